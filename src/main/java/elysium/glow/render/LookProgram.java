package elysium.glow.render;

import elysium.glow.gpu.Program;
import elysium.glow.gpu.ProgramError;
import elysium.glow.isf.Look;
import elysium.glow.isf.Pass;
import elysium.glow.isf.ShaderLog;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The source of a look's program, with a guard that lets only finite colours out. */
final class LookProgram {
    private static final Pattern OUTPUT = Pattern.compile("\\bout\\s+vec4\\s+(\\w+)\\s*;");
    private static final Pattern MAIN = Pattern.compile("\\bvoid\\s+main\\s*\\(\\s*(void)?\\s*\\)");

    private LookProgram() {}

    /**
     * The program of a pass, from the shelf.
     *
     * @throws elysium.glow.isf.LookError with the driver's words at the author's own line
     */
    static Program take(Look look, int pass, LookPlayer.Stage stage) {
        try {
            return stage.programs().take(stage.probe().source(look, pass, stage.shaders()));
        } catch (ProgramError e) {
            throw ShaderLog.of(look.source(), e.log()).error();
        }
    }

    /** What the programs of all passes are made of. */
    static List<Program.Source> sources(Look look, ShaderSource shaders) {
        return IntStream.range(0, look.passes().size())
                .mapToObj(pass -> source(look, pass, shaders))
                .toList();
    }

    /**
     * One program for one pass: with the pass known, a driver leaves out what belongs to the
     * others, and software OpenGL, which walks through every branch, need not draw them in vain.
     */
    static Program.Source source(Look look, int pass, ShaderSource shaders) {
        Look.Source source = look.source();
        String fragment = known(pass, source.fragmentGlsl());
        boolean floating = look.passes().stream().anyMatch(Pass::floating);
        if (floating) {
            fragment = guarded(fragment, shaders.body("safe.glsl"), "");
        }
        return new Program.Source(look.name(), known(pass, source.vertexGlsl()), fragment);
    }

    /** The same, which also marks in a second picture where a colour is not finite. */
    static Program.Source probed(Look look, int pass, ShaderSource shaders) {
        Program.Source plain = source(look, pass, shaders);
        String fragment =
                guarded(
                        known(pass, look.source().fragmentGlsl()),
                        shaders.body("safe.glsl"),
                        shaders.body("probe.glsl"));
        return new Program.Source(plain.name(), plain.vertexGlsl(), fragment);
    }

    private static String known(int pass, String glsl) {
        return glsl.replace("uniform int PASSINDEX;", "const int PASSINDEX = " + pass + ";");
    }

    /** All that is added comes after the author's lines, so that the driver's numbers stay true. */
    private static String guarded(String fragment, String safe, String probe) {
        Matcher output = OUTPUT.matcher(fragment);
        Matcher main = MAIN.matcher(fragment);
        if (!output.find() || !main.find()) {
            return fragment;
        }
        String color = output.group(1);
        return main.replaceAll("void glow_look()")
                + "\n"
                + safe.replace("safe(", "glow_safe(")
                + probe
                + "void main() { glow_look(); "
                + (probe.isEmpty() ? "" : "glow_probe(" + color + "); ")
                + color
                + " = glow_safe("
                + color
                + "); }\n";
    }
}
