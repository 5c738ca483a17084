package elysium.glow.vision.onnx.own;

import elysium.glow.vision.Crop;
import elysium.glow.vision.CropSampler;
import elysium.glow.vision.Luma;
import elysium.glow.vision.onnx.Model;
import elysium.glow.vision.onnx.Pass;
import elysium.glow.vision.onnx.Port;
import java.nio.FloatBuffer;
import java.util.Arrays;

/** How a model wants its picture laid down. */
final class PictureInput {
    private static final int LEAST_SIDE = 16;
    private static final int MOST_SIDE = 2048;

    private final String name;
    private final boolean channelsLast;
    private final int[] channels;
    private final float[] gains;
    private final float[] shifts;

    /** Pixels; 0 where any number will do. */
    final int width, height;

    /** What is meant where nobody says: the order of colours, and what white is. */
    record Custom(String channels, float white) {}

    PictureInput(Model model, Description.Input said, Custom custom) {
        if (model.inputs().size() != 1) {
            throw model.misfit("it takes " + model.inputs() + ", and one picture was expected");
        }
        Port port = model.inputs().getFirst();
        long[] shape = port.shape();
        if (!port.isFloat() || shape.length != 4 || shape[0] > 1) {
            throw model.misfit(
                    "its input is "
                            + port
                            + ", and one float picture [1, 3, height, width] was"
                            + " expected");
        }
        name = port.name();
        channelsLast = isLast(model, port, said);
        int deep = count(port.shape()[channelsLast ? 3 : 1], said);
        channels =
                channels(model, deep, said.channels() == null ? custom.channels : said.channels());
        height = side(model, port, channelsLast ? 1 : 2, said.size() == null ? 0 : said.size()[1]);
        width = side(model, port, channelsLast ? 2 : 3, said.size() == null ? 0 : said.size()[0]);
        gains = new float[channels.length];
        shifts = new float[channels.length];
        normalise(said, custom);
    }

    private static boolean isLast(Model model, Port port, Description.Input said) {
        boolean first = isDepth(port.shape()[1]);
        boolean last = isDepth(port.shape()[3]);
        String order = said.order();
        if (order == null) {
            order = first || !last ? "nchw" : "nhwc";
        }
        boolean fits =
                order.equals("nchw") ? port.shape()[1] < 0 || first : port.shape()[3] < 0 || last;
        if (!fits) {
            throw model.misfit(
                    "its input is %s, and a picture of 1 or 3 channels, %s, was expected"
                            .formatted(port, order));
        }
        return order.equals("nhwc");
    }

    private static boolean isDepth(long side) {
        return side == 1 || side == 3;
    }

    private static int count(long side, Description.Input said) {
        return side > 0 ? (int) side : "grey".equals(said.channels()) ? 1 : 3;
    }

    /** Which colour each channel is; -1 is light. */
    private static int[] channels(Model model, int count, String word) {
        if (count == 1) {
            return new int[] {-1};
        }
        return switch (word) {
            case "grey" ->
                    throw model.misfit("it takes three channels, and its description says grey");
            case "bgr" -> new int[] {2, 1, 0};
            default -> new int[] {0, 1, 2};
        };
    }

    private static int side(Model model, Port port, int at, int said) {
        long side = port.shape()[at];
        if (side > 0 && said > 0 && side != said) {
            throw model.misfit("its input is " + port + ", and its description says " + said);
        }
        long pixels = side > 0 ? side : said;
        if (pixels != 0 && (pixels < LEAST_SIDE || pixels > MOST_SIDE)) {
            throw model.misfit(
                    "its input is %s, and %d to %d pixels a side were expected"
                            .formatted(port, LEAST_SIDE, MOST_SIDE));
        }
        return (int) pixels;
    }

    private void normalise(Description.Input said, Custom custom) {
        float[] range = said.range() == null ? new float[] {0, custom.white} : said.range();
        for (int i = 0; i < channels.length; i++) {
            float mean = of(said.mean(), i, 0);
            float deviation = of(said.deviation(), i, 1);
            gains[i] = (range[1] - range[0]) / deviation;
            shifts[i] = (range[0] - mean) / deviation;
        }
    }

    private static float of(float[] values, int i, float otherwise) {
        return values == null ? otherwise : values[Math.min(i, values.length - 1)];
    }

    boolean isFixed() {
        return width > 0 && height > 0;
    }

    /** The way of pictures of one size into a pass. */
    final class Slot {
        private final Crop crop;
        private final float[] plane;
        private final float[] values;
        private final FloatBuffer buffer;

        private Slot(Pass pass, Crop crop) {
            this.crop = crop;
            int area = crop.columns * crop.rows;
            plane = new float[area];
            values = new float[area * channels.length];
            buffer =
                    channelsLast
                            ? pass.input(name, 1, crop.rows, crop.columns, channels.length)
                            : pass.input(name, 1, channels.length, crop.rows, crop.columns);
        }

        /** An even grey. */
        void fillGrey() {
            for (int i = 0; i < channels.length; i++) {
                Arrays.fill(plane, 0.5f);
                lay(i);
            }
            buffer.put(0, values);
        }

        /** What the crop shows of a picture. */
        void fill(Luma luma, CropSampler sampler) {
            for (int i = 0; i < channels.length; i++) {
                sampler.sample(channels[i] < 0 ? luma : luma.colour(channels[i]), crop, plane);
                lay(i);
            }
            buffer.put(0, values);
        }

        private void lay(int channel) {
            int step = channelsLast ? channels.length : 1;
            int at = channelsLast ? channel : channel * plane.length;
            for (int i = 0; i < plane.length; i++, at += step) {
                values[at] = plane[i] * gains[channel] + shifts[channel];
            }
        }
    }

    Slot slot(Pass pass, Crop crop) {
        return new Slot(pass, crop);
    }
}
