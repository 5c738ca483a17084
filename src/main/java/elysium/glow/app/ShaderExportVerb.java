package elysium.glow.app;

import elysium.glow.flow.UserError;
import elysium.glow.isf.LookFolder;
import elysium.glow.isf.LookText;
import elysium.glow.isf.PortableText;
import elysium.glow.json.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glow shader export}: a look as one file that other ISF hosts read. */
@Command(
        name = "export",
        description = {
            "Writes a look as one ISF file for other hosts:",
            "the pieces of the library that it is built on stand in it, and nothing else changes."
        },
        mixinStandardHelpOptions = true)
final class ShaderExportVerb implements Callable<Integer> {
    @Parameters(paramLabel = "LOOK", description = "the look: a name or a file")
    String look;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "where to write it, anew each time; without it, to standard output")
    Path out;

    @Override
    public Integer call() {
        boolean path = look.endsWith(".fs") || look.endsWith(".frag");
        Path file = path ? Path.of(look) : new LookFolder(Places.looks()).file(look);
        LookText text = LookText.read(file);
        String portable = PortableText.of(text);
        if (out == null) {
            System.out.print(portable);
            return 0;
        }
        if (isSame(out, file)) {
            throw UserError.usage("--out " + out + " is the look itself; give it another name.");
        }
        if (!out.toString().endsWith(".fs")) {
            throw UserError.usage("a look's file ends with .fs; --out " + out + " does not.");
        }
        if (text.vertexText() != null) {
            TextFile.save(LookText.vertexOf(out), text.vertexText());
        }
        TextFile.save(out, portable);
        System.out.println(out);
        return 0;
    }

    private static boolean isSame(Path out, Path file) {
        try {
            return Files.exists(out) && Files.isSameFile(out, file);
        } catch (IOException e) {
            return false;
        }
    }
}
