package elysium.glow.preset.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a pack: one sentence, and nothing is installed. */
class PackRefusalTest {
    private static final int UNIX = 3;
    private static final String LOOK = "shaders/looks/paper.fs";

    @TempDir Path folder;
    private byte[] good;
    private Path into;

    @BeforeEach
    void pack() throws IOException {
        good = Workshop.filled(folder.resolve("home")).pack();
        into = Files.createDirectory(folder.resolve("into"));
    }

    private String refusal(byte[] pack) throws IOException {
        Path file = Files.write(folder.resolve("bad.glow"), pack);
        Map<String, String> before = Workshop.tree(into);
        UserError error =
                assertThrows(UserError.class, () -> new Installing(into, true).install(file));
        assertEquals(before, Workshop.tree(into), "something was left behind");
        String sentence = error.getMessage();
        assertEquals(1, sentence.lines().count(), sentence);
        assertEquals(1, error.exitCode());
        assertTrue(sentence.contains("bad.glow"), sentence);
        return sentence;
    }

    private void refused(String why, Consumer<Forge> spoil) throws IOException {
        Forge forge = Forge.of(good);
        spoil.accept(forge);
        String sentence = refusal(forge.zip());
        assertTrue(sentence.contains(why), sentence);
    }

    @Test
    void theGoodOneIsInstalled() throws IOException {
        Path file = Files.write(folder.resolve("good.glow"), good);
        new Installing(into, false).install(file);
        assertEquals(Workshop.PAPER, Files.readString(into.resolve(LOOK)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../evil.fs | leaves the folder",
                "shaders/looks/../../../evil.fs | leaves the folder",
                "shaders/looks/./evil.fs | goes round in it",
                "shaders//looks/evil.fs | goes round in it",
                "/etc/evil.fs | a place on the whole disk",
                "C:/evil.fs | a place on the whole disk",
                "C:evil.fs | a place on the whole disk",
                "shaders\\looks\\evil.fs | has a backslash",
                "..\\evil.fs | has a backslash",
                "shaders/looks/nul.fs | a device on Windows",
                "shaders/looks/a:b.fs | has ':'",
                "shaders/looks/.hidden.fs | begins with '.'",
                "shaders/looks/evil.sh | a pack holds nothing else",
                "shaders/looks/deep/evil.fs | a pack holds nothing else",
                "shaders/passes/finish.frag.glsl | a pack holds nothing else",
                "presets/preset.schema.json | a pack holds nothing else",
                "glow | a pack holds nothing else",
                "inner.glow | a pack holds nothing else",
                "shaders/looks/inner.zip | a pack holds nothing else",
                "presets/other.json | nothing that its preset needs",
                "shaders/looks/other.fs | nothing that its preset needs"
            })
    void partsThatBelongNowhere(String name, String why) throws IOException {
        refused(why, forge -> forge.smuggle(name, Zip.utf8("{}")));
    }

    @Test
    void longAndInvisibleNames() throws IOException {
        String name = "shaders/looks/" + "a".repeat(300) + ".fs";
        refused("too long", forge -> forge.smuggle(name, new byte[1]));
        refused("invisible", forge -> forge.smuggle("shaders/looks/a\u202Esf.fs", new byte[1]));
        refused("in pieces", forge -> forge.smuggle("shaders/looks/a\u0308.fs", new byte[1]));
        String lines = refusalOf(forge -> forge.add("a\nb\u0007c", new byte[1]));
        assertFalse(lines.contains("\u0007"), "control characters are not passed on");
    }

    private String refusalOf(Consumer<Forge> spoil) throws IOException {
        Forge forge = Forge.of(good);
        spoil.accept(forge);
        return refusal(forge.zip());
    }

    @Test
    void namesThatAreThereTwice() throws IOException {
        refused("is there twice", forge -> forge.add(LOOK, "other"));
        refused("but for its spelling", forge -> forge.add(LOOK.replace("paper", "Paper"), "x"));
        refused(
                "but for its spelling",
                forge -> {
                    forge.add("shaders/looks/\u00e9.fs", "x");
                    forge.add("shaders/looks/e\u0301.fs", "x");
                });
        refused("is there twice", forge -> forge.add("manifest.json", "{}"));
    }

    @Test
    void linksDevicesAndFolders() throws IOException {
        for (long mode : new long[] {0xa000, 0x2000, 0x6000, 0x1000, 0xc000}) {
            refused(
                    "is a link or a device",
                    forge -> {
                        forge.find(LOOK).system = UNIX;
                        forge.find(LOOK).attributes = (mode | 0x1ff) << 16;
                    });
        }
        refused("is a folder", forge -> forge.add("shaders/looks/", ""));
        refused("is a folder", forge -> forge.find(LOOK).attributes = 0x10);
    }

    @Test
    void bombs() throws IOException {
        byte[] zeros = new byte[8 << 20];
        refused("more than 200 times", forge -> forge.add("thumbnail2.png", zeros).deflated());
        refused(
                "is larger than it says",
                forge -> {
                    Forge.Entry entry = forge.add("a.png", zeros).deflated();
                    entry.bytesSaid = 1000;
                });
        refused(
                "larger than 32 MB",
                forge -> {
                    Forge.Entry entry = forge.add("a.png", new byte[9]).deflated();
                    entry.bytesSaid = 33 << 20;
                });
        refused("larger than 32 MB", forge -> forge.add("a.png", "x").bytesSaid = 0xffffffffL);
        refused(
                "unpacked it is larger than 64 MB",
                forge -> {
                    for (int i = 0; i < 3; i++) {
                        forge.add("shaders/looks/" + i + ".png", new byte[200_000]).bytesSaid =
                                31 << 20;
                    }
                });
        refused(
                "257 parts; 256 are the most",
                forge -> {
                    for (int i = 0; i < 249; i++) {
                        forge.add("shaders/looks/" + i + ".png", "x");
                    }
                });
    }

    @Test
    void sizesThatLie() throws IOException {
        refused("its length or its checksum", forge -> forge.find(LOOK).bytesSaid = 3);
        refused("is damaged", forge -> forge.find(LOOK).deflated().bytesSaid = 1 << 16);
        refused("reaches beyond its end", forge -> forge.find(LOOK).packedSaid = 1 << 24);
        refused("lie over one another", forge -> forge.find(LOOK).startSaid = 0);
        refused("its length or its checksum", forge -> forge.find(LOOK).checkSaid = 7);
        refused("other things of itself", forge -> forge.find(LOOK).localName = "other");
        refused("does not say how large", forge -> forge.find(LOOK).flags |= Zip.SIZES_FOLLOW);
        refused("belong to none", forge -> forge.between = new byte[] {1, 2, 3});
        refused("more in its directory", forge -> forge.countSaid = 3);
        refused("directory is damaged", forge -> forge.countSaid = 30);
        refused("belong to none", forge -> forge.find(LOOK).startSaid = 0xfffffff0L);
    }

    @Test
    void encryptionAndOtherWays() throws IOException {
        refused("is encrypted", forge -> forge.find(LOOK).flags |= Zip.ENCRYPTED);
        refused("is encrypted", forge -> forge.find(LOOK).flags |= Zip.STRONGLY_ENCRYPTED);
        refused("compressed in a way", forge -> forge.find(LOOK).method = 12);
        refused(
                "can't be unpacked",
                forge -> {
                    forge.find(LOOK).method = Zip.DEFLATED;
                    forge.find(LOOK).packed = new byte[] {-1, -1, -1, -1};
                });
    }

    private static Consumer<Forge> manifest(String old, String text) {
        return forge -> forge.edit("manifest.json", old, text);
    }

    @Test
    void manifestsThatDoNotFit() throws IOException {
        refused("has no manifest.json", forge -> forge.remove("manifest.json"));
        refused("was changed", forge -> forge.edit(LOOK, "void main", "void  main"));
        refused("missing or listed twice", forge -> forge.remove(LOOK));
        refused("is not in its manifest", forge -> forge.add("shaders/looks/x.fs", "x"));
        refused("format that is not known", manifest("\"format\": 1", "\"format\": 2"));
        refused("needs the key 'format'", manifest("\"format\"", "\"farmat\""));
        refused("needs the key 'parts'", manifest("\"parts\"", "\"ports\""));
        refused("is here twice", manifest("{", "{ \"format\": 1, "));
        refused("nested more than 64", manifest("\"me\"", "[".repeat(100) + "]".repeat(100)));
        refused("must be a string", manifest("\"me\"", "7"));
        refused("a whole number", manifest("\"bytes\": ", "\"bytes\": 0.5, \"b\": "));
        refused("a whole number", manifest("\"bytes\": ", "\"bytes\": 1e300, \"b\": "));
        refused("64 digits", manifest("\"sha256\": \"", "\"sha256\": \"Z"));
        refused("no preset can be called that", manifest("\"travel\"", "\"../travel\""));
        refused("'other' is not in it", manifest("\"travel\"", "\"other\""));
        refused("JSON was expected", forge -> forge.find("manifest.json").bytes = new byte[0]);
        refused("is not UTF-8", forge -> forge.find("manifest.json").bytes = new byte[] {-1});
    }

    @Test
    void presetsAndLooksThatCannotBeRead() throws IOException {
        refusedAs("travel.json:3:", "presets/travel.json", "\"look\": \"paper\"", "\"lok\": 1");
        refusedAs("no look 'papre'", "presets/travel.json", "\"paper\"", "\"papre\"");
        refusedAs("paper.fs:1", LOOK, "/*{", "/*{ \"INPUTS\": 7, ");
        refusedAs("lies outside", LOOK, "pics/paper.png", "../../../../etc/passwd");
        refusedAs("no such file", LOOK, "pics/paper.png", "pics/other.png");
    }

    private void refusedAs(String why, String path, String old, String text) throws IOException {
        refused(
                why,
                forge -> {
                    forge.edit(path, old, text);
                    forge.relist(path);
                });
    }

    @Test
    void aPictureThatIsNone() throws IOException {
        String path = "shaders/looks/pics/paper.png";
        refused(
                "is called a picture, and is none",
                forge -> {
                    forge.find(path).bytes = good;
                    forge.relist(path);
                });
    }

    @Test
    void whatIsNoPackAtAll() throws IOException {
        assertTrue(refusal(new byte[0]).contains("is no pack"));
        assertTrue(refusal(Zip.utf8("a text, nothing else, but long enough")).contains("no pack"));
        assertTrue(refusal(new byte[1000]).contains("is no pack"));
        byte[] more = Arrays.copyOf(good, good.length + 1);
        assertTrue(refusal(more).contains("after its end"));
        byte[] twice = Arrays.copyOf(good, 2 * good.length);
        System.arraycopy(good, 0, twice, good.length, good.length);
        assertTrue(refusal(twice).contains("not where it says"));
        refused("is no pack", forge -> forge.before = new byte[] {1});
        Path none = folder.resolve("none.glow");
        assertThrows(UserError.class, () -> new Installing(into, false).install(none));
        assertThrows(UserError.class, () -> new Installing(into, false).install(folder));
    }
}
