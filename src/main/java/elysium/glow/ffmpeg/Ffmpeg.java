package elysium.glow.ffmpeg;

import elysium.glow.flow.Folders;
import elysium.glow.flow.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The bundled ffmpeg program, unpacked once into a cache folder and run as a child process. */
public final class Ffmpeg {
    private static final int MOST_HOLLOW_LIBRARIES = 12;
    private static final Duration FIRST_START = Duration.ofSeconds(20);
    private static Ffmpeg bundled;

    private final Platform platform;
    private final Path folder;

    private Ffmpeg(Platform platform, Path folder) {
        this.platform = platform;
        this.folder = folder;
    }

    /** The program of this process, unpacked when it is first asked for. */
    public static synchronized Ffmpeg bundled() {
        if (bundled == null) {
            bundled = in(CacheFolder.here());
        }
        return bundled;
    }

    /** Unpacks into the first of the folders that can be written and run from. */
    public static Ffmpeg in(CacheFolder cache) {
        Platform platform = Platform.here();
        List<String> troubles = new ArrayList<>();
        try (Unpacking unpacking = Unpacking.of(platform)) {
            for (Path candidate : cache.candidates()) {
                try {
                    return placed(platform, unpacking, candidate);
                } catch (IOException e) {
                    troubles.add(candidate + " (" + reason(e) + ")");
                }
            }
        } catch (IOException e) {
            throw UserError.failed("The bundled ffmpeg is missing: " + reason(e) + ".", e);
        }
        throw UserError.failed(
                "The bundled ffmpeg can't be unpacked and run: tried "
                        + String.join(", ", troubles)
                        + ". Set XDG_CACHE_HOME to a folder that may be written and run from.");
    }

    private static Ffmpeg placed(Platform platform, Unpacking unpacking, Path cache)
            throws IOException {
        Path place = cache.resolve(unpacking.folderName());
        if (unpacking.isComplete(place)) {
            CacheFolder.trusted(cache);
            CacheFolder.trusted(place);
            return new Ffmpeg(platform, place);
        }
        Path made = Files.createTempDirectory(CacheFolder.prepared(cache), ".unpacking");
        try {
            unpacking.into(made);
            new Ffmpeg(platform, made).prove();
            unpacking.settle(made, place);
        } finally {
            Folders.delete(made);
        }
        return new Ffmpeg(platform, place);
    }

    /** Runs it once, and fills in the libraries that it is linked against and never uses. */
    private void prove() throws IOException {
        for (int i = 0; i < MOST_HOLLOW_LIBRARIES; i++) {
            Answer answer = run("ffmpeg", FIRST_START, List.of("-version"));
            if (answer.exitCode() == 0) {
                return;
            }
            String missed = platform.isLinux() ? HollowLibrary.missed(answer.errors()) : null;
            if (missed == null) {
                throw new IOException("it does not start: " + answer.errors().strip());
            }
            Files.write(folder.resolve(missed), HollowLibrary.bytes(platform));
        }
        throw new IOException("too many of its libraries are missing");
    }

    static String reason(Throwable e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }

    public Path folder() {
        return folder;
    }

    /** The first line of what the program says of itself. */
    public String version() {
        try {
            Answer answer = run("ffmpeg", FIRST_START, List.of("-version"));
            if (answer.exitCode() != 0) {
                throw UserError.failed(
                        "The bundled ffmpeg in "
                                + folder
                                + " does not run: "
                                + Complaint.of(answer.errors())
                                + "; delete that folder, and it is unpacked anew.");
            }
            return answer.output().lines().findFirst().orElse("ffmpeg");
        } catch (IOException e) {
            throw UserError.failed("The bundled ffmpeg does not start: " + reason(e) + ".", e);
        }
    }

    /** What a finished child left behind. */
    record Answer(int exitCode, String output, String errors) {}

    /** Runs a program of the bundle to its end, at most for the time given. */
    Answer run(String program, Duration limit, List<String> arguments) throws IOException {
        try (Child child = start(program, arguments)) {
            child.input().close();
            Watch watch = child.watch(limit);
            byte[] output = child.output().readAllBytes();
            int exitCode = child.await(limit);
            watch.close();
            return new Answer(
                    exitCode,
                    new String(output, java.nio.charset.StandardCharsets.UTF_8),
                    child.errors());
        }
    }

    /** Starts a program of the bundle with pipes on all sides. */
    Child start(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(OwnSession.words());
        command.add(folder.resolve(platform.program(program)).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        String before = builder.environment().get(platform.libraryPath());
        String path = before == null ? "" : java.io.File.pathSeparator + before;
        builder.environment().put(platform.libraryPath(), folder + path);
        builder.environment().put("AV_LOG_FORCE_NOCOLOR", "1");
        builder.environment().remove("FFREPORT");
        return new Child(builder.start());
    }
}
