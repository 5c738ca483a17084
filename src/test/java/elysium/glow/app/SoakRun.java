package elysium.glow.app;

import elysium.glow.capture.Placement;
import elysium.glow.capture.Source;
import elysium.glow.capture.Wishes;
import elysium.glow.control.sound.SoundSource;
import elysium.glow.flow.Clock;
import elysium.glow.flow.Faults;
import elysium.glow.mood.ReadingKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The show for so many seconds, on a heap of fixed size: prints what it holds after each round. */
final class SoakRun {
    private final Clock clock = Clock.system();
    private final Faults faults = new Faults(clock, fault -> {});

    private final int seconds;

    private SoakRun(int seconds) {
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> before = names();
        new SoakRun(Integer.parseInt(arguments[0])).soak();
        List<String> left = left(before);
        // A camera's thread ends by itself, and a moment later: nothing waits for it.
        for (int i = 0; i < 100 && !left.isEmpty(); i++) {
            LockSupport.parkNanos(50_000_000L);
            left = left(before);
        }
        System.out.println("left behind " + left);
    }

    private static List<String> left(List<String> before) {
        List<String> left = names();
        left.removeAll(before);
        return left;
    }

    /** What a show holds at the end of a round, with its presets played in it. */
    private record Held(
            double seconds,
            int glObjects,
            int threads,
            double files,
            double resident,
            double heap) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.1f s %d GL objects %d threads %.0f files %.2f MB resident %.2f MB heap",
                    seconds,
                    glObjects,
                    threads,
                    files,
                    resident / 1e6,
                    heap / 1e6);
        }
    }

    private static final int MOST_PRESETS = 8;

    /** Nobody's front, which plays another preset, or takes another size, every so many frames. */
    private final class Rounds extends FrontBeside {
        private final List<String> presets = new ArrayList<>();
        private final long start = clock.nanos();
        private final long turnNanos;
        private Stagehand stagehand;
        private long turnedNanos = start;
        private long presentedNanos;
        private double longestGapSeconds;
        private int turn;
        private int frames;

        Rounds(int seconds, List<String> all) {
            super(new Size(640, 360));
            presets.addAll(all);
            turnNanos =
                    Math.clamp(
                            seconds * 1_000_000_000L / (10L * all.size()),
                            1_200_000_000L, // longer than a crossfade, which holds a picture
                            4_000_000_000L);
        }

        @Override
        void presented() {
            long now = clock.nanos();
            if (presentedNanos != 0) {
                longestGapSeconds = Math.max(longestGapSeconds, (now - presentedNanos) * 1e-9);
            }
            presentedNanos = now;
            frames++;
            boolean due = now - turnedNanos > turnNanos;
            boolean lastOfRound = (turn + 1) % presets.size() == 0;
            // The fallback has memory of its own: rounds are compared while it is away.
            if (due && !(lastOfRound && standsIn())) {
                turnedNanos = now;
                change();
            }
        }

        private void change() {
            turn++;
            if (turn % presets.size() == 0) {
                measure();
            }
            stagehand.play(presets.get(turn % presets.size()));
        }

        private void measure() {
            System.gc();
            System.out.println(
                    new Held(
                            (clock.nanos() - start) * 1e-9,
                            scope().live(),
                            stages(),
                            Vitals.fileDescriptors(),
                            Vitals.residentBytes(),
                            Runtime.getRuntime().totalMemory()
                                    - Runtime.getRuntime().freeMemory()));
        }

        /** Another size for every round but those that are compared. */
        @Override
        public int width() {
            return turn % presets.size() == 2 ? 500 : super.width();
        }

        @Override
        public int height() {
            return turn % presets.size() == 2 ? 400 : super.height();
        }
    }

    /** Threads of ours: those of the JVM and of the test's server come and go. */
    private static int stages() {
        return names().size();
    }

    private static boolean standsIn() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().startsWith("glow-fallback"));
    }

    private static List<String> names() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(Thread::isAlive)
                .map(Thread::getName)
                .filter(name -> name.startsWith("glow-") && !name.startsWith("glow-fallback"))
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private ShowPlan plan(Source source, String preset) {
        return new ShowPlan(
                new ShowPlan.Seen(
                        source,
                        new Source.Sitters(1, 1),
                        Wishes.NONE,
                        Placement.PLAIN,
                        ReadingKind.EMOTION,
                        new TrackerChoice.Truth()),
                SoundSource.SILENCE,
                preset,
                ShowPlan.Course.USUAL,
                new ShowPlan.Canvas(null, 30, 0.5),
                new ShowPlan.StagePlan(new Size(640, 360), null, List.of(), false),
                null);
    }

    /** From all over the list, and few enough for ten rounds: fewer tell no trend from a breath. */
    private static List<String> some(List<String> presets) {
        int few = Math.min(MOST_PRESETS, presets.size());
        return IntStream.range(0, few)
                .mapToObj(i -> presets.get(i * presets.size() / few))
                .toList();
    }

    private void soak() throws IOException {
        List<String> presets =
                some(
                        Said.by("preset", "list")
                                .out()
                                .lines()
                                .map(line -> line.split(" ", 2)[0])
                                .toList());
        try (MoodyCamera camera = new MoodyCamera();
                Rounds rounds = new Rounds(seconds, presets);
                Opening opening =
                        new Opening(
                                plan(camera.source(), presets.getFirst()),
                                rounds,
                                new Opening.Around(clock, faults))) {
            rounds.stagehand = opening.stagehand();
            opening.run(seconds * 1_000_000_000L);
            System.out.printf("frames %d%n", rounds.frames);
            System.out.printf("gap %d ms%n", Math.round(rounds.longestGapSeconds * 1000));
            System.out.printf("visits %d%n", camera.visits());
        }
    }
}
