package elysium.glow.sitter;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import javax.imageio.ImageIO;

/**
 * Pictures of visitors with their truth, as files to learn from: {@code truth.jsonl} has a line for
 * each face that can be seen. Mask files hold lips in red, opening in green, teeth in blue, and the
 * tongue as what is missing of alpha.
 */
public final class SitterExport {
    private static final double LONGEST_SECONDS = 600;

    /** What to write: {@code framesPerIdentity} 0 keeps one cast, {@code crop} 0 whole pictures. */
    public record Options(
            Casting casting,
            long firstFrame,
            int frames,
            int framesPerIdentity,
            double fps,
            int width,
            int height,
            int crop,
            boolean masks) {
        public Options {
            refuse(frames < 1, "frames", "1 or more", frames);
            refuse(firstFrame < 0, "the first frame", "0 or more", firstFrame);
            refuse(framesPerIdentity < 0, "frames per identity", "0 or more", framesPerIdentity);
            refuse(!(fps > 0 && fps <= 1000), "fps", "above 0 and at most 1000", fps);
            refuse(crop != 0 && (crop < 16 || crop > 2048), "crop", "0 or 16 to 2048", crop);
        }

        private static void refuse(boolean bad, String what, String wanted, Object got) {
            if (bad) {
                throw new IllegalArgumentException(what + " must be " + wanted + ", not " + got);
            }
        }
    }

    private final Options options;
    private final Path directory;
    private final Truth truth = new Truth();
    private final Masks masks;
    private final ByteBuffer rgba;
    private final Crop crop;
    private Sitter sitter;
    private long identity = -1;

    private SitterExport(Options options, Path directory) {
        this.options = options;
        this.directory = directory;
        masks = new Masks(options.width(), options.height());
        rgba = ByteBuffer.allocateDirect(4 * options.width() * options.height());
        crop = options.crop() == 0 ? null : new Crop(options.crop());
    }

    /** Writes the files, tells after each frame how many are done, and returns how many lines. */
    public static int write(Options options, Path directory, IntConsumer progress)
            throws IOException {
        try {
            Files.createDirectories(directory);
        } catch (FileAlreadyExistsException e) {
            throw new IOException(directory + " is a file; name a directory for the pictures", e);
        } catch (IOException e) {
            throw new IOException(directory + " cannot be made; name a directory to write into", e);
        }
        if (!Files.isWritable(directory)) {
            throw new IOException(directory + " is read-only; name a directory to write into");
        }
        SitterExport export = new SitterExport(options, directory);
        int lines = 0;
        Path list = directory.resolve("truth.jsonl");
        try (Writer out = Files.newBufferedWriter(list, StandardCharsets.UTF_8)) {
            for (int i = 0; i < options.frames(); i++) {
                lines += export.frame(options.firstFrame() + i, out);
                progress.accept(i + 1);
            }
        }
        return lines;
    }

    private int frame(long frame, Writer out) throws IOException {
        double seconds = seconds(frame);
        sitter.draw(seconds, rgba, truth, masks);
        String name = String.format("%07d", frame);
        if (crop == null) {
            picture(name, Crop.whole(rgba, options.width(), options.height()));
            mask(name, Crop.whole(masks));
        }
        int lines = 0;
        for (int i = 0; i < truth.people(); i++) {
            Visitor visitor = truth.visitor(i);
            if (visitor.presence < 0.5f) {
                continue;
            }
            String own = name;
            if (crop != null) {
                own = name + "-" + i;
                crop.aim(visitor);
                picture(own, crop.picture(rgba, options.width(), options.height()));
                mask(own, crop.masks(masks));
                crop.move(visitor);
            }
            out.write(TruthLine.of(own, frame, seconds, visitor));
            lines++;
        }
        return lines;
    }

    /** Casts anew where an identity ends, and finds the moment to draw. */
    private double seconds(long frame) {
        int each = options.framesPerIdentity();
        long wanted = each == 0 ? 0 : frame / each;
        if (sitter == null || wanted != identity) {
            identity = wanted;
            Casting base = options.casting();
            long seed = each == 0 ? base.seed() : Dice.key(base.seed(), wanted);
            Casting cast = new Casting(seed, base.people(), base.variety(), base.direction());
            sitter = new Sitter(cast, options.width(), options.height());
        }
        if (each == 0) {
            return frame / options.fps();
        }
        double start = LONGEST_SECONDS * Dice.unit(options.casting().seed() + 17, wanted);
        return start + (frame % each) / options.fps();
    }

    private void picture(String name, BufferedImage image) throws IOException {
        save(name + ".png", image);
    }

    private void mask(String name, BufferedImage image) throws IOException {
        if (options.masks()) {
            save(name + ".mask.png", image);
        }
    }

    private void save(String name, BufferedImage image) throws IOException {
        if (!ImageIO.write(image, "png", directory.resolve(name).toFile())) {
            throw new IOException("no PNG writer in this Java for " + name);
        }
    }
}
