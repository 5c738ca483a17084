package elysium.glow.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elysium.glow.flow.UserError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class FfmpegTest {
    @TempDir Path folder;

    private Path cache() {
        return folder.resolve("a cache \uD83D\uDE04");
    }

    @Test
    void twoAtOnceUnpackOneAndMendWhatIsBroken() throws Exception {
        CacheFolder cache = new CacheFolder(List.of(cache()));
        List<CompletableFuture<Ffmpeg>> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            both.add(CompletableFuture.supplyAsync(() -> Ffmpeg.in(cache)));
        }
        Path place = both.get(0).join().folder();
        assertEquals(place, both.get(1).join().folder());
        assertTrue(both.get(1).join().version().startsWith("ffmpeg version"));
        try (Stream<Path> left = Files.list(cache())) {
            assertEquals(List.of(place), left.toList());
        }
        try (Stream<Path> files = Files.list(place)) {
            Files.delete(files.filter(f -> f.toString().contains("avcodec")).findFirst().get());
        }
        assertTrue(Ffmpeg.in(cache).version().startsWith("ffmpeg version"));
    }

    @Test
    void aFolderThatCannotBeWrittenIsPassedOver() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        Ffmpeg ffmpeg = Ffmpeg.in(new CacheFolder(List.of(file.resolve("in it"), cache())));
        assertTrue(ffmpeg.folder().startsWith(cache()));
        UserError error =
                assertThrows(
                        UserError.class,
                        () -> Ffmpeg.in(new CacheFolder(List.of(file.resolve("x")))));
        assertTrue(error.getMessage().contains("XDG_CACHE_HOME"), error.getMessage());
    }

    @Test
    void theFoldersFollowTheSystemsCustoms() {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "POSIX paths");
        Map<String, String> home = Map.of("HOME", "/h/eve");
        assertEquals(
                Path.of("/h/eve/.cache/elysium-glow"),
                CacheFolder.of(home, "Linux", "/h/eve", "/tmp").candidates().getFirst());
        assertEquals(
                Path.of("/h/eve/Library/Caches/elysium-glow"),
                CacheFolder.of(home, "Mac OS X", "/h/eve", "/tmp").candidates().getFirst());
        assertEquals(
                Path.of("/c/elysium-glow"),
                CacheFolder.of(Map.of("XDG_CACHE_HOME", "/c"), "Linux", "/x", "/tmp")
                        .candidates()
                        .getFirst());
        List<Path> homeless = CacheFolder.of(Map.of(), "Linux", "?", "/tmp").candidates();
        assertEquals(1, homeless.size());
        assertTrue(homeless.getFirst().startsWith("/tmp"));
    }

    @Test
    void aHollowLibraryStandsInForOneThatIsMissing() throws Exception {
        assumeTrue(Platform.here().isLinux(), "ELF");
        Path place = Ffmpeg.in(new CacheFolder(List.of(cache()))).folder();
        for (String name : List.of("libasound.so.2", "libpulse.so.0", "libxcb-shm.so.0")) {
            Files.write(place.resolve(name), HollowLibrary.bytes(Platform.here()));
        }
        Ffmpeg hollow = Ffmpeg.in(new CacheFolder(List.of(cache())));
        assertTrue(hollow.version().startsWith("ffmpeg version"));
        assertTrue(
                hollow.run("ffmpeg", java.time.Duration.ofSeconds(20), List.of("-formats"))
                        .output()
                        .contains("yuv4mpegpipe"));
        assertEquals(
                "libpulse.so.0",
                HollowLibrary.missed(
                        "ffmpeg: error while loading shared libraries: libpulse.so.0: cannot open"
                                + " shared object file: No such file or directory"));
        assertNull(HollowLibrary.missed("ffmpeg: Permission denied"));
    }

    @Test
    void platforms() {
        assertEquals("linux-x86_64", Platform.of("Linux", "amd64").name());
        assertEquals("macosx-arm64", Platform.of("Mac OS X", "aarch64").name());
        assertEquals("ffmpeg.exe", Platform.of("Windows 11", "amd64").program("ffmpeg"));
        assertThrows(UserError.class, () -> Platform.of("Plan 9", "mips"));
    }

    @Test
    void complaintsBecomeAClause() {
        assertEquals("the disk is full", Complaint.of("[x @ 0x1] No space left on device\nb"));
        assertEquals(
                "Invalid data found",
                Complaint.of("Conversion failed!\n[a @ 1] Invalid data found."));
        assertFalse(Complaint.of("").isEmpty());
    }

    @Test
    void aCompleteCacheThatOthersMayWriteToIsNotRunFrom() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        CacheFolder cache = new CacheFolder(List.of(cache()));
        Path place = Ffmpeg.in(cache).folder();
        for (Path open : List.of(place, cache())) {
            Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
            UserError error = assertThrows(UserError.class, () -> Ffmpeg.in(cache));
            assertTrue(error.getMessage().contains("others may write"), error.getMessage());
            Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwx------"));
        }
        assertEquals(place, Ffmpeg.in(cache).folder());
    }
}
