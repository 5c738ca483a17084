package elysium.glow.capture.sitters;

import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import elysium.glow.capture.Reel;
import elysium.glow.capture.Source;
import elysium.glow.capture.Wishes;
import elysium.glow.flow.UserError;
import elysium.glow.sitter.Casting;
import elysium.glow.sitter.Sitter;
import elysium.glow.sitter.Variety;
import java.nio.ByteBuffer;

/** Synthetic visitors as a reel: the picture of each moment is drawn when it is read. */
public final class SitterCamera implements Reel {
    private static final int SMALLEST = 16;
    private static final int LARGEST = 4096;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final double FRAMES_PER_SECOND = 30;
    private static final double DAY_SECONDS = 86_400;

    private final Sitter sitter;
    private final int width;
    private final int height;
    private final double framesPerSecond;
    private final String name;
    private long frames;

    public SitterCamera(Source.Sitters source, Wishes wishes) {
        this(new Casting(source.seed(), source.people(), Variety.SHOW), wishes);
    }

    /** Those people, doing what they are told. */
    public SitterCamera(Casting casting, Wishes wishes) {
        width = wishes.size().isLeft() ? WIDTH : wishes.size().width();
        height = wishes.size().isLeft() ? HEIGHT : wishes.size().height();
        if (Math.min(width, height) < SMALLEST || Math.max(width, height) > LARGEST) {
            throw UserError.usage(
                    "A sitter can't be drawn at "
                            + width
                            + "x"
                            + height
                            + ": sides from "
                            + SMALLEST
                            + " to "
                            + LARGEST
                            + " are possible.");
        }
        framesPerSecond =
                wishes.framesPerSecond() == 0 ? FRAMES_PER_SECOND : wishes.framesPerSecond();
        sitter = new Sitter(casting, width, height);
        name = casting.people() == 1 ? "a sitter" : casting.people() + " sitters";
    }

    @Override
    public double framesPerSecond() {
        return framesPerSecond;
    }

    @Override
    public Grab read(Frame frame, long timeoutNanos) {
        double seconds = frames / framesPerSecond;
        ByteBuffer rgba = frame.shape(PixelFormat.RGBA, width, height);
        frame.colours(true, true);
        sitter.draw(seconds % DAY_SECONDS, rgba, frame.tellTruth());
        rgba.rewind();
        frame.stamp(frames, Math.round(seconds * 1e9));
        frames++;
        return Grab.FRAME;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void close() {
        frames = 0;
    }
}
