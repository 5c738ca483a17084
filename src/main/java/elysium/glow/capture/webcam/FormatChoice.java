package elysium.glow.capture.webcam;

import elysium.glow.capture.CameraLost;
import elysium.glow.capture.Wishes;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Which of a camera's formats comes nearest to what is wished. */
final class FormatChoice {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final double FRAMES_PER_SECOND = 30;

    private FormatChoice() {}

    static Format of(String camera, List<Format> formats, Wishes wishes) throws CameraLost {
        Format best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Format format : formats) {
            double cost = cost(format, wishes);
            if (cost < least && isAllowed(format, wishes)) {
                least = cost;
                best = format;
            }
        }
        if (best == null) {
            throw new CameraLost(
                    "The camera "
                            + camera
                            + (formats.isEmpty()
                                    ? " offers no format."
                                    : " does not offer "
                                            + wishes.format()
                                            + "; it has "
                                            + codes(formats)
                                            + "."));
        }
        return best;
    }

    private static String codes(List<Format> formats) {
        return formats.stream()
                .map(format -> format.code().strip())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static boolean isAllowed(Format format, Wishes wishes) {
        String wished = Objects.requireNonNullElse(wishes.format(), "");
        return wished.isBlank()
                || format.code()
                        .strip()
                        .toUpperCase(Locale.ROOT)
                        .equals(wished.strip().toUpperCase(Locale.ROOT));
    }

    /**
     * Size counts by its logarithm. A rate too low costs more the lower it is, one too high next to
     * nothing; JPEG loses to the same picture uncompressed.
     */
    private static double cost(Format format, Wishes wishes) {
        double width = wishes.size().isLeft() ? WIDTH : wishes.size().width();
        double height = wishes.size().isLeft() ? HEIGHT : wishes.size().height();
        double rate = wishes.framesPerSecond() == 0 ? FRAMES_PER_SECOND : wishes.framesPerSecond();
        double size =
                Math.abs(Math.log(format.width() / width))
                        + Math.abs(Math.log(format.height() / height));
        double slow = Math.max(0, rate - format.framesPerSecond()) / rate;
        double fast = Math.max(0, format.framesPerSecond() - rate) / rate;
        double squeezed = format.code().startsWith("MJPG") ? 0.02 : 0;
        return size + 6 * slow * slow + 0.01 * fast + squeezed;
    }
}
