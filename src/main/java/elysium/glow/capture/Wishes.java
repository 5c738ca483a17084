package elysium.glow.capture;

import elysium.glow.flow.UserError;

/**
 * What somebody asks of a source beyond its name; a 0, an empty text or a null leave it to the
 * source.
 *
 * @param looped whether a film or a folder begins again at its end
 * @param format the name of a camera's own format, such as {@code MJPG} or {@code YUY2}
 * @param exposure how long a camera exposes, from 0, the shortest it knows, to 1, the longest; null
 *     lets it choose
 */
public record Wishes(
        boolean looped, Size size, double framesPerSecond, String format, Double exposure) {
    /** Nothing asked, and films go round. */
    public static final Wishes NONE = new Wishes(true, new Size(0, 0), 0, "", null);

    private static final int LONGEST_SIDE = 16_384;

    /** Pixels across and down; 0 by 0 leaves it to the source. */
    public record Size(int width, int height) {
        public Size {
            boolean left = width == 0 && height == 0;
            boolean possible =
                    width > 0 && height > 0 && width <= LONGEST_SIDE && height <= LONGEST_SIDE;
            if (!left && !possible) {
                throw UserError.usage(
                        "A source can't be "
                                + width
                                + "x"
                                + height
                                + ": sides from 1 to "
                                + LONGEST_SIDE
                                + " are possible.");
            }
        }

        public boolean isLeft() {
            return width == 0;
        }
    }

    public Wishes {
        if (!(framesPerSecond == 0 || (framesPerSecond >= 0.1 && framesPerSecond <= 240))) {
            throw UserError.usage(
                    "A source can't give " + framesPerSecond + " frames a second: 0.1 to 240.");
        }
        if (exposure != null && !(exposure >= 0 && exposure <= 1)) {
            throw UserError.usage("An exposure lies between 0 and 1, not at " + exposure + ".");
        }
    }

    public Wishes looped(boolean newLooped) {
        return new Wishes(newLooped, size, framesPerSecond, format, exposure);
    }

    public Wishes size(int width, int height) {
        return new Wishes(looped, new Size(width, height), framesPerSecond, format, exposure);
    }

    public Wishes rate(double newFramesPerSecond) {
        return new Wishes(looped, size, newFramesPerSecond, format, exposure);
    }
}
