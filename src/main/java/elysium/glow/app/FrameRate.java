package elysium.glow.app;

import elysium.glow.flow.UserError;
import picocli.CommandLine.ITypeConverter;

/** Frames a second, as a person types them. */
record FrameRate(double perSecond) {
    private static final double LEAST = 0.1;
    private static final double MOST = 480;

    static FrameRate parse(String text) {
        double rate;
        try {
            rate = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw UserError.usage(
                    "'%s' is no frame rate: write a number, such as 30".formatted(text));
        }
        if (!(rate >= LEAST && rate <= MOST)) {
            throw UserError.usage(
                    "a frame rate of %s can't be kept: it takes 0.1 to 480 frames a second"
                            .formatted(text));
        }
        return new FrameRate(rate);
    }

    /** Lets an option be a frame rate. */
    static final class Converter implements ITypeConverter<FrameRate> {
        @Override
        public FrameRate convert(String text) {
            return parse(text);
        }
    }
}
