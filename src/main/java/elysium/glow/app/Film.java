package elysium.glow.app;

import elysium.glow.control.sound.Heard;
import elysium.glow.control.sound.SoundSource;
import elysium.glow.control.sound.Soundtrack;
import elysium.glow.flow.Clock;
import elysium.glow.flow.Faults;
import elysium.glow.flow.Tick;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Readback;
import elysium.glow.gpu.Target;
import elysium.glow.mood.Sight;
import elysium.glow.render.Pipeline;
import elysium.glow.render.Scene;
import elysium.glow.show.Progress;
import elysium.glow.show.Recording;
import elysium.glow.show.Tally;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** A show made offline, in lock-step on its own clock: the same plan gives the same bytes. */
final class Film {
    private static final double NANOS = 1e9;

    private final FilmPlan plan;
    private final LockStep eyes;
    private final Pipeline pipeline;
    private final Deck deck;
    private final Readback readback;
    private final ByteBuffer rgba;
    private final Tick tick = new Tick();
    private final Scene scene = new Scene();
    private final Clock clock = Clock.system();
    private final GpuScope scope;
    private final Tally tally = new Tally();
    private final Stats stats;
    private final Soundtrack soundtrack;
    private long frames;
    private volatile boolean interrupted;

    Film(FilmPlan plan, LockStep eyes, GpuScope scope) {
        this.plan = plan;
        this.eyes = eyes;
        this.scope = scope;
        pipeline = Light.pipeline(scope, clock, plan.seed());
        pipeline.resize(plan.size().width(), plan.size().height());
        deck = new Deck(Places.presets(), Places.looks(), pipeline);
        deck.play(plan.preset());
        readback = new Readback(scope, plan.size().width(), plan.size().height());
        rgba = ByteBuffer.allocateDirect(readback.bytes());
        scene.tick = tick;
        soundtrack = plan.sound() == null ? null : new Soundtrack(plan.sound());
        stats = plan.stats() == null ? null : stats(plan.stats());
    }

    /** The file that a film may hear: what a microphone gives can't wait for its frames. */
    static Path sound(SoundSource heard, PrintStream words) {
        return switch (heard) {
            case SoundSource.Silence _ -> null;
            case SoundSource.Recorded recorded -> recorded.file();
            case SoundSource.Line line -> {
                words.printf(
                        "glow: the microphone %s can't be heard frame by frame; it is silent.%n",
                        line.words());
                yield null;
            }
        };
    }

    private Stats stats(Path file) {
        Faults faults = new Faults(clock, LogFile.FAULTS);
        return new Stats(
                file,
                new Stats.Sources(tally, pipeline.passes(), () -> pipeline.limiter().held()),
                faults);
    }

    /** Draws frame after frame into the recording. */
    void shoot(Recording recording, Progress progress) {
        while (!interrupted && (plan.frames() == 0 || frames < plan.frames())) {
            long beganNanos = clock.nanos();
            ByteBuffer picture = next();
            if (picture == null) {
                break;
            }
            recording.add(picture);
            count(beganNanos);
            progress.at(frames);
        }
    }

    /** Draws the next frame: RGBA, its first row at the bottom; null once the source has ended. */
    ByteBuffer next() {
        long nanos = Math.round(frames * NANOS / plan.framesPerSecond());
        if (!eyes.advanceTo(nanos)) {
            return null;
        }
        frames++;
        return draw(nanos);
    }

    /** What was seen in the frame drawn last. */
    Sight sight() {
        return scene.sight;
    }

    private ByteBuffer draw(long nanos) {
        tick.advance(nanos);
        scene.sight = eyes.sight();
        double aspect = (double) plan.size().width() / plan.size().height();
        plan.placement().map(scene.sight.frame, aspect, scene.pictureToShow);
        plan.placement().kept(scene.pictureKept);
        hear(nanos);
        deck.modulate(tick, scene.sight.reading);
        Target picture = pipeline.draw(scene);
        readback.readNow(picture, rgba);
        return rgba;
    }

    private void hear(long nanos) {
        if (soundtrack != null) {
            Heard heard = soundtrack.advanceTo(nanos);
            heard.tell(scene.sight.reading);
            scene.sound = heard.sound;
        }
    }

    private void count(long beganNanos) {
        if (stats != null) {
            long now = clock.nanos();
            tally.show(scene.sight.frame.sequence());
            stats.frame(now, now - beganNanos);
            stats.tick(now, scene.sight, scope.live());
        }
    }

    /** How many frames it has come to. */
    long made() {
        return frames;
    }

    /** Where its pictures come from. */
    String source() {
        return eyes.name();
    }

    boolean isInterrupted() {
        return interrupted;
    }

    /** Ends it after the frame that is being drawn. */
    void interrupt() {
        interrupted = true;
    }

    void close() {
        if (stats != null) {
            stats.close();
        }
        if (soundtrack != null) {
            soundtrack.close();
        }
        readback.close();
        pipeline.close();
    }
}
