package elysium.glow.app;

import elysium.glow.preset.pack.Installing;
import elysium.glow.preset.pack.Manifest;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glow preset install}: what somebody else has packed. */
@Command(
        name = "install",
        description = "Verifies a pack and installs it, whole or not at all.",
        mixinStandardHelpOptions = true)
final class PresetInstallVerb implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "a .glow file")
    Path file;

    @Option(
            names = "--into",
            paramLabel = "DIR",
            description = "the folder with presets/ and shaders/looks/ (this program's own)")
    Path into;

    @Option(
            names = "--replace",
            description = "write over presets and looks of the same names that differ")
    boolean replace;

    @Override
    public Integer call() {
        Path folder = into == null ? Places.home() : into;
        Installing.Installed installed = new Installing(folder, replace).install(file);
        installed.placed().forEach(System.out::println);
        Manifest manifest = installed.manifest();
        System.out.printf("%s is installed.%s%n", manifest.preset(), by(manifest));
        if (!installed.kept().isEmpty()) {
            System.out.printf("%d of its files were here already.%n", installed.kept().size());
        }
        if (into == null) {
            System.out.printf("Play it:  ./glow --preset %s%n", Quoted.word(manifest.preset()));
        }
        return 0;
    }

    private static String by(Manifest manifest) {
        String credit = manifest.credit().isBlank() ? "" : " By " + manifest.credit() + ".";
        return credit
                + (manifest.license().isBlank()
                        ? " It names no license."
                        : " License: " + manifest.license() + ".");
    }
}
