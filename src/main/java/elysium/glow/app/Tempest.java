package elysium.glow.app;

import elysium.glow.app.bench.BadLook;
import elysium.glow.app.bench.Sheet;
import java.nio.file.Path;

/**
 * A show that is asked for one bad preset after another, while bad edits rain on the look it has.
 */
final class Tempest extends MeasuringFront {
    private static final double NANOS = 1e9;
    private static final double CALM_SECONDS = 5;
    private static final double LEAST_PART = 0.5;
    private static final double MEGABYTE = 1e6;
    private static final double MOST_MEGABYTES = 64;

    private final Path home;
    private final int bad;
    private final double seconds;
    private final Rate[] rates = {new Rate(), new Rate(), new Rate()};
    private String playing;
    private Path look;
    private String text;
    private int sent;
    private int phase = -1;
    private long phaseNanos;
    private long presentedNanos;
    private double before;
    private double after;

    /** Frames of a time, and the longest between two. */
    private static final class Rate {
        private int frames;
        private double seconds;
        private long longestNanos;
    }

    /** In a home of its own, whose looks and presets may be spoilt. */
    Tempest(Size size, Path home, int bad, double seconds) {
        super(size);
        this.home = home;
        this.bad = bad;
        this.seconds = seconds;
    }

    @Override
    void of(Stagehand newStagehand, Deck newDeck) {
        super.of(newStagehand, newDeck);
        playing = newDeck.name();
        look = Path.of(newDeck.performance().looks().getFirst().source().file());
        text = newDeck.performance().looks().getFirst().source().text();
        phaseNanos = clock.nanos();
    }

    @Override
    void presented() {
        long now = clock.nanos();
        double since = (now - phaseNanos) / NANOS;
        if (phase >= 0 && phase < rates.length) {
            Rate rate = rates[phase];
            rate.frames++;
            rate.seconds = since;
            rate.longestNanos = Math.max(rate.longestNanos, now - presentedNanos);
        }
        presentedNanos = now;
        if (phase == 1 && sent < bad && since > sent * seconds / bad) {
            send(sent++);
        }
        boolean over = since > (phase == 1 ? seconds : CALM_SECONDS);
        if (over && (phase != 1 || sent == bad)) {
            turn();
        }
    }

    private void turn() {
        if (phase == 0) {
            before = resident();
        } else if (phase == 1) {
            BenchHome.write(look, text);
        } else if (phase == 2) {
            after = resident();
            stagehand().end();
        }
        phase++;
        phaseNanos = clock.nanos();
        presentedNanos = phaseNanos;
    }

    private static double resident() {
        System.gc();
        return Vitals.residentBytes() / MEGABYTE;
    }

    private void send(int number) {
        if (number % 2 == 0) {
            BenchHome.write(look, BadLook.text(number / 2));
            return;
        }
        String name = "bad-" + number;
        BenchHome.write(home.resolve("shaders/looks/" + name + ".fs"), BadLook.text(number / 2));
        BenchHome.write(
                home.resolve("presets/" + name + ".json"),
                "{ \"version\": 1, \"layers\": [ { \"look\": \"" + name + "\" } ] }\n");
        stagehand().play(name);
    }

    Sheet sheet(int logged, int distinct) {
        double calm = rates[0].frames / rates[0].seconds;
        double storm = rates[1].frames / rates[1].seconds;
        double later = rates[2].frames / rates[2].seconds;
        String title = "%d bad presets and edits in %.0f s".formatted(sent, seconds);
        Sheet sheet = new Sheet(title, "before", "during", "after", "ratio", "goal");
        sheet.row("frames a second", calm, storm, later, storm / calm, LEAST_PART);
        sheet.row("longest frame: ms", gap(0), gap(1), gap(2));
        double none = Double.NaN;
        sheet.row("resident: MB", before, none, after, none, none);
        sheet.row(
                "resident, more than before: MB", none, none, after - before, none, MOST_MEGABYTES);
        sheet.row("lines in the log", none, logged, none, none, distinct);
        boolean same =
                deck().name().equals(playing)
                        && deck().performance().looks().getFirst().source().text().equals(text);
        return sheet.row("plays what it played (1 yes)", none, none, same ? 1 : 0);
    }

    private double gap(int place) {
        return rates[place].longestNanos * 1e-6;
    }
}
