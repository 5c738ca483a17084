package elysium.glow.render;

import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Program;

/** The program that turns planes of one kind into colours, and its uniforms. */
final class CameraProgram implements AutoCloseable {
    private final Program program;
    private final int toX, toY, kept, size, chromaScale, red, green, blue, offset;

    CameraProgram(GpuScope scope, ShaderSource shaders, PixelFormat format) {
        String[] defines = {
            "WHOLE 0",
            "GREY 1",
            "THREE 2",
            "TWO 3",
            "TRIPLETS 4",
            "PAIRS 5",
            "PLANES " + planes(format),
            format == PixelFormat.BGR ? "BLUE_FIRST" : "RED_FIRST"
        };
        program = new Program(scope, shaders.fullScreen("camera", defines));
        program.samplers(0, "plane0", "plane1", "plane2");
        toX = program.uniform("toX");
        toY = program.uniform("toY");
        kept = program.uniform("kept");
        size = program.uniform("size");
        chromaScale = program.uniform("chromaScale");
        red = program.uniform("red");
        green = program.uniform("green");
        blue = program.uniform("blue");
        offset = program.uniform("offset");
    }

    private static String planes(PixelFormat format) {
        return switch (format) {
            case RGBA, BGRA -> "WHOLE";
            case GREY -> "GREY";
            case I420, I422, I444 -> "THREE";
            case NV12 -> "TWO";
            case RGB, BGR -> "TRIPLETS";
            case YUYV -> "PAIRS";
        };
    }

    /** Takes it in use, with the way from the show's UV to the picture's, and what is kept. */
    void use(Frame frame, float[] showToPicture, float[] keptSides) {
        program.use();
        float[] m = showToPicture;
        Program.set(toX, m[0], m[1], m[2]);
        Program.set(toY, m[3], m[4], m[5]);
        Program.set(kept, keptSides[0], keptSides[1], keptSides[2], keptSides[3]);
        Program.set(size, frame.width(), frame.height());
        if (frame.format().isYuv()) {
            chroma(frame);
            colours(frame.isFullRange(), frame.isBt709());
        }
    }

    /** Of an odd width or height the last chroma sample reaches beyond the picture. */
    private void chroma(Frame frame) {
        boolean halved = frame.format() != PixelFormat.I444;
        boolean halvedTwice =
                frame.format() == PixelFormat.I420 || frame.format() == PixelFormat.NV12;
        float across = halved ? frame.width() / (float) (2 * ((frame.width() + 1) / 2)) : 1;
        float down = halvedTwice ? frame.height() / (float) (2 * ((frame.height() + 1) / 2)) : 1;
        Program.set(chromaScale, across, down);
    }

    private void colours(boolean fullRange, boolean bt709) {
        float lumaGain = fullRange ? 1 : 255f / 219;
        float chromaGain = fullRange ? 1 : 255f / 224;
        float kr = bt709 ? 0.2126f : 0.299f;
        float kb = bt709 ? 0.0722f : 0.114f;
        float kg = 1 - kr - kb;
        float redV = 2 * (1 - kr) * chromaGain;
        float blueU = 2 * (1 - kb) * chromaGain;
        Program.set(red, lumaGain, 0, redV);
        Program.set(green, lumaGain, -blueU * kb / kg, -redV * kr / kg);
        Program.set(blue, lumaGain, blueU, 0);
        Program.set(offset, fullRange ? 0 : 16 / 255f, 128 / 255f, 128 / 255f);
    }

    @Override
    public void close() {
        program.close();
    }
}
