package elysium.glow.app.eval;

import elysium.glow.app.bench.Sheet;
import elysium.glow.app.eval.measure.Spread;
import elysium.glow.flow.FileError;
import elysium.glow.vision.MouthMasks;
import elysium.glow.vision.MouthMasks.Part;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Lips, opening and teeth beside the sitter's masks: how much of the pixels of both overlaps, where
 * the truth has enough of them.
 */
final class MaskScore {
    private static final int LEAST_PIXELS = 12;
    private static final int HALF = 128;
    private static final double AROUND = 0.5;

    private final Path folder;
    private final MouthMasks masks = new MouthMasks();
    private final Map<Part, Spread> overlaps = new EnumMap<>(Part.class);
    private String name = "";
    private BufferedImage truth;

    /**
     * @param folder where the masks of pictures lie, if there are any
     */
    MaskScore(Path folder) {
        this.folder = folder;
        for (Part part : Part.values()) {
            overlaps.put(part, new Spread());
        }
    }

    void add(Seen seen, SitterFace face, SeenFace found) {
        BufferedImage picture = truthOf(seen.file());
        if (picture != null && seen.masking().test(found.face(), masks)) {
            overlaps.forEach((part, spread) -> spread.add(overlap(part, picture, face)));
        }
    }

    private BufferedImage truthOf(String file) {
        if (!name.equals(file)) {
            name = file;
            truth = read(folder.resolve(file.replaceFirst("\\.[^.]*$", ".mask.png")));
        }
        return truth;
    }

    private static BufferedImage read(Path path) {
        if (!Files.exists(path)) {
            return null;
        }
        try {
            BufferedImage image = ImageIO.read(path.toFile());
            if (image != null) {
                return image;
            }
        } catch (IOException | RuntimeException e) {
            throw new FileError(path.toString(), 0, 0, "this mask is damaged: " + e + ".");
        }
        throw new FileError(path.toString(), 0, 0, "this mask is no picture.");
    }

    /** What both have of a part over what either has; NaN where the truth has too little of it. */
    private double overlap(Part part, BufferedImage picture, SitterFace face) {
        FaceBox mouth = FacePoints.around(face.outer(), AROUND);
        int there = 0;
        int shared = 0;
        int either = 0;
        for (int y = Math.max(0, (int) mouth.top());
                y <= Math.min(picture.getHeight() - 1, mouth.bottom());
                y++) {
            for (int x = Math.max(0, (int) mouth.left());
                    x <= Math.min(picture.getWidth() - 1, mouth.right());
                    x++) {
                boolean isThere = share(part, picture.getRGB(x, y)) >= HALF;
                boolean isSeen = masks.at(part, x, y) >= 0.5f;
                there += isThere ? 1 : 0;
                shared += isThere && isSeen ? 1 : 0;
                either += isThere || isSeen ? 1 : 0;
            }
        }
        return there < LEAST_PIXELS ? Double.NaN : (double) shared / either;
    }

    private static int share(Part part, int argb) {
        return switch (part) {
            case LIPS -> argb >> 16 & 255;
            case OPENING -> argb >> 8 & 255;
            case TEETH -> argb & 255;
        };
    }

    void rows(Sheet sheet) {
        overlaps.forEach(
                (part, spread) ->
                        sheet.row(
                                "mask of " + part.name().toLowerCase(Locale.ROOT) + ", IoU",
                                LipScore.row(spread)));
    }
}
