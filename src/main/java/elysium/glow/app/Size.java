package elysium.glow.app;

import elysium.glow.flow.UserError;
import picocli.CommandLine.ITypeConverter;

/** Width and height in pixels, as a person types them: 1280x720. */
record Size(int width, int height) {
    static final int LEAST = 16;
    static final int MOST = 8192;

    static Size parse(String text) {
        int x = text.indexOf('x');
        try {
            int width = Integer.parseInt(text.substring(0, Math.max(0, x)));
            int height = Integer.parseInt(text.substring(x + 1));
            if (width < LEAST || height < LEAST || width > MOST || height > MOST) {
                throw UserError.usage(
                        "a size of %s can't be drawn: each side takes %d to %d pixels"
                                .formatted(text, LEAST, MOST));
            }
            return new Size(width, height);
        } catch (NumberFormatException e) {
            throw UserError.usage(
                    "'%s' is no size: write width x height, such as 1280x720".formatted(text));
        }
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }

    /** Lets an option be a size. */
    static final class Converter implements ITypeConverter<Size> {
        @Override
        public Size convert(String text) {
            return parse(text);
        }
    }
}
