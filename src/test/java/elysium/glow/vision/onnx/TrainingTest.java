package elysium.glow.vision.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elysium.glow.sitter.Casting;
import elysium.glow.sitter.SitterExport;
import elysium.glow.sitter.Variety;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few steps of the training, from the sitter's pictures to files that the runtime loads. */
class TrainingTest {
    private static final List<String> PYTHONS = List.of("/usr/bin/python3", "python3");
    private static final long LONGEST_MINUTES = 10;
    private static String python;

    @TempDir private Path directory;

    @BeforeAll
    static void findPyTorch() throws Exception {
        for (String candidate : PYTHONS) {
            if (succeeds(candidate, "-c", "import torch, cv2, numpy")) {
                python = candidate;
            }
        }
        assumeTrue(python != null, "needs python3-torch and python3-opencv");
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return run(command).exit() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private record Run(int exit, String said) {}

    private static Run run(String... command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("training", ".txt");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return new Run(process.waitFor(), Files.readString(said));
    }

    private void draw(String folder, long seed, int frames, int crop) throws IOException {
        Casting casting = new Casting(seed, crop == 0 ? 4 : 1, Variety.WIDE);
        int each = crop == 0 ? 1 : 5;
        var options =
                new SitterExport.Options(casting, 0, frames, each, 0.7, 640, 480, crop, crop > 0);
        SitterExport.write(options, directory.resolve("sitter").resolve(folder), done -> {});
    }

    @Test
    void endsInFilesThatTheRuntimeLoads() throws Exception {
        draw("s101", 101, 8, 256);
        draw("s900", 900, 4, 256);
        draw("whole300", 300, 4, 0);
        Path out = directory.resolve("models");
        Run training =
                run(
                        python,
                        "src/train/train.py",
                        "--smoke",
                        "--work",
                        directory.toString(),
                        "--out",
                        out.toString());
        assertEquals(0, training.exit(), training.said());
        new OnnxFaceFinder(model(out, "detector")).close();
        new OnnxPointFinder(model(out, "landmarks")).close();
        new Masking(model(out, "masks")).close();
        new OnnxMouthReader(model(out, "mouth"), () -> null).close();
        new OnnxExpressionReader(model(out, "expression")).close();
    }

    private static Model model(Path folder, String name) throws IOException {
        return new Model(name, Files.readAllBytes(folder.resolve(name + ".onnx")));
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        Run nothing = run(python, "src/train/train.py");
        assertEquals(1, nothing.exit());
        assertTrue(nothing.said().contains("--data FOLDER is missing"), nothing.said());
        Run empty = run(python, "src/train/train.py", "--data", directory.toString());
        assertTrue(empty.said().contains("has no landmarks.csv"), empty.said());
    }
}
