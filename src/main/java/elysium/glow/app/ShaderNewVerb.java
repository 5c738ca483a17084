package elysium.glow.app;

import elysium.glow.app.shader.FirstLook;
import elysium.glow.isf.LookFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glow shader new}: a small look to go on from. */
@Command(
        name = "new",
        description = {
            "Writes a small look that glows and explains itself, or a copy of another:",
            "among the other looks, or here where there is no folder of looks."
        },
        mixinStandardHelpOptions = true)
final class ShaderNewVerb implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "what it is called, and presets name it by")
    String name;

    @Option(
            names = "--from",
            paramLabel = "LOOK",
            description = "the look to copy: a name or a file; without it, a small one")
    String from;

    @Override
    public Integer call() {
        boolean atHome = Files.isDirectory(Places.looks());
        Path folder = atHome ? Places.looks() : Path.of("");
        Path file = new FirstLook(new LookFolder(Places.looks()), folder).write(name, from);
        String bare = file.getFileName().toString().replaceFirst("\\.fs$", "");
        String word = Quoted.word(atHome ? bare : file.toString());
        System.out.printf("%s%n", file);
        System.out.printf("  check it   ./glow shader check %s%n", word);
        System.out.printf(
                "  play it    ./glow preset new %s-first, then \"look\": \"%s\" in its file%n",
                Quoted.word(bare), bare);
        System.out.printf("  edit it    in any editor; shaders/README.md says what there is%n");
        return 0;
    }
}
