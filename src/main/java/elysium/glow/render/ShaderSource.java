package elysium.glow.render;

import elysium.glow.flow.UserError;
import elysium.glow.gpu.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the pipeline's own shaders are read: the folder {@code shaders/passes}.
 *
 * <p>A line {@code #include "file.glsl"} stands for that file's text.
 */
public final class ShaderSource {
    private static final String VERSION = "#version 410 core\n";
    private final Path folder;

    public ShaderSource(Path folder) {
        this.folder = folder;
    }

    /** The folder in Glow's home: the property {@code glow.home}, else where it was started. */
    public static ShaderSource ofHome() {
        return new ShaderSource(Path.of(System.getProperty("glow.home", "."), "shaders", "passes"));
    }

    /** A program over the whole target from one fragment shader, with lines such as "LAYERS 2". */
    public Program.Source fullScreen(String name, String... defines) {
        return new Program.Source(name, text("full.vert.glsl"), text(name + ".frag.glsl", defines));
    }

    /** A file's text alone, to be put into another shader. */
    public String body(String file) {
        StringBuilder glsl = new StringBuilder();
        append(file, glsl);
        return glsl.toString();
    }

    /** The text of a shader, with the version and the definitions before it. */
    public String text(String file, String... defines) {
        StringBuilder glsl = new StringBuilder(VERSION);
        for (String define : defines) {
            glsl.append("#define ").append(define).append('\n');
        }
        append(file, glsl);
        return glsl.toString();
    }

    private void append(String file, StringBuilder glsl) {
        for (String line : lines(file)) {
            if (line.startsWith("#include")) {
                append(line.substring(line.indexOf('"') + 1, line.lastIndexOf('"')), glsl);
            } else {
                glsl.append(line).append('\n');
            }
        }
    }

    private List<String> lines(String file) {
        try {
            return Files.readAllLines(folder.resolve(file));
        } catch (IOException e) {
            throw UserError.failed(
                    "the shader "
                            + folder.resolve(file)
                            + " can't be read: run glow from its own folder, or set glow.home",
                    e);
        }
    }
}
