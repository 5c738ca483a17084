package elysium.glow.capture;

/**
 * How a picture lies in the show: cut, turned, mirrored, and fitted into the show's shape, in that
 * order.
 *
 * @param mirror left and right exchanged, as people know themselves
 */
public record Placement(boolean mirror, Turn turn, Crop crop, Fit fit) {
    /** The picture as it is, filling the show. */
    public static final Placement PLAIN = new Placement(false, Turn.NONE, Crop.WHOLE, Fit.FILL);

    /** By how much the picture is turned, clockwise. */
    public enum Turn {
        NONE(0),
        RIGHT(90),
        OVER(180),
        LEFT(270);

        private final int degrees;

        Turn(int degrees) {
            this.degrees = degrees;
        }

        public int degrees() {
            return degrees;
        }

        boolean lays() {
            return this == RIGHT || this == LEFT;
        }
    }

    /** What is cut away at each side, as parts of the picture's width and height. */
    public record Crop(double left, double top, double right, double bottom) {
        public static final Crop WHOLE = new Crop(0, 0, 0, 0);

        public Crop {
            boolean possible =
                    left >= 0
                            && top >= 0
                            && right >= 0
                            && bottom >= 0
                            && left + right < 1
                            && top + bottom < 1;
            if (!possible) {
                throw new IllegalArgumentException(
                        "a crop takes parts of 0 to less than 1 in all, not "
                                + left
                                + " "
                                + top
                                + " "
                                + right
                                + " "
                                + bottom);
            }
        }
    }

    /** What happens when picture and show differ in shape. */
    public enum Fit {
        /** The show is filled; what stands over is cut. */
        FILL,
        /** The whole picture is shown; the rest stays black. */
        WHOLE
    }

    public Placement withMirror(boolean mirrored) {
        return new Placement(mirrored, turn, crop, fit);
    }

    /**
     * The way from picture pixels (centres at integers, y down) to the show's UV (0..1, v down): u
     * = m[0] x + m[1] y + m[2], v = m[3] x + m[4] y + m[5]. With the fit FILL parts of the picture
     * fall outside 0..1; with WHOLE parts of the show lie outside the picture.
     */
    public void map(Frame picture, double showAspect, float[] m) {
        map(picture.width(), picture.height(), showAspect, m);
    }

    /** What the crop keeps of a picture, as parts of its size: left, top, right, bottom. */
    public void kept(float[] sides) {
        sides[0] = (float) crop.left;
        sides[1] = (float) crop.top;
        sides[2] = (float) (1 - crop.right);
        sides[3] = (float) (1 - crop.bottom);
    }

    /** The same for a picture of the given size. */
    public void map(int width, int height, double showAspect, float[] m) {
        double keptWidth = (1 - crop.left - crop.right) * width;
        double keptHeight = (1 - crop.top - crop.bottom) * height;
        double shownAspect = turn.lays() ? keptHeight / keptWidth : keptWidth / keptHeight;
        double wider = shownAspect / showAspect;
        boolean widthFits = (wider > 1) == (fit == Fit.WHOLE);
        double stretchU = widthFits ? 1 : wider;
        double stretchV = widthFits ? 1 / wider : 1;

        // The cut picture with 0 in its middle: s and t run from -0.5 to 0.5.
        double sx = 1 / keptWidth;
        double s0 = (0.5 - crop.left * width) / keptWidth - 0.5;
        double ty = 1 / keptHeight;
        double t0 = (0.5 - crop.top * height) / keptHeight - 0.5;

        int cosine = turn == Turn.NONE ? 1 : turn == Turn.OVER ? -1 : 0;
        int sine = turn == Turn.RIGHT ? 1 : turn == Turn.LEFT ? -1 : 0;
        double signU = (mirror ? -1 : 1) * stretchU;
        m[0] = (float) (signU * cosine * sx);
        m[1] = (float) (-signU * sine * ty);
        m[2] = (float) (signU * (cosine * s0 - sine * t0) + 0.5);
        m[3] = (float) (stretchV * sine * sx);
        m[4] = (float) (stretchV * cosine * ty);
        m[5] = (float) (stretchV * (sine * s0 + cosine * t0) + 0.5);
    }
}
