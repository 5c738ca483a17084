package elysium.glow.app;

import elysium.glow.app.bench.Startup;
import elysium.glow.flow.SameJvm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code glow bench startup}: what it takes from the start of the process to the first frame. */
@Command(
        name = "startup",
        description = "Measures the processor's time from the start to the first frame.",
        mixinStandardHelpOptions = true)
final class StartupBenchVerb implements Callable<Integer> {
    @Mixin Rounds rounds;

    @Mixin Sheets sheets;

    @Override
    public Integer call() {
        int alternations = rounds.checked();
        Map<String, List<String>> ours = new LinkedHashMap<>();
        ours.put("show, to its first frame", show("plain"));
        ours.put("show with the default preset", show(Planning.FIRST_PRESET));
        ours.put("film of one frame", film());
        sheets.print(new Startup(ours, System.err).run(alternations));
        return 0;
    }

    private static List<String> show(String preset) {
        return SameJvm.command(
                Glow.class.getName(),
                "show",
                "--headless",
                "--source=sitter",
                "--size=640x360",
                "--seconds=0.001",
                "--preset=" + preset);
    }

    private static List<String> film() {
        return SameJvm.command(
                Glow.class.getName(),
                "render",
                "--source=sitter",
                "--size=640x360",
                "--frames=1",
                "--preset=plain",
                "--out=-");
    }
}
