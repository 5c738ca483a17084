package elysium.glow.control.sound;

import elysium.glow.ffmpeg.Ffmpeg;
import elysium.glow.flow.Clock;
import elysium.glow.flow.Fault;
import elysium.glow.flow.Faults;
import elysium.glow.flow.Mailbox;
import elysium.glow.flow.Stage;

/** The thread glow-sound: opens a source, listens, tells what is heard, and opens it again. */
public final class Listening implements AutoCloseable {
    /** Where its faults stand. */
    public static final String PLACE = "sound";

    private static final int MOST_PAIRS = 2048;
    private static final long AGAIN_MILLIS = 1000;

    /** So long nothing but zeros comes only from what is switched off, or kept from us. */
    private static final double MUTE_SECONDS = 5;

    private final Mailbox<Heard> heard = new Mailbox<>(Heard::new);
    private final float[] pairs = new float[SoundStream.CHANNELS * MOST_PAIRS];
    private final Opener opener;
    private final Faults faults;
    private final Stage stage;
    private volatile SoundStream stream;
    private volatile boolean closed;
    private volatile Status status;
    private Hearing hearing;
    private double zeroSeconds;
    private boolean telling;

    /** Makes a stream; takes the time that the system takes. */
    @FunctionalInterface
    interface Opener {
        SoundStream open() throws SoundLost, InterruptedException;
    }

    /** How it stands. */
    public enum State {
        OPENING,
        LIVE,
        LOST
    }

    /**
     * What the panel is told.
     *
     * @param sentence what is wrong; empty if nothing is
     */
    public record Status(String name, State state, String sentence) {}

    Listening(String name, Opener opener, Faults faults) {
        this.opener = opener;
        this.faults = faults;
        status = new Status(name, State.OPENING, "");
        stage = new Stage("glow-sound", this::turn, this::shut, faults);
    }

    /** Listens to that from now on; null where there is nothing to listen to. */
    public static Listening to(SoundSource source, Clock clock, Faults faults) {
        return switch (source) {
            case SoundSource.Silence _ -> null;
            case SoundSource.Line line ->
                    new Listening(line.words(), () -> SoundLines.open(line.name()), faults);
            case SoundSource.Recorded recorded ->
                    new Listening(
                            recorded.words(),
                            () ->
                                    new PacedSound(
                                            new SoundFile(Ffmpeg.bundled(), recorded.file()),
                                            clock),
                            faults);
        };
    }

    /** Where the show takes what is heard from: one reader. */
    public Mailbox<Heard> heard() {
        return heard;
    }

    public Status status() {
        return status;
    }

    private void turn() throws InterruptedException {
        try {
            if (stream == null) {
                open();
            } else {
                listen();
            }
        } catch (SoundLost e) {
            lost(e.getMessage(), e);
        } catch (RuntimeException e) {
            lost("The sound of " + status.name() + " failed: " + e.getMessage() + ".", e);
        }
    }

    private void open() throws SoundLost, InterruptedException {
        SoundStream opened = opener.open();
        stream = opened;
        hearing = new Hearing(opened.samplesPerSecond());
        zeroSeconds = 0;
        if (closed) {
            throw new InterruptedException();
        }
    }

    private void listen() throws SoundLost, InterruptedException {
        int count = stream.read(pairs);
        if (count == 0) {
            return;
        }
        well();
        mute(count);
        if (hearing.hear(pairs, count)) {
            heard.writable().copyFrom(hearing.heard());
            heard.publish();
        }
    }

    private void well() {
        if (status.state() != State.LIVE) {
            status = new Status(stream.name(), State.LIVE, "");
            clear();
        }
    }

    private void mute(int count) {
        boolean zero = true;
        for (int i = 0; i < SoundStream.CHANNELS * count && zero; i++) {
            zero = pairs[i] == 0;
        }
        boolean mute = zeroSeconds > MUTE_SECONDS;
        zeroSeconds = zero ? zeroSeconds + (double) count / stream.samplesPerSecond() : 0;
        if (!mute && zeroSeconds > MUTE_SECONDS && stream instanceof LineStream) {
            raise(
                    State.LIVE,
                    "The microphone "
                            + stream.name()
                            + " gives nothing but zeros: it may be muted, or the system may keep"
                            + " this program from listening.",
                    null);
        } else if (mute && !zero) {
            status = new Status(stream.name(), State.LIVE, "");
            clear();
        }
    }

    private void lost(String why, Throwable cause) throws InterruptedException {
        shut();
        if (closed) {
            throw new InterruptedException();
        }
        raise(State.LOST, why, cause);
        heard.writable().silence();
        heard.publish();
        Thread.sleep(AGAIN_MILLIS);
    }

    private void raise(State state, String why, Throwable cause) {
        status = new Status(status.name(), state, why);
        telling = true;
        faults.raise(Fault.of(PLACE, why, cause));
    }

    private void clear() {
        if (telling) {
            telling = false;
            faults.clear(PLACE);
        }
    }

    private void shut() {
        SoundStream open = stream;
        stream = null;
        if (open != null) {
            open.close();
        }
    }

    /** Ends it and waits for nothing: a driver may hang. */
    @Override
    public void close() {
        closed = true;
        stage.leaveBehind();
        SoundStream open = stream;
        if (open instanceof PacedSound) {
            open.close();
        }
        faults.clear(PLACE);
    }
}
