package elysium.glow.app.gallery;

import elysium.glow.sitter.SitterSignal;
import elysium.glow.sitter.Truth;
import elysium.glow.sitter.Visitor;
import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** The best frame of each moment of a visit, in which nobody blinks. */
public final class Chosen {
    private final Visit visit;
    private final Map<Still, Frame> frames = new EnumMap<>(Still.class);

    private static final class Frame {
        final ByteBuffer rgba;
        double worth;

        Frame(int bytes) {
            rgba = ByteBuffer.allocateDirect(bytes);
            worth = Double.NEGATIVE_INFINITY;
        }
    }

    public Chosen(Visit visit) {
        this.visit = visit;
    }

    /** Looks at a frame of the visit; of equals the latest is kept. */
    public void offer(double seconds, Truth truth, ByteBuffer rgba) {
        visit.moments()
                .forEach(
                        (still, span) -> {
                            if (span.holds(seconds)) {
                                keep(still, worth(still, truth), rgba);
                            }
                        });
    }

    private void keep(Still still, double worth, ByteBuffer rgba) {
        Frame frame = frames.computeIfAbsent(still, _ -> new Frame(rgba.capacity()));
        if (worth >= frame.worth) {
            frame.worth = worth;
            frame.rgba.put(0, rgba, 0, rgba.capacity());
        }
    }

    private static double worth(Still still, Truth truth) {
        double sum = 0;
        for (int i = 0; i < truth.people(); i++) {
            Visitor visitor = truth.visitor(i);
            SitterSignal wanted = still.wanted();
            sum += wanted == null ? 0 : visitor.signal(wanted);
            sum -= 2 * visitor.signal(SitterSignal.BLINK);
        }
        return sum;
    }

    public void each(BiConsumer<Still, ByteBuffer> taker) {
        frames.forEach((still, frame) -> taker.accept(still, frame.rgba));
    }
}
