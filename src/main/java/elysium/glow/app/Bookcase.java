package elysium.glow.app;

import elysium.glow.flow.Fault;
import elysium.glow.flow.Faults;
import elysium.glow.flow.UserError;
import elysium.glow.isf.ImportedPicture;
import elysium.glow.json.TextFile;
import elysium.glow.preset.PresetFolder;
import elysium.glow.preset.library.Card;
import elysium.glow.preset.library.Catalogue;
import elysium.glow.preset.library.Mark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** The presets with what their owner says of them and small pictures, read beside the show. */
final class Bookcase implements AutoCloseable {
    private static final String PLACE = "library";
    private static final int MOST_BYTES = 8 << 20;

    private final Faults faults;
    private final ExecutorService reading =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("glow-library").factory());
    private volatile Catalogue catalogue = new Catalogue(List.of());
    private volatile Map<String, ImportedPicture> pictures = Map.of();

    Bookcase(Faults faults) {
        this.faults = faults;
    }

    /** What was read last. */
    Catalogue catalogue() {
        return catalogue;
    }

    /** The small picture of a preset, or null. */
    ImportedPicture picture(String preset) {
        return pictures.get(preset);
    }

    /** Reads all of it anew. */
    void read() {
        later(
                () -> {
                    PresetFolder folder = Places.presetFolder();
                    catalogue = Catalogue.of(folder, Places.library().read());
                    pictures = pictures(folder);
                });
    }

    /** Says something of a preset, and keeps it. */
    void mark(String preset, UnaryOperator<Mark> change) {
        later(
                () -> {
                    Places.library().change(library -> library.with(preset, change));
                    catalogue = Catalogue.of(Places.presetFolder(), Places.library().read());
                });
    }

    private void later(Runnable deed) {
        reading.execute(
                () -> {
                    try {
                        deed.run();
                        faults.clear(PLACE);
                    } catch (UserError e) {
                        faults.raise(Fault.of(PLACE, e.getMessage(), e.getCause()));
                    } catch (RuntimeException e) {
                        faults.raise(Fault.of(PLACE, "the presets can't be listed", e));
                    }
                });
    }

    private Map<String, ImportedPicture> pictures(PresetFolder folder) {
        Map<String, ImportedPicture> found = new HashMap<>(pictures);
        for (Card card : catalogue.cards()) {
            Path file = card.isPlayable() ? picture(folder, card.name()) : null;
            ImportedPicture known = file == null ? null : found.get(card.name());
            if (file != null && (known == null || !known.file().equals(file.toString()))) {
                decode(found, card.name(), file);
            }
        }
        return Map.copyOf(found);
    }

    private static Path picture(PresetFolder folder, String name) {
        Path file = Preview.kept(folder.read(name)).picture();
        return Files.isRegularFile(file) ? file : null;
    }

    private static void decode(Map<String, ImportedPicture> into, String name, Path file) {
        try {
            byte[] bytes = TextFile.bytes(file, MOST_BYTES);
            into.put(name, ImportedPicture.decode(file.toString(), bytes));
        } catch (IOException | UserError e) {
            into.remove(name); // A preset without a picture is listed all the same.
        }
    }

    @Override
    public void close() {
        reading.shutdownNow();
    }
}
