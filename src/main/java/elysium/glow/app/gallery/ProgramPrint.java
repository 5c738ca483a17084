package elysium.glow.app.gallery;

import static java.nio.charset.StandardCharsets.UTF_8;

import elysium.glow.flow.Sha256;
import elysium.glow.flow.UserError;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Which program draws: a number that follows from all of its parts that pictures follow from. */
public final class ProgramPrint {
    private static final Path HOUSE = Path.of("elysium", "glow");
    private static final List<String> STAGES =
            List.of(
                    "app/proof",
                    "capture",
                    "flow",
                    "gpu",
                    "isf",
                    "json",
                    "modulation",
                    "mood",
                    "parameter",
                    "preset",
                    "render",
                    "sitter",
                    "vision");

    private ProgramPrint() {}

    /** Of a jar, or a folder of classes. */
    public static String of(Path classes) {
        try {
            if (Files.isDirectory(classes)) {
                return print(classes);
            }
            try (FileSystem jar = FileSystems.newFileSystem(classes)) {
                return print(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw UserError.failed("the program itself, " + classes + ", can't be read.", e);
        }
    }

    /** The library's pieces count with the looks that name them. */
    private static boolean isProgram(Path file) {
        return Files.isRegularFile(file) && !file.toString().endsWith(".glsl");
    }

    private static String print(Path root) throws IOException {
        MessageDigest digest = Sha256.digest();
        for (String stage : STAGES) {
            Path folder = root.resolve(HOUSE.toString()).resolve(stage);
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(ProgramPrint::isProgram).sorted().toList()) {
                    digest.update(file.getFileName().toString().getBytes(UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }
}
