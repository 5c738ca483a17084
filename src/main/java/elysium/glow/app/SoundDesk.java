package elysium.glow.app;

import elysium.glow.control.sound.Listening;
import elysium.glow.control.sound.SoundLines;
import elysium.glow.control.sound.SoundSource;
import elysium.glow.flow.Fault;
import elysium.glow.flow.Faults;
import elysium.glow.flow.UserError;
import elysium.glow.panel.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** What the panel shows of what is heard, and what a hand there chooses. */
final class SoundDesk {
    private static final List<String> ALWAYS = List.of(SoundSource.NONE, SoundSource.DEFAULT);

    private final Ears ears;
    private final Faults faults;
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile List<String> choices = ALWAYS;

    SoundDesk(Ears ears, Faults faults) {
        this.ears = ears;
        this.faults = faults;
    }

    Desk.Source source() {
        Listening.Status status = ears.status();
        String words = ears.source().words();
        if (status == null) {
            return new Desk.Source(words, Desk.Health.WAITING, "Nobody listens.", choices);
        }
        Desk.Health health =
                switch (status.state()) {
                    case OPENING -> Desk.Health.WAITING;
                    case LIVE -> Desk.Health.LIVE;
                    case LOST -> Desk.Health.LOST;
                };
        return new Desk.Source(words, health, about(status), choices);
    }

    private static String about(Listening.Status status) {
        return status.sentence().isEmpty() ? status.name() : status.sentence();
    }

    void listen(String words) {
        try {
            ears.use(SoundSource.parse(words));
        } catch (UserError e) {
            faults.raise(Fault.of(Listening.PLACE, e.getMessage()));
        }
    }

    /** Asks the drivers, which may take their time. */
    void look() {
        if (looking.compareAndSet(false, true)) {
            Thread.ofVirtual().name("glow-sound-list").start(this::ask);
        }
    }

    private void ask() {
        try {
            List<String> found = new ArrayList<>(ALWAYS);
            found.addAll(SoundLines.names());
            choices = List.copyOf(found);
        } finally {
            looking.set(false);
        }
    }
}
