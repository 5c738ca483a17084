package elysium.glow.render.flash;

import elysium.glow.flow.Clock;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Readback;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.TextureFormat;
import elysium.glow.render.PassTimers;
import elysium.glow.render.ShaderSource;
import java.nio.ByteBuffer;
import java.util.function.IntToDoubleFunction;

/** Pictures shown twice, as they are and through the limiter, both judged. */
final class Screening implements AutoCloseable {
    final FlashAnalyser bare;
    final FlashAnalyser limited;
    final FlashLimiter limiter;
    int greatestChange;
    float mostHeld;
    private final int width;
    private final int height;
    private final GpuScope scope;
    private final PassTimers timers;
    private final Target shown;
    private final Readback readback;
    private final ByteBuffer picture;
    private final ByteBuffer read;
    private double seconds;

    /** A picture: the display colour, 0xRRGGBB, of a place in it at a moment. */
    @FunctionalInterface
    interface Film {
        int colour(double u, double v, double seconds);
    }

    /** Squares of a tenth of a degree have so many pixels along. */
    Screening(GpuScope parent, int block) {
        scope = parent.child();
        timers = new PassTimers(scope, Clock.system());
        width = 256 * block;
        height = 192 * block;
        limiter = new FlashLimiter(scope, ShaderSource.ofHome(), timers);
        shown = new Target(scope, TextureFormat.RGBA8, width, height);
        readback = new Readback(scope, width, height);
        picture = ByteBuffer.allocateDirect(readback.bytes());
        read = ByteBuffer.allocateDirect(readback.bytes());
        bare = new FlashAnalyser(width, height, block);
        limited = new FlashAnalyser(width, height, block);
    }

    Screening show(Film film, double forSeconds, IntToDoubleFunction rate) {
        double end = seconds + forSeconds;
        for (int frame = 0; seconds < end; frame++) {
            double step = 1 / rate.applyAsDouble(frame);
            seconds += step;
            paint(film);
            shown.texture().upload(picture, 0);
            limiter.limit(shown, step);
            readback.readNow(shown, read);
            limiter.watch();
            bare.add(picture, seconds);
            limited.add(read, seconds);
            mostHeld = Math.max(mostHeld, limiter.held());
            for (int i = 0; i < read.capacity(); i++) {
                int change = Math.abs((read.get(i) & 255) - (picture.get(i) & 255));
                greatestChange = Math.max(greatestChange, change);
            }
        }
        return this;
    }

    private void paint(Film film) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int rgb = film.colour((x + 0.5) / width, (y + 0.5) / height, seconds);
                picture.putInt(4 * (y * width + x), rgb << 8 | 255);
            }
        }
    }

    @Override
    public void close() {
        readback.close();
        limiter.close();
        timers.close();
        scope.close();
    }
}
