package elysium.glow.app;

import elysium.glow.capture.CaptureStage;
import elysium.glow.capture.CaptureStatus;
import elysium.glow.control.Action;
import elysium.glow.flow.Excerpt;
import elysium.glow.flow.Fault;
import elysium.glow.flow.Faults;
import elysium.glow.flow.UserError;
import elysium.glow.gpu.GpuTimer;
import elysium.glow.isf.ImportedPicture;
import elysium.glow.mood.Reading;
import elysium.glow.mood.Sight;
import elysium.glow.mood.Signal;
import elysium.glow.panel.Desk;
import elysium.glow.preset.Draft;
import elysium.glow.preset.Morph;
import elysium.glow.preset.library.Catalogue;
import elysium.glow.preset.library.Mark;
import elysium.glow.render.Tap;
import elysium.glow.vision.Faces;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the panel shows of the running show, and what a hand there does to it. */
final class OperatorDesk implements Desk, AutoCloseable {
    private final LiveShow.Parts parts;
    private final Stagehand stagehand;
    private final Figures figures;
    private final Faults faults;
    private final WindowFront front;
    private final CameraList cameras = new CameraList();
    private final SoundDesk sounds;
    private final Bookcase bookcase;

    OperatorDesk(LiveShow.Parts parts, Stagehand stagehand, Figures figures, Faults faults) {
        this.parts = parts;
        this.stagehand = stagehand;
        this.figures = figures;
        this.faults = faults;
        sounds = new SoundDesk(parts.ears(), faults);
        front = (WindowFront) parts.front();
        bookcase = new Bookcase(faults);
    }

    @Override
    public Vitals vitals() {
        return figures.vitals(parts.front().scope().limits().renderer());
    }

    @Override
    public Desk.Source source() {
        CaptureStatus status = parts.eyes().status();
        Health health =
                switch (status.state()) {
                    case LIVE, ENDED -> Health.LIVE;
                    case OPENING -> Health.WAITING;
                    case STALLED, LOST -> Health.LOST;
                };
        return new Desk.Source(status.name(), health, about(status), cameras.names());
    }

    private String about(CaptureStatus status) {
        if (!status.sentence().isEmpty()) {
            return status.onFallback()
                    ? status.sentence() + " The fallback stands in."
                    : status.sentence();
        }
        return "%dx%d, %.0f a second. %s"
                .formatted(
                        status.width(),
                        status.height(),
                        status.framesPerSecond(),
                        parts.eyes().about());
    }

    private Sight sight() {
        return parts.eyes().seen();
    }

    @Override
    public Faces faces() {
        return sight().faces;
    }

    @Override
    public Reading reading() {
        return sight().reading;
    }

    @Override
    public Rack rack() {
        Deck deck = parts.deck();
        return new Rack(deck.names(), deck.names().indexOf(deck.name()), deck.isChanged());
    }

    @Override
    public Draft draft() {
        return parts.deck().draft();
    }

    @Override
    public List<String> looks() {
        return parts.deck().looks().names();
    }

    @Override
    public void add(int place, String look) {
        stagehand.add(place, look);
    }

    @Override
    public float signal(Signal signal) {
        return signal.scope() == Signal.Scope.OUTSIDE
                ? parts.ears().newest().signal(signal)
                : parts.deck().signal(signal, reading());
    }

    @Override
    public float travel(int route) {
        return Banks.travel(parts.deck(), route);
    }

    @Override
    public List<Bank> banks() {
        return Banks.of(parts.deck());
    }

    @Override
    public List<PassTime> passes() {
        List<PassTime> times = new ArrayList<>();
        for (int i = 0; i < parts.pipeline().passes().count(); i++) {
            GpuTimer timer = parts.pipeline().passes().get(i);
            times.add(new PassTime(timer.name(), timer.gpuMillis(), timer.callMillis()));
        }
        return times;
    }

    @Override
    public float held() {
        return parts.pipeline().limiter().held();
    }

    @Override
    public void taps(List<Tap> into) {
        parts.pipeline().taps(into);
    }

    @Override
    public void watch(boolean on) {
        parts.pipeline().watch(on);
    }

    @Override
    public List<Faults.Standing> faults() {
        return faults.standing();
    }

    @Override
    public List<Excerpt> excerpts() {
        return stagehand.complaints();
    }

    @Override
    public Desk.Source sound() {
        return sounds.source();
    }

    @Override
    public void listen(String source) {
        sounds.listen(source);
    }

    @Override
    public void lookForMicrophones() {
        sounds.look();
    }

    @Override
    public Switches switches() {
        return new Switches(front.isFilling(), stagehand.isBlackout(), stagehand.isMirrored());
    }

    @Override
    public String notice() {
        return stagehand.notice();
    }

    @Override
    public void choose(String words) {
        try {
            var chosen = elysium.glow.capture.Source.parse(words);
            parts.eyes().use(CaptureStage.Choice.of(chosen));
            stagehand.mirror(chosen.isMirrored());
            faults.clear("source");
        } catch (UserError e) {
            faults.raise(Fault.of("source", e.getMessage()));
        }
    }

    @Override
    public void lookForCameras() {
        cameras.look();
    }

    @Override
    public void play(String preset) {
        stagehand.play(preset);
    }

    @Override
    public void readPresets() {
        bookcase.read();
    }

    @Override
    public Catalogue catalogue() {
        return bookcase.catalogue();
    }

    @Override
    public ImportedPicture thumbnail(String preset) {
        return bookcase.picture(preset);
    }

    @Override
    public void mark(String preset, UnaryOperator<Mark> change) {
        bookcase.mark(preset, change);
    }

    @Override
    public float morphSeconds() {
        return parts.deck().morph().seconds();
    }

    @Override
    public void morph(float seconds) {
        Morph now = parts.deck().morph();
        parts.deck().morph(new Morph(seconds, now.curve(), now.through()));
    }

    @Override
    public boolean isLocked(int group, int parameter) {
        return parts.deck().variations().held().of(draft()).holds(group, parameter);
    }

    @Override
    public void lock(int group, int parameter, boolean locked) {
        parts.deck().variations().held().set(draft(), group, parameter, locked);
    }

    @Override
    public void act(Action action) {
        stagehand.ask(action);
    }

    @Override
    public void close() {
        bookcase.close();
    }
}
