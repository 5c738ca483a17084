package elysium.glow.preset.pack;

import elysium.glow.isf.LookFolder;
import elysium.glow.preset.PresetFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** A folder of presets and looks with one of everything that a pack can hold. */
record Workshop(Path home) {
    static final byte[] PNG = png();
    static final String PRESET =
            """
            {
                "version": 1, "intent": "to travel", "credit": "me", "license": "CC0-1.0",
                "layers": [ { "look": "paper" }, { "look": "bent", "values": { "glow": 0.5 } } ],
                "morph": { "seconds": 2, "look": "wipe" }
            }
            """;
    static final String PAPER =
            """
            /*{ "CREDIT": "a friend", "IMPORTED": { "paper": { "PATH": "pics/paper.png" } } }*/
            void main() { gl_FragColor = IMG_THIS_PIXEL(paper); }
            """;
    private static final String BENT =
            """
            /*{ "INPUTS": [ { "NAME": "glow", "TYPE": "float", "MIN": 0, "MAX": 1 } ] }*/
            void main() { gl_FragColor = vec4(glow); }
            """;
    private static final String WIPE =
            """
            /*{ "INPUTS": [ { "NAME": "startImage", "TYPE": "image" },
              { "NAME": "endImage", "TYPE": "image" },
              { "NAME": "progress", "TYPE": "float", "MIN": 0, "MAX": 1 } ] }*/
            void main() {
              gl_FragColor = mix(IMG_THIS_PIXEL(startImage), IMG_THIS_PIXEL(endImage), progress);
            }
            """;

    private static byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Workshop filled(Path home) throws IOException {
        Workshop workshop = new Workshop(home);
        workshop.write("presets/travel.json", PRESET);
        workshop.write("shaders/looks/paper.fs", PAPER);
        workshop.write("shaders/looks/bent.frag", BENT);
        workshop.write("shaders/looks/bent.vert", "void main() { isf_vertShaderInit(); }\n");
        workshop.write("shaders/looks/wipe.fs", WIPE);
        workshop.write("shaders/looks/unused.fs", BENT);
        Path picture = home.resolve("shaders/looks/pics/paper.png");
        Files.createDirectories(picture.getParent());
        Files.write(picture, PNG);
        return workshop;
    }

    void write(String path, String text) throws IOException {
        Path file = home.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    PresetFile preset() {
        LookFolder looks = new LookFolder(home.resolve("shaders/looks"));
        return PresetFile.read(home.resolve("presets/travel.json"), looks);
    }

    byte[] pack() {
        return Packing.of(preset(), PNG);
    }

    /** Every file and folder below, but for the lock, with what is in it. */
    static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        if (!Files.exists(folder)) {
            return tree;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (!name.equals(".glow.lock") && !name.isEmpty()) {
                    boolean file = Files.isRegularFile(path);
                    tree.put(
                            name,
                            file
                                    ? new String(
                                            Files.readAllBytes(path), StandardCharsets.ISO_8859_1)
                                    : "/");
                }
            }
        }
        return tree;
    }
}
