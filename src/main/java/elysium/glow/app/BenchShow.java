package elysium.glow.app;

/** The show that is measured: the sitter before it, drawn at one size. */
final class BenchShow {
    private BenchShow() {}

    static ShowPlan plan(String preset, Size size, FrameRate rate) {
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
