package elysium.glow.app;

import elysium.glow.app.bench.Sheet;
import elysium.glow.app.proof.Endurance;
import elysium.glow.app.proof.Findings;
import elysium.glow.app.proof.Proof;
import elysium.glow.app.proof.ToldApart;
import elysium.glow.flow.UserError;
import elysium.glow.mood.ReadingKind;
import elysium.glow.preset.PresetFile;
import elysium.glow.preset.PresetFolder;
import elysium.glow.show.Headless;
import elysium.glow.vision.SitterTracker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code glow bench light}: what the light of presets does, and what it costs. */
@Command(
        name = "light",
        description = {
            "Measures the light of presets before a frozen visitor: dark with nobody there, brighter"
                    + " in a smile, how soon, whether it shimmers or stands in bands; whether it"
                    + " lasts; and what a frame costs.",
            "Light is in percent of the display's white; shimmer in steps of 1/255, without grain."
        },
        mixinStandardHelpOptions = true)
final class LightBenchVerb implements Callable<Integer> {
    @Option(
            names = "--preset",
            paramLabel = "P",
            defaultValue = "all",
            description = "one preset, or all (${DEFAULT-VALUE})")
    String preset;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = Size.Converter.class,
            defaultValue = "320x180",
            description = "the size of the pictures that are measured (${DEFAULT-VALUE})")
    Size size;

    @Option(
            names = "--reading",
            paramLabel = "KIND",
            converter = OneWord.OfReading.class,
            defaultValue = "emotion",
            description = "what is read from faces: expression, emotion (${DEFAULT-VALUE})")
    ReadingKind reading;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "how long a smile lasts to see what becomes of it; 0 for none"
                            + " (${DEFAULT-VALUE})")
    double minutes;

    @Option(names = "--no-cost", description = "leave out what a frame costs")
    boolean free;

    @Mixin Sheets sheets;

    @Override
    public Integer call() {
        if (minutes != 0 && !(minutes >= 0.5 && minutes <= 60)) {
            throw UserError.usage("--minutes takes 0, or 0.5 to 60, not " + minutes);
        }
        PresetFolder folder = Places.presetFolder();
        List<String> names = preset.equals("all") ? folder.names() : List.of(preset);
        List<PresetFile> presets = names.stream().map(folder::read).toList();
        Proof.Poses poses = Proof.Poses.of(size.width(), size.height());
        Sheet light =
                new Sheet(
                        "light at " + size + ", reading " + reading.name().toLowerCase(Locale.ROOT),
                        "nobody %",
                        "rest %",
                        "smile x",
                        "answer ms",
                        "shimmer",
                        "bands %",
                        "edge %",
                        "apart %");
        Sheet lasting =
                new Sheet(
                        "a smile that lasts %s min".formatted(minutes),
                        "10 s %",
                        "end %",
                        "alike",
                        "after s");
        try (Headless headless = new Headless()) {
            for (PresetFile each : presets) {
                System.err.println("preset " + each.preset().name());
                measure(light, each, headless, poses);
                if (minutes > 0) {
                    endure(lasting, each, headless, poses);
                }
            }
        }
        List<Sheet> found = new ArrayList<>(List.of(light));
        if (minutes > 0) {
            found.add(lasting);
        }
        if (!free) {
            found.add(cost(names));
        }
        sheets.print(found);
        return 0;
    }

    private ProofEasel easel(PresetFile file, Headless headless) {
        return new ProofEasel(headless.scope(), file, size, reading, new SitterTracker());
    }

    private void measure(Sheet light, PresetFile file, Headless headless, Proof.Poses poses) {
        try (ProofEasel easel = easel(file, headless)) {
            Findings found = Proof.of(easel, poses);
            ToldApart apart = ToldApart.of(easel, size.width(), size.height());
            light.row(
                    file.preset().name(),
                    100 * found.nobody(),
                    100 * found.rest(),
                    found.smile(),
                    1000 * found.answerSeconds(),
                    found.shimmer(),
                    100 * found.bands(),
                    100 * found.edge(),
                    100 * apart.least());
        }
    }

    private void endure(Sheet lasting, PresetFile file, Headless headless, Proof.Poses poses) {
        try (ProofEasel easel = easel(file, headless)) {
            Endurance found = Endurance.of(easel, poses, 60 * minutes);
            lasting.row(
                    file.preset().name(),
                    100 * found.early(),
                    100 * found.late(),
                    found.alike(),
                    found.afterSeconds());
        }
    }

    private static Sheet cost(List<String> names) {
        Sheet sheet =
                new Sheet("a frame at " + BenchStage.COST_SIZE, "CPU ms", "wall ms", "frames/s");
        try (BenchStage stage = BenchStage.ofCost()) {
            for (String name : names) {
                System.err.println("cost of " + name);
                var measured = stage.preset(name);
                double wall = measured.wallMillis();
                sheet.row(name, measured.processorMillis(), wall, 1000 / wall);
                measured.passes()
                        .forEach(
                                pass ->
                                        sheet.row(
                                                "  " + pass.name(),
                                                pass.gpuMillis(),
                                                Double.NaN,
                                                Double.NaN));
            }
        }
        return sheet;
    }
}
