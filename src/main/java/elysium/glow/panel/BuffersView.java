package elysium.glow.panel;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Target;
import elysium.glow.render.Histogram;
import elysium.glow.render.Inspector;
import elysium.glow.render.Inspector.Glass;
import elysium.glow.render.ShaderSource;
import elysium.glow.render.Tap;
import java.util.ArrayList;
import java.util.List;

/** Every image on the way to the picture: small ones to choose from, one to look at closely. */
final class BuffersView implements View, AutoCloseable {
    private static final int SMALL_WIDTH = 128;
    private static final int SMALL_HEIGHT = 72;
    private static final List<String> CHANNELS = List.of("all", "R", "G", "B", "A");
    private static final Travel LIMITS = new Travel(-16, 16, elysium.glow.parameter.Curve.LINEAR);

    private final GpuScope scope;
    private final List<Tap> taps = new ArrayList<>();
    private final List<Target> small = new ArrayList<>();
    private final Histogram histogram = new Histogram();
    private final Zoom zoom = new Zoom();
    private final ProbeView probe = new ProbeView();
    private Inspector inspector;
    private Target large;
    private String chosen = "show";
    private float black;
    private float white = 1;
    private int channel;
    private int turn;

    BuffersView(GpuScope scope) {
        this.scope = scope;
    }

    @Override
    public void show(Ui ui, Desk desk) {
        if (inspector == null) {
            inspector = new Inspector(scope, ShaderSource.ofHome());
        }
        taps.clear();
        desk.taps(taps);
        drawOneSmall();
        ui.fields().beginPart("small", ui.px(SMALL_WIDTH + 22), 0);
        Tap shown = choose(ui);
        ui.fields().endPart();
        if (shown == null) {
            return;
        }
        ui.beside();
        ui.fields().beginPart("large", Math.max(ui.px(120), ui.width() - ui.px(210)), 0);
        closely(ui, shown);
        ui.fields().endPart();
        ui.beside();
        ui.fields().beginPart("figures", 0, 0);
        figures(ui, shown);
        ui.fields().endPart();
    }

    /** One a frame: small pictures may be some frames old. */
    private void drawOneSmall() {
        while (small.size() < taps.size()) {
            small.add(inspector.target(SMALL_WIDTH, SMALL_HEIGHT));
        }
        if (!taps.isEmpty()) {
            turn = (turn + 1) % taps.size();
            inspector.draw(taps.get(turn), usual(taps.get(turn)), small.get(turn));
        }
    }

    /** Distances are negative inside; light may be brighter than white. */
    private static Glass usual(Tap tap) {
        return switch (tap.name()) {
            case "mouthField" -> new Glass(0, 0, 1, 1, -1, 1, 1);
            case "motion" -> new Glass(0, 0, 1, 1, -1, 1, 0);
            case "mouthMap" -> new Glass(0, 0, 1, 1, 0, 1, 2);
            default -> Glass.PLAIN;
        };
    }

    private Tap choose(Ui ui) {
        Tap shown = null;
        for (int i = 0; i < taps.size(); i++) {
            Tap tap = taps.get(i);
            boolean now = tap.title().equals(chosen);
            ui.group(i + tap.title());
            ui.small(tap.title(), now ? Palette.GLOW : Palette.FAINT);
            if (ui.pictures().button("pick", small.get(i).texture(), ui.px(SMALL_WIDTH), now)) {
                chosen = tap.title();
                take(usual(tap));
            }
            ui.hint(size(tap));
            ui.endGroup();
            shown = now ? tap : shown;
        }
        if (shown == null && !taps.isEmpty()) {
            shown = taps.getLast();
            chosen = shown.title();
        }
        return shown;
    }

    private void take(Glass glass) {
        black = glass.black();
        white = glass.white();
        channel = glass.channel();
        zoom.whole();
    }

    private static String size(Tap tap) {
        return "%dx%d, %s"
                .formatted(tap.texture().width(), tap.texture().height(), tap.texture().format());
    }

    private void closely(Ui ui, Tap tap) {
        Pictures.Box box = ui.pictures().room(tap.texture().width(), tap.texture().height());
        int width = Math.max(1, Math.round(box.width()));
        int height = Math.max(1, Math.round(box.height()));
        if (large == null || large.width() != width || large.height() != height) {
            if (large != null) {
                large.close();
            }
            large = inspector.target(width, height);
        }
        inspector.draw(tap, glass(), large);
        ui.pictures().draw(large.texture(), box);
        boolean pointed = ui.pictures().explore("view", box, zoom);
        if (pointed) {
            int x = (int) (zoom.u(box.pointedU()) * tap.texture().width());
            int y = (int) (zoom.v(box.pointedV()) * tap.texture().height());
            probe.read(inspector, tap, x, y);
        }
    }

    private Glass glass() {
        float part = zoom.part();
        return new Glass(zoom.left(), zoom.bottom(), part, part, black, white, channel);
    }

    private void figures(Ui ui, Tap tap) {
        ui.small(tap.title() + "  " + size(tap), Palette.FAINT);
        channel = ui.choiceOf("##channel", CHANNELS, channel, 1);
        ui.word("black");
        black = Math.min(ui.dials().number("##black", black, LIMITS, "%.2f"), white - 0.001f);
        ui.word("white");
        white = Math.max(ui.dials().number("##white", white, LIMITS, "%.2f"), black + 0.001f);
        inspector.count(tap, glass(), histogram);
        ui.plots().histogram(histogram);
        probe.show(ui, glass());
        ui.small("Wheel: closer. Drag: move. Right click: whole.", Palette.FAINT);
    }

    @Override
    public void close() {
        if (inspector != null) {
            inspector.close();
        }
    }
}
