package elysium.glow.app;

import elysium.glow.app.bench.LatencyMatch;
import elysium.glow.flow.SameJvm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code glow bench latency}: from standard input to pixels on a virtual display. */
@Command(
        name = "latency",
        description = "Measures how long a picture takes from standard input to the screen.",
        mixinStandardHelpOptions = true)
final class LatencyBenchVerb implements Callable<Integer> {
    private static final String PLAIN = "plain";
    private static final String PLAYER =
            "mpv --no-config --profile=low-latency --untimed --no-audio --no-osc --no-border"
                    + " --geometry=640x360+0+0 --keepaspect=no --really-quiet %s -";

    @Option(
            names = "--against",
            paramLabel = "COMMAND",
            description =
                    "a player that shows standard input at 640x360; without it mpv, if installed")
    String against;

    @Option(
            names = "--preset",
            paramLabel = "P",
            description = "the preset to measure beside 'plain'; without it, the default one")
    String preset = Planning.FIRST_PRESET;

    @Option(
            names = "--turns",
            paramLabel = "N",
            defaultValue = "30",
            description = "pictures to follow in each round (${DEFAULT-VALUE})")
    int turns;

    @Mixin Rounds rounds;

    @Mixin Sheets sheets;

    @Override
    public Integer call() {
        BenchCommand.positive("--turns", turns);
        int alternations = rounds.checked();
        Map<String, List<String>> programs = new LinkedHashMap<>();
        programs.put("preset " + PLAIN, ours(PLAIN));
        programs.put("preset " + preset, ours(preset));
        Map<String, List<String>> peers = peers();
        programs.putAll(peers);
        LatencyMatch match = new LatencyMatch(programs, System.err);
        match.run(alternations, turns);
        String first = peers.isEmpty() ? null : peers.keySet().iterator().next();
        String title =
                "y4m 640x480 on standard input to a pixel of a 640x360 window; ratios to "
                        + (first == null ? "nobody" : first);
        sheets.print(match.sheet(title, first));
        return 0;
    }

    private static List<String> ours(String preset) {
        return SameJvm.command(
                Glow.class.getName(), "show", "--source=-", "--size=640x360", "--preset=" + preset);
    }

    private Map<String, List<String>> peers() {
        Map<String, List<String>> peers = new LinkedHashMap<>();
        if (against != null) {
            peers.put("peer", words(against));
        } else if (isInstalled("mpv")) {
            peers.put("mpv, sdl", words(PLAYER.formatted("--vo=sdl")));
            peers.put("mpv, gpu", words(PLAYER.formatted("--vo=gpu --gpu-sw")));
            peers.put("mpv, x11", words(PLAYER.formatted("--vo=x11")));
        } else {
            System.err.println(
                    "mpv is not installed, so there is nothing to compare with: apt-get install mpv");
        }
        return peers;
    }

    private static List<String> words(String line) {
        return new ArrayList<>(Arrays.asList(line.strip().split("\\s+")));
    }

    private static boolean isInstalled(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(java.io.File.pathSeparator))
                .anyMatch(folder -> new java.io.File(folder, program).canExecute());
    }
}
