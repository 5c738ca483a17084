package elysium.glow.panel;

import imgui.ImFont;
import imgui.ImFontAtlas;
import imgui.ImFontConfig;
import imgui.ImFontGlyphRangesBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The panel's letters: a face that the computer has anyway, drawn at the size of the display. */
record Typeface(ImFont text, ImFont small, boolean scalable) {
    private static final float TEXT_PIXELS = 15;
    private static final float SMALL_PIXELS = 12.5f;

    /** ImGui's own letters are a bitmap: crisp at multiples of its size alone. */
    private static final float BITMAP_PIXELS = 13;

    private static final int DEEPEST = 5;
    private static final List<String> FACES =
            List.of(
                    "inter-regular",
                    "intervariable",
                    "inter",
                    "notosans-regular",
                    "cantarell-regular",
                    "cantarell-vf",
                    "ubuntu-r",
                    "roboto-regular",
                    "opensans-regular",
                    "sfns",
                    "segoeui",
                    "helveticaneue",
                    "dejavusans",
                    "liberationsans-regular",
                    "nimbussans-regular",
                    "freesans",
                    "arial");

    static Typeface load(ImFontAtlas atlas, float density) {
        Path file = found();
        if (file != null) {
            short[] glyphs = glyphs(atlas);
            ImFont text = face(atlas, file, TEXT_PIXELS * density, glyphs);
            ImFont small = face(atlas, file, SMALL_PIXELS * density, glyphs);
            if (atlas.build()) {
                return new Typeface(text, small, true);
            }
            atlas.clear();
        }
        ImFontConfig config = new ImFontConfig();
        config.setSizePixels(BITMAP_PIXELS * Math.max(1, Math.round(density)));
        ImFont bitmap = atlas.addFontDefault(config);
        config.destroy();
        atlas.build();
        return new Typeface(bitmap, bitmap, false);
    }

    private static ImFont face(ImFontAtlas atlas, Path file, float pixels, short[] glyphs) {
        ImFontConfig config = new ImFontConfig();
        config.setOversampleH(3);
        config.setOversampleV(1);
        config.setPixelSnapH(true);
        ImFont font = atlas.addFontFromFileTTF(file.toString(), Math.round(pixels), config, glyphs);
        config.destroy();
        return font;
    }

    private static short[] glyphs(ImFontAtlas atlas) {
        ImFontGlyphRangesBuilder builder = new ImFontGlyphRangesBuilder();
        builder.addRanges(atlas.getGlyphRangesDefault());
        return builder.buildRanges();
    }

    private static Path found() {
        Path best = null;
        for (Path folder : folders()) {
            best = better(best, folder);
        }
        return best;
    }

    /** The best file so far, or a better one from the folder. */
    private static Path better(Path known, Path folder) {
        Path best = known;
        int bestRank = best == null ? FACES.size() : rank(best);
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                int rank = rank(file);
                if (rank < bestRank) {
                    bestRank = rank;
                    best = file;
                }
            }
            return best;
        } catch (IOException | UncheckedIOException e) {
            return best; // What can't be read has no letters for us.
        }
    }

    private static int rank(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        boolean outlines = name.endsWith(".ttf") || name.endsWith(".otf") || name.endsWith(".ttc");
        int rank = outlines ? FACES.indexOf(name.substring(0, dot)) : -1;
        return rank < 0 ? FACES.size() : rank;
    }

    private static List<Path> folders() {
        String home = System.getProperty("user.home", "/");
        String windows = System.getenv("WINDIR");
        return Stream.of(
                        windows == null ? null : windows + "\\Fonts",
                        "/System/Library/Fonts",
                        "/Library/Fonts",
                        "/usr/share/fonts",
                        "/usr/local/share/fonts",
                        home + "/.local/share/fonts")
                .filter(folder -> folder != null && Files.isDirectory(Path.of(folder)))
                .map(Path::of)
                .toList();
    }
}
