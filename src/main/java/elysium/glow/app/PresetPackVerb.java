package elysium.glow.app;

import elysium.glow.flow.UserError;
import elysium.glow.preset.PresetFile;
import elysium.glow.preset.pack.Packing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glow preset pack}: a preset with all that it needs, in one file. */
@Command(
        name = "pack",
        description = "Puts a preset, its looks, their pictures and a thumbnail into one file.",
        mixinStandardHelpOptions = true)
final class PresetPackVerb implements Callable<Integer> {
    private static final String ENDING = ".glow";

    @Parameters(paramLabel = "NAME", description = "the preset: a name or a file")
    String name;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "what the pack is called (NAME.glow in this folder)")
    Path out;

    @Option(names = "--no-thumbnail", description = "without a picture, which takes seconds")
    boolean plain;

    @Override
    public Integer call() {
        PresetFile preset = Places.presetFolder().read(name);
        Path file = out == null ? Path.of(preset.preset().name() + ENDING) : out;
        if (!file.toString().endsWith(ENDING)) {
            throw UserError.usage("a pack ends with .glow; --out " + file + " does not.");
        }
        byte[] pack = Packing.of(preset, plain ? null : thumbnail(preset));
        write(file, pack);
        System.out.println(file);
        if (preset.preset().about().license().isBlank()) {
            System.err.println(
                    "glow: the preset names no license; without one nobody may use it. Add"
                            + " \"license\" (and \"credit\") to "
                            + preset.path()
                            + ".");
        }
        return 0;
    }

    private static byte[] thumbnail(PresetFile preset) {
        try {
            Preview.Place place = Preview.kept(preset);
            if (!place.isThere()) {
                new Preview(Preview.USUAL, frame -> {}).make(preset, place);
            }
            return Files.readAllBytes(place.picture());
        } catch (IOException e) {
            throw UserError.failed("the thumbnail can't be read; --no-thumbnail goes without.", e);
        }
    }

    private static void write(Path file, byte[] pack) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try {
                Files.write(part, pack);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw UserError.failed("the pack " + file + " can't be written there.", e);
        }
    }
}
