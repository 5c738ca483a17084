package elysium.glow.app.bench;

import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import elysium.glow.sitter.Casting;
import elysium.glow.sitter.Sitter;
import elysium.glow.sitter.Truth;
import elysium.glow.sitter.Variety;
import elysium.glow.sitter.Visitor;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Sitters one above the other in one picture, before a ground of one's choice. */
final class VisionStage {
    /** What is behind and beside the visitors. */
    enum Ground {
        /** The sitter's own room. */
        OWN,
        /** The sitter's own room, when everybody has left. */
        EMPTY,
        /** Nothing at all. */
        BLACK,
        /** Drawn faces and shapes all over. */
        PRINTS
    }

    /** Nobody leaves in the first half minute; later each does, now and then. */
    private static final int LONGEST_WAIT_SECONDS = 600;

    private final List<Sitter> sitters = new ArrayList<>();
    private final Truth truth = new Truth();
    private final ByteBuffer part;
    private final Ground ground;
    private final BufferedImage prints;
    private final double startSeconds;

    VisionStage(List<Long> seeds, int people, Ground ground) {
        this.ground = ground;
        int height = VisionScene.HEIGHT / seeds.size();
        for (long seed : seeds) {
            Casting casting = new Casting(seed, people, Variety.SHOW);
            sitters.add(new Sitter(casting, VisionScene.WIDTH, height));
        }
        part = ByteBuffer.allocateDirect(4 * VisionScene.WIDTH * height);
        prints =
                ground == Ground.PRINTS ? Prints.draw(VisionScene.WIDTH, VisionScene.HEIGHT) : null;
        startSeconds = ground == Ground.EMPTY ? emptySeconds() : 0;
    }

    /** The first moment at which the only sitter is away. */
    private double emptySeconds() {
        for (int second = 0; second < LONGEST_WAIT_SECONDS; second++) {
            sitters.getFirst().draw(second, part, truth);
            if (truth.visitor(0).presence == 0) {
                return second;
            }
        }
        throw new IllegalStateException("the sitter never left");
    }

    void draw(double seconds, Frame frame) {
        ByteBuffer rgba = frame.shape(PixelFormat.RGBA, VisionScene.WIDTH, VisionScene.HEIGHT);
        frame.colours(true, true);
        for (int i = 0; i < sitters.size(); i++) {
            sitters.get(i).draw(startSeconds + seconds, part, truth);
            rgba.put(i * part.capacity(), part, 0, part.capacity());
        }
        if (ground == Ground.BLACK || ground == Ground.PRINTS) {
            ground(rgba, truth.visitor(0));
        }
    }

    /** Keeps the visitor with a little room, and puts the ground over the rest. */
    private void ground(ByteBuffer rgba, Visitor visitor) {
        float left = visitor.left - 0.5f * visitor.width;
        float right = visitor.left + 1.5f * visitor.width;
        float top = visitor.top - 0.6f * visitor.height;
        for (int y = 0; y < VisionScene.HEIGHT; y++) {
            for (int x = 0; x < VisionScene.WIDTH; x++) {
                if (x < left || x > right || y < top) {
                    int colour = prints == null ? 0 : prints.getRGB(x, y);
                    rgba.putInt(4 * (y * VisionScene.WIDTH + x), colour << 8 | 0xff);
                }
            }
        }
    }
}
