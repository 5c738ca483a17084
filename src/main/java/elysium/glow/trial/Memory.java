package elysium.glow.trial;

import elysium.glow.isf.Look;
import elysium.glow.isf.Pass;
import elysium.glow.parameter.Values;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How much memory a look may take, and how much its buffers want before any is made. */
final class Memory {
    private static final long MEGA = 1 << 20;
    private static final long BUFFERS = 1024 * MEGA;
    private static final long PROCESS = 1536 * MEGA;

    /** A process that holds more, although it draws nothing, is replaced. */
    static final long FAT_BYTES = 768 * MEGA;

    /** A picture of floats, in and out, for some passes. */
    private static final long BYTES_PER_PIXEL = 128;

    /** What a look is drawn at in a show, and must fit into. */
    private static final int SHOW_WIDTH = 1920;

    private static final int SHOW_HEIGHT = 1080;

    private Memory() {}

    /** What the whole process may hold while it draws that. */
    static long process(Order.Canvas canvas) {
        return PROCESS + pixels(canvas) * BYTES_PER_PIXEL;
    }

    private static long pixels(Order.Canvas canvas) {
        return (long) canvas.width() * canvas.height();
    }

    /** A sentence if the look's buffers want too much at this size or in a show, else null. */
    static String complaint(Look look, Order.Canvas canvas, Values values) {
        int width = Math.max(canvas.width(), SHOW_WIDTH);
        int height = Math.max(canvas.height(), SHOW_HEIGHT);
        long wanted = wanted(look, width, height, values);
        long most = BUFFERS + (long) width * height * BYTES_PER_PIXEL;
        return wanted <= most
                ? null
                : String.format(
                        Locale.ROOT,
                        "its buffers would take %,d MB at %dx%d; %,d MB are allowed.",
                        wanted / MEGA,
                        width,
                        height,
                        most / MEGA);
    }

    private static long wanted(Look look, int width, int height, Values values) {
        Set<String> counted = new HashSet<>();
        long bytes = 0;
        for (Pass pass : look.passes()) {
            if (pass.target() == null || counted.add(pass.target())) {
                long pixels =
                        (long) pass.width().pixels(width, height, values)
                                * pass.height().pixels(width, height, values);
                bytes += pixels * (pass.floating() ? 16 : 4) * (pass.persistent() ? 2 : 1);
            }
        }
        return bytes;
    }
}
