package elysium.glow.app;

import elysium.glow.capture.Source;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a show sees when nobody chose: this machine's first camera, else the sitter. */
final class FirstCamera {
    private FirstCamera() {}

    static Source orSitter() {
        return Source.parse(mayHaveOne() ? "webcam" : "sitter");
    }

    /** Linux names its cameras; elsewhere only opening one tells, and the fallback stands by. */
    private static boolean mayHaveOne() {
        Path devices = Path.of("/dev");
        if (!System.getProperty("os.name", "").startsWith("Linux") || !Files.isDirectory(devices)) {
            return true;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(devices, "video*")) {
            return found.iterator().hasNext();
        } catch (IOException e) {
            return false;
        }
    }
}
