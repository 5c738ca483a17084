package elysium.glow.app;

import picocli.CommandLine.Option;

/** The show that is measured: the sitter before it, drawn at one size. */
final class BenchShow {
    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = Size.Converter.class,
            defaultValue = "640x360",
            description = "the size of the picture (${DEFAULT-VALUE})")
    private Size size;

    Size size() {
        return size;
    }

    ShowPlan plan(String preset, FrameRate rate) {
        SourceOptions pictures = new SourceOptions();
        pictures.source = "sitter";
        ShowOptions options = new ShowOptions();
        options.preset = preset;
        options.size = size;
        options.rate = rate;
        options.scale = "1";
        return new Planning(Settings.NONE).show(pictures, options);
    }
}
