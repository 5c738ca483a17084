package elysium.glow.app;

import elysium.glow.app.gallery.Figure;
import elysium.glow.app.proof.Easel;
import elysium.glow.app.proof.Picture;
import elysium.glow.app.proof.Pose;
import elysium.glow.app.proof.Proof;
import elysium.glow.app.proof.ToldApart;
import elysium.glow.mood.ReadingKind;
import elysium.glow.preset.PresetFile;
import elysium.glow.show.Headless;
import elysium.glow.vision.SitterTracker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is measured of a preset for its label in the gallery. */
final class GalleryFigures {
    private static final Size SIZE = new Size(320, 180);

    private final GallerySitting.Drawn drawn;
    private Proof.Poses poses;

    GalleryFigures(GallerySitting.Drawn drawn) {
        this.drawn = drawn;
    }

    /** How many frames one preset takes, but for those that tell what a frame costs. */
    static long frames() {
        return Proof.FRAMES + ToldApart.FRAMES;
    }

    /** How they come about, in words. */
    static String words() {
        return "figures %s %s".formatted(SIZE, BenchStage.costWords());
    }

    List<Figure> of(PresetFile preset) {
        List<Figure> figures = new ArrayList<>();
        if (poses == null) {
            poses = Proof.Poses.of(SIZE.width(), SIZE.height());
        }
        try (Headless headless = new Headless();
                ProofEasel easel =
                        new ProofEasel(
                                headless.scope(),
                                preset,
                                SIZE,
                                ReadingKind.EMOTION,
                                new SitterTracker())) {
            Easel told = new Counted(easel, drawn);
            figures.addAll(Proof.of(told, poses).figures());
            figures.add(ToldApart.of(told, SIZE.width(), SIZE.height()).figure());
        }
        figures.add(cost(preset));
        return figures;
    }

    private static Figure cost(PresetFile preset) {
        try (BenchStage stage = BenchStage.ofCost()) {
            var measured = stage.preset(preset.path().toString());
            String value =
                    String.format(
                            Locale.ROOT,
                            "%.0f ms, %.0f frames a second",
                            measured.processorMillis(),
                            1000 / measured.wallMillis());
            return new Figure("A frame here at " + BenchStage.COST_SIZE, value, null);
        }
    }

    private record Counted(Easel easel, GallerySitting.Drawn drawn) implements Easel {
        @Override
        public void pass(Pose pose, double seconds) {
            easel.pass(pose, seconds);
            drawn.frame();
        }

        @Override
        public Picture picture() {
            return easel.picture();
        }
    }
}
