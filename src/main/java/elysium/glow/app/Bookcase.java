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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private volatile Set<String> missing = Set.of();
    private volatile Catalogue catalogue = new Catalogue(List.of());
    private volatile Map<String, ImportedPicture> pictures = Map.of();
    private final Darkroom darkroom;

    Bookcase(Faults faults) {
        this.faults = faults;
        darkroom = new Darkroom(Darkroom::byAnotherProcess, _ -> later(this::look), faults);
    }

    /** What was read last. */
    Catalogue catalogue() {
        return catalogue;
    }

    /** The small picture of a preset; null where there is none yet, which has it made. */
    ImportedPicture picture(String preset) {
        ImportedPicture picture = pictures.get(preset);
        if (picture == null && missing.contains(preset)) {
            darkroom.order(preset);
        }
        return picture;
    }

    /** Reads all of it anew. */
    void read() {
        later(
                () -> {
                    catalogue = Catalogue.of(Places.presetFolder(), Places.library().read());
                    darkroom.forget();
                    look();
                });
    }

    private void look() {
        pictures = pictures(Places.presetFolder());
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
        Set<String> none = new HashSet<>();
        for (Card card : catalogue.cards()) {
            Path file = card.isPlayable() ? picture(folder, card.name()) : null;
            ImportedPicture known = file == null ? null : found.get(card.name());
            if (file == null) {
                found.remove(card.name()); // It has changed: what it looked like holds no longer.
                if (card.isPlayable()) {
                    none.add(card.name());
                }
            } else if (known == null || !known.file().equals(file.toString())) {
                decode(found, card.name(), file);
            }
        }
        missing = Set.copyOf(none);
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
        darkroom.close();
        reading.shutdownNow();
    }
}
