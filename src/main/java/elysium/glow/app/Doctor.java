package elysium.glow.app;

import elysium.glow.ffmpeg.CacheFolder;
import elysium.glow.ffmpeg.Ffmpeg;
import elysium.glow.flow.UserError;
import elysium.glow.gpu.GpuLimits;
import elysium.glow.show.Desktop;
import elysium.glow.show.Display;
import elysium.glow.show.Headless;
import elysium.glow.show.NoDesktop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** Looks whether everything that is needed is there, each check on its own and in limited time. */
final class Doctor {
    private static final int JDK = 25;
    private static final int LEAST_TEXTURE = 4096;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Cameras by a line each, however they are asked. */
    private final Callable<List<String>> cameras;

    private final Duration patience;

    Doctor(Callable<List<String>> cameras) {
        this(cameras, PATIENCE);
    }

    Doctor(Callable<List<String>> cameras, Duration patience) {
        this.cameras = cameras;
        this.patience = patience;
    }

    /** Everything; displays are asked on this thread, because window systems insist on main's. */
    List<Checkup> examine() {
        List<Checkup> found = new ArrayList<>();
        found.add(java());
        found.add(limited("opengl", Doctor::openGl));
        found.add(displays());
        found.add(limited("cameras", this::cameras));
        found.add(limited("ffmpeg", Doctor::ffmpeg));
        found.add(limited("cache", Doctor::cache));
        return found;
    }

    /** Whether the show can run. */
    static boolean isWell(List<Checkup> found) {
        return found.stream().noneMatch(check -> check.verdict() == Checkup.Verdict.FAIL);
    }

    static String json(List<Checkup> found) {
        return found.stream().map(Checkup::json).collect(Collectors.joining(",\n ", "[", "]"));
    }

    Checkup limited(String name, Callable<Checkup> check) {
        FutureTask<Checkup> task = new FutureTask<>(check);
        Thread.ofPlatform().daemon(true).name("glow-doctor-" + name).start(task);
        try {
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            String sentence = "no answer within " + patience.toSeconds() + " s";
            return Checkup.fail(name, sentence, "A driver hangs: unplug, or start anew.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Checkup.fail(name, "the check was interrupted", "Ask again.");
        } catch (ExecutionException e) {
            return failed(name, e.getCause());
        }
    }

    private static Checkup failed(String name, Throwable cause) {
        String sentence = cause instanceof UserError ? cause.getMessage() : "failed with " + cause;
        return Checkup.fail(name, sentence, "The log has the details.");
    }

    private static Checkup java() {
        String version = System.getProperty("java.version");
        String sentence = "JDK " + version + " at " + System.getProperty("java.home");
        return Runtime.version().feature() >= JDK
                ? Checkup.ok("java", sentence)
                : Checkup.fail("java", sentence, "Install a JDK " + JDK + ".");
    }

    private static Checkup openGl() {
        try (Headless headless = new Headless()) {
            return openGl(headless.scope().limits());
        } catch (UserError e) {
            String remedy = "On Debian: apt install libegl1 libgl1; else install the GPU's driver.";
            return Checkup.fail("opengl", e.getMessage(), remedy);
        }
    }

    static Checkup openGl(GpuLimits limits) {
        String sentence =
                "OpenGL %s, %s, textures up to %d pixels"
                        .formatted(limits.version(), limits.renderer(), limits.maxTextureSize());
        if (limits.maxTextureSize() < LEAST_TEXTURE) {
            String remedy =
                    "Textures of " + LEAST_TEXTURE + " pixels are needed: update the driver.";
            return Checkup.fail("opengl", sentence, remedy);
        }
        return limits.software()
                ? Checkup.warn("opengl", sentence, "The processor draws: a GPU is much faster.")
                : Checkup.ok("opengl", sentence);
    }

    private static Checkup displays() {
        try (Desktop desktop = Desktop.open()) {
            List<Display> all = desktop.displays().all();
            String lines = all.stream().map(Display::line).collect(Collectors.joining("; "));
            return all.isEmpty()
                    ? Checkup.warn("displays", "none is plugged in", "Films can be rendered.")
                    : Checkup.ok("displays", lines);
        } catch (NoDesktop e) {
            return Checkup.warn("displays", e.getMessage(), "Films can be rendered all the same.");
        }
    }

    private Checkup cameras() throws Exception {
        List<String> found = cameras.call();
        return found.isEmpty()
                ? Checkup.warn("cameras", "none was found", "The sitter stands in for one.")
                : Checkup.ok("cameras", String.join("; ", found));
    }

    private static Checkup ffmpeg() {
        return Checkup.ok("ffmpeg", Ffmpeg.bundled().version());
    }

    private static Checkup cache() {
        for (Path folder : CacheFolder.here().candidates()) {
            Path nearest = folder;
            while (nearest != null && !Files.exists(nearest)) {
                nearest = nearest.getParent();
            }
            if (nearest != null && Files.isWritable(nearest)) {
                return Checkup.ok("cache", folder + " can be written");
            }
        }
        String remedy = "Set XDG_CACHE_HOME to a folder that can be written.";
        return Checkup.fail("cache", "no folder for the cache can be written", remedy);
    }
}
