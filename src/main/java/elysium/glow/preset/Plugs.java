package elysium.glow.preset;

import elysium.glow.flow.UserError;
import elysium.glow.isf.ImageInput;
import elysium.glow.isf.ImageInput.From;
import elysium.glow.isf.ImportedPicture;
import elysium.glow.isf.Look;
import elysium.glow.json.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What a preset plugs into the image inputs of a look: a word, or a picture beside the look. */
public final class Plugs {
    private static final int MOST_BYTES = 32 << 20;
    private static final List<String> ENDINGS = List.of(".png", ".jpg", ".jpeg", ".gif", ".bmp");
    private static final String SOUND = "sound";
    private static final String SILENCE = "silence";
    private static final Map<String, From> WORDS = words();

    private Plugs() {}

    private static Map<String, From> words() {
        Map<String, From> words = new LinkedHashMap<>();
        words.put("below", From.BELOW);
        words.put("camera", From.CAMERA);
        words.put("previous", From.PREVIOUS);
        words.put("motion", From.MOTION);
        words.put("mouthField", From.MOUTH_FIELD);
        words.put("mouthMap", From.MOUTH_MAP);
        words.put("visitors", From.VISITORS);
        return words;
    }

    /** The inputs of a look that something can be plugged into. */
    public static List<String> sockets(Look look) {
        return look.images().stream().map(ImageInput::name).toList();
    }

    /**
     * All that can be plugged into an input: words, and the pictures that lie beside the look; into
     * one for sound, what is heard or silence.
     */
    public static List<String> choices(Look look, String input) {
        for (ImageInput image : look.images()) {
            if (image.name().equals(input) && image.from().isSound()) {
                return List.of(SOUND, SILENCE);
            }
        }
        List<String> choices = new ArrayList<>(WORDS.keySet());
        try (Stream<Path> files = Files.list(folder(look))) {
            files.map(file -> file.getFileName().toString())
                    .filter(Plugs::isPicture)
                    .sorted()
                    .forEach(choices::add);
        } catch (IOException | InvalidPathException e) {
            return choices; // A look without a folder has no pictures.
        }
        return choices;
    }

    private static Path folder(Look look) {
        return Path.of(look.source().file()).toAbsolutePath().getParent();
    }

    private static boolean isPicture(String name) {
        return ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    /** The word that a look's own header stands for; null for a picture of its own. */
    public static String declared(ImageInput input) {
        if (input.from().isSound()) {
            return input.from().isSilent() ? SILENCE : SOUND;
        }
        for (Map.Entry<String, From> word : WORDS.entrySet()) {
            if (word.getValue() == input.from()) {
                return word.getKey();
            }
        }
        return input.file();
    }

    /**
     * The look with that plugged in.
     *
     * @throws UserError if a picture can't be read
     */
    public static Look plugged(Look look, Map<String, String> plugs) {
        if (plugs.isEmpty()) {
            return look;
        }
        List<ImageInput> images = new ArrayList<>();
        for (ImageInput image : look.images()) {
            String plug = plugs.get(image.name());
            images.add(plug == null ? image : input(look, image, plug));
        }
        return new Look(
                look.name(),
                look.description(),
                look.credits(),
                look.parameters(),
                List.copyOf(images),
                look.passes(),
                look.routes(),
                look.source());
    }

    private static ImageInput input(Look look, ImageInput image, String plug) {
        if (image.from().isSound()) {
            return sound(look, image, plug);
        }
        From from = WORDS.get(plug);
        return from == null
                ? new ImageInput(image.name(), From.IMPORTED, picture(look, plug), 0)
                : new ImageInput(image.name(), from);
    }

    private static ImageInput sound(Look look, ImageInput image, String plug) {
        if (!choices(look, image.name()).contains(plug)) {
            throw UserError.failed(
                    "nothing is called '" + plug + "' that could be heard: sound, or silence.");
        }
        boolean heard = plug.equals(SOUND);
        From from = heard ? image.from() : image.from().silent();
        return new ImageInput(image.name(), from, null, image.columns());
    }

    private static ImportedPicture picture(Look look, String name) {
        boolean plain = isPicture(name) && name.indexOf('/') < 0 && name.indexOf('\\') < 0;
        if (!plain) {
            throw UserError.failed(
                    "nothing is called '"
                            + name
                            + "' that an image could come from: "
                            + String.join(", ", WORDS.keySet())
                            + ", or a picture beside the look.");
        }
        Path file = folder(look).resolve(name);
        try {
            return ImportedPicture.decode(file.toString(), TextFile.bytes(file, MOST_BYTES));
        } catch (IOException e) {
            throw UserError.failed(file + " " + e.getMessage() + ".", e);
        }
    }
}
