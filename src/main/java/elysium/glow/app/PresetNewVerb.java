package elysium.glow.app;

import elysium.glow.preset.FirstPreset;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glow preset new}: a small preset to go on from. */
@Command(
        name = "new",
        description = "Writes a small preset that glows already, or a copy of another.",
        mixinStandardHelpOptions = true)
final class PresetNewVerb implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "what it is called, and --preset takes")
    String name;

    @Option(
            names = "--from",
            paramLabel = "P",
            description = "the preset to copy: a name or a file; without it, a small one")
    String from;

    @Override
    public Integer call() {
        Path file = new FirstPreset(Places.presetFolder()).write(name, from);
        String word = Quoted.word(name);
        System.out.printf("%s%n", file);
        System.out.printf("  play it    ./glow --preset %s%n", word);
        System.out.printf("  edit it    in any editor, or with the panel (Tab, then Ctrl+S)%n");
        System.out.printf("  check it   ./glow preset check %s%n", word);
        System.out.printf("  its looks  are described in shaders/README.md%n");
        return 0;
    }
}
