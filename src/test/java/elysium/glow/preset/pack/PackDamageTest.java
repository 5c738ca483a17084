package elysium.glow.preset.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.Folders;
import elysium.glow.flow.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs that suffered on their way. */
class PackDamageTest {
    @TempDir Path folder;
    private byte[] good;

    @BeforeEach
    void pack() throws IOException {
        good = Workshop.filled(folder.resolve("home")).pack();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 22, 23, 60, 400, 900})
    void whatWasCutOff(int less) throws IOException {
        Path place = folder.resolve("into");
        byte[] cut = Arrays.copyOf(good, good.length - less);
        Path file = Files.write(folder.resolve("cut.glow"), cut);
        assertThrows(UserError.class, () -> new Installing(place, false).install(file));
        assertEquals(Map.of(), Workshop.tree(place));
    }

    @Test
    void anyDamageIsNoticedOrHarmless() throws IOException {
        long seed = 20_260_801;
        Random random = new Random(seed);
        Map<String, String> whole = null;
        int refused = 0;
        for (int round = 0; round < 800; round++) {
            byte[] pack = damaged(random);
            Path file = Files.write(folder.resolve("bad.glow"), pack);
            Path place = folder.resolve("fuzz");
            String said = "seed " + seed + ", round " + round;
            try {
                new Installing(place, false).install(file);
                whole = whole == null ? good() : whole;
                assertEquals(whole, Workshop.tree(place), said);
                Folders.delete(place);
            } catch (UserError e) {
                refused++;
                assertEquals(Map.of(), Workshop.tree(place), said);
                assertEquals(1, e.getMessage().lines().count(), said + e.getMessage());
            }
        }
        assertTrue(refused > 500, refused + " were refused");
    }

    private Map<String, String> good() throws IOException {
        Path file = Files.write(folder.resolve("good.glow"), good);
        Path place = folder.resolve("good");
        new Installing(place, false).install(file);
        return Workshop.tree(place);
    }

    private byte[] damaged(Random random) {
        byte[] bytes = good.clone();
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(4)) {
            case 0 -> {
                for (int i = random.nextInt(3); i >= 0; i--) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
                yield bytes;
            }
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> {
                int length = Math.min(random.nextInt(64), bytes.length - at);
                System.arraycopy(good, random.nextInt(good.length - length), bytes, at, length);
                yield bytes;
            }
            default -> {
                byte[] more = Arrays.copyOf(bytes, bytes.length + 1);
                System.arraycopy(bytes, at, more, at + 1, bytes.length - at);
                yield more;
            }
        };
    }
}
