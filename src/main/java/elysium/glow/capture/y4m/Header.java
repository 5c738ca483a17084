package elysium.glow.capture.y4m;

import elysium.glow.capture.CameraLost;
import elysium.glow.capture.PictureSize;
import elysium.glow.capture.PixelFormat;

/** The first line of a YUV4MPEG2 stream: what all its frames are like. */
record Header(PixelFormat format, int width, int height, double fps, boolean fullRange) {
    private static final String MAGIC = "YUV4MPEG2";
    private static final double FPS_WHEN_UNTOLD = 25;
    private static final int HD_ROWS = 720;

    static Header parse(String line, String name) throws CameraLost {
        String[] words = line.split(" +", -1);
        if (!words[0].equals(MAGIC)) {
            throw new CameraLost(name + " is no y4m stream: it does not begin with " + MAGIC + ".");
        }
        long width = 0;
        long height = 0;
        double fps = FPS_WHEN_UNTOLD;
        PixelFormat format = PixelFormat.I420;
        boolean full = false;
        for (int i = 1; i < words.length; i++) {
            String value = words[i].substring(Math.min(1, words[i].length()));
            switch (words[i].isEmpty() ? ' ' : words[i].charAt(0)) {
                case 'W' -> width = number(value, words[i], name);
                case 'H' -> height = number(value, words[i], name);
                case 'F' -> fps = rate(value, name);
                case 'C' -> format = format(value, name);
                case 'X' -> full |= value.equals("COLORRANGE=FULL");
                default -> {}
            }
        }
        PictureSize.check("The y4m header of " + name, width, height);
        return new Header(format, (int) width, (int) height, fps, full);
    }

    private static long number(String digits, String word, String name) throws CameraLost {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new CameraLost("The y4m header of " + name + " says " + word + ".", e);
        }
    }

    private static double rate(String fraction, String name) throws CameraLost {
        int colon = fraction.indexOf(':');
        if (colon > 0) {
            long frames = number(fraction.substring(0, colon), "F" + fraction, name);
            long seconds = number(fraction.substring(colon + 1), "F" + fraction, name);
            if (frames == 0 || seconds == 0) {
                return FPS_WHEN_UNTOLD;
            }
            double fps = (double) frames / seconds;
            if (fps > 0.001 && fps <= 1000) {
                return fps;
            }
        }
        throw new CameraLost(
                "The y4m header of "
                        + name
                        + " says F"
                        + fraction
                        + ", which is no number of frames a second up to 1000.");
    }

    private static PixelFormat format(String sampling, String name) throws CameraLost {
        return switch (sampling) {
            case "420", "420jpeg", "420mpeg2", "420paldv" -> PixelFormat.I420;
            case "422" -> PixelFormat.I422;
            case "444" -> PixelFormat.I444;
            case "mono" -> PixelFormat.GREY;
            default ->
                    throw new CameraLost(
                            "The y4m header of "
                                    + name
                                    + " says C"
                                    + sampling
                                    + "; understood are C420, C420jpeg, C420mpeg2, C420paldv,"
                                    + " C422, C444 and Cmono, 8 bits each.");
        };
    }

    /** The stream does not tell the matrix; by custom it follows the size. */
    boolean isBt709() {
        return height >= HD_ROWS;
    }
}
