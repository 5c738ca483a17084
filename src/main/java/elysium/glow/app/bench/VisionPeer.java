package elysium.glow.app.bench;

import elysium.glow.capture.Frame;
import elysium.glow.flow.UserError;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** A program that finds faces in BMP files and prints a line with its processor time for each. */
public final class VisionPeer implements AutoCloseable {
    private static final Pattern LINE =
            Pattern.compile("^(\\S+) .*?\\bmed ([0-9.]+) ms\\b.*?\\bcpu/frame ([0-9.e+-]+)");

    private final List<String> command;
    private final Path folder;
    private final Map<String, List<Double>> taken = new HashMap<>();

    /** The words of its command line, with blanks between them; the files come behind. */
    public VisionPeer(String words) {
        command = new ArrayList<>(Arrays.asList(words.strip().split("\\s+")));
        try {
            folder = Files.createTempDirectory("glow-bench");
        } catch (IOException e) {
            throw UserError.failed("there is no room for the pictures to measure on.", e);
        }
    }

    /** Gives it one more picture, of that scene. */
    void show(String scene, Frame frame) {
        Path file = folder.resolve(scene.replace(' ', '-') + "." + command.size() + ".bmp");
        try {
            if (!ImageIO.write(image(frame), "bmp", file.toFile())) {
                throw new IOException("this Java writes no BMP");
            }
        } catch (IOException e) {
            throw UserError.failed(file + " can't be written: " + e.getMessage() + ".", e);
        }
        command.add(file.toString());
    }

    private static BufferedImage image(Frame frame) {
        int width = frame.width();
        ByteBuffer rgba = frame.pixels();
        BufferedImage image =
                new BufferedImage(width, frame.height(), BufferedImage.TYPE_3BYTE_BGR);
        for (int i = 0; i < width * frame.height(); i++) {
            image.setRGB(i % width, i / width, rgba.getInt(4 * i) >>> 8);
        }
        return image;
    }

    /** Runs it once more on all of them. */
    void run() {
        take(Child.output(command, Map.of()));
    }

    void take(String said) {
        said.lines()
                .forEach(
                        line -> {
                            Matcher figures = LINE.matcher(line);
                            if (figures.find()) {
                                String file = Path.of(figures.group(1)).getFileName().toString();
                                String scene = file.substring(0, file.indexOf('.'));
                                taken.computeIfAbsent(scene, _ -> new ArrayList<>())
                                        .add(Double.valueOf(figures.group(3)));
                            }
                        });
    }

    /** What a picture of that scene took it on processors, in the median; NaN if it saw none. */
    double millis(String scene) {
        if (taken.isEmpty()) {
            throw UserError.failed(
                    "%s prints no line such as 'a.bmp 640x480 med 50 ms … cpu/frame 50': it has to be hog, or to print like it"
                            .formatted(command.getFirst()));
        }
        List<Double> figures = taken.getOrDefault(scene.replace(' ', '-'), List.of());
        return Median.of(figures.stream().mapToDouble(Double::doubleValue).toArray());
    }

    @Override
    public void close() {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
