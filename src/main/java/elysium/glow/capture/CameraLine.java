package elysium.glow.capture;

import elysium.glow.capture.CaptureStatus.State;
import elysium.glow.flow.Clock;
import elysium.glow.flow.Fault;
import elysium.glow.flow.Faults;
import elysium.glow.flow.Stage;
import java.util.concurrent.TimeUnit;

/** One source kept alive: opened, read, watched, left behind when it hangs, and opened again. */
final class CameraLine implements AutoCloseable {
    /** Takes a filled frame and gives one to fill next. */
    @FunctionalInterface
    interface Outlet {
        Frame offer(CameraLine line, Frame filled);
    }

    static final long NOTICE_NANOS = 900_000_000L;
    private static final long OPENING_NANOS = 2_500_000_000L;
    private static final long REOPEN_NANOS = 3_000_000_000L;
    private static final long LONGEST_OPENING_NANOS = 12_000_000_000L;
    private static final long LONGEST_PERIOD_NANOS = 30_000_000_000L;
    private static final long FIRST_PAUSE_MILLIS = 250;
    private static final long LONGEST_PAUSE_MILLIS = 1000;

    private final String thread;
    private final String place;
    private final Source source;
    private final Surroundings around;
    private final Stuck stuck = new Stuck();
    private boolean closed;
    private volatile Reader reader;
    private volatile State state = State.OPENING;
    private volatile String sentence = "";
    private volatile String name;
    private volatile long sinceNanos;

    /** What a line lives among. */
    record Surroundings(Cameras cameras, Outlet outlet, Clock clock, Faults faults) {}

    CameraLine(String thread, String place, Source source, Surroundings around) {
        this.thread = thread;
        this.place = place;
        this.source = source;
        this.around = around;
        name = source.label();
        sinceNanos = around.clock().nanos();
        reader = new Reader(0);
    }

    /** Starts it, once it stands where its pictures are let through. */
    synchronized CameraLine begin() {
        if (!closed) {
            reader.begin();
        }
        return this;
    }

    Source source() {
        return source;
    }

    State state() {
        return state;
    }

    String sentence() {
        return sentence;
    }

    String name() {
        return name;
    }

    /** Looks whether pictures still come; called often, by a thread that never hangs. */
    synchronized void watch() {
        if (closed) {
            return;
        }
        long now = around.clock().nanos();
        notice(now - sinceNanos);
        if (isFinal()) {
            return;
        }
        long limit = reader.opens ? LONGEST_OPENING_NANOS : reader.patience(REOPEN_NANOS);
        if (now - reader.callNanos > limit) {
            Reader hung = reader;
            reader = new Reader(hung.pauseMillis);
            hung.leave();
            stuck.add(hung::isAlive);
            reader.begin();
        }
    }

    private void notice(long silentNanos) {
        if (state == State.LIVE && silentNanos > reader.patience(NOTICE_NANOS)) {
            trouble(State.STALLED, "The source " + name + " stopped sending pictures.", null);
        } else if (state == State.OPENING && silentNanos > OPENING_NANOS) {
            trouble(State.STALLED, "The source " + name + " sends no pictures yet.", null);
        } else if (state == State.OPENING
                && source.isOnNetwork()
                && sentence.isEmpty()
                && silentNanos > NOTICE_NANOS) {
            sentence = "The source " + name + " is still being opened.";
        }
    }

    /** Standard input comes once: what went wrong with it stays so. */
    private boolean isFinal() {
        return source instanceof Source.StandardInput || state == State.ENDED;
    }

    private synchronized void trouble(State newState, String newSentence, Throwable cause) {
        if (closed) {
            return;
        }
        state = newState;
        sentence = newSentence;
        around.faults().raise(Fault.of(place, newSentence, cause));
    }

    private synchronized void well() {
        if (!closed && state != State.LIVE) {
            state = State.LIVE;
            sentence = "";
            around.faults().clear(place);
        }
    }

    /** The thread that reads, with its camera and the frame that it fills. */
    private final class Reader {
        private volatile Stage stage;
        private Frame filling = new Frame();
        private volatile Camera camera;
        private volatile boolean left;
        private volatile boolean opens = true;
        private volatile long callNanos = around.clock().nanos();
        private volatile long pauseMillis;
        private volatile long periodNanos;
        private long pictureNanos;

        Reader(long pauseMillis) {
            this.pauseMillis = pauseMillis;
        }

        void begin() {
            stage = new Stage(thread, this::turn, around.faults());
        }

        boolean isAlive() {
            return stage.isAlive();
        }

        /** A source that is slow by its nature is given time for two pictures and a half. */
        long patience(long leastNanos) {
            return Math.max(leastNanos, 5 * periodNanos / 2);
        }

        private void turn() throws InterruptedException {
            callNanos = around.clock().nanos();
            try {
                if (camera == null) {
                    open();
                } else {
                    read();
                }
            } catch (CameraLost e) {
                lost(e.getMessage(), e);
            } catch (RuntimeException e) {
                lost("The source " + name + " failed: " + e.getMessage(), e);
            }
        }

        private void open() throws CameraLost, InterruptedException {
            opens = true;
            if (stuck.isFull()) {
                throw new CameraLost(
                        "The source "
                                + name
                                + " hangs again and again; it is left alone until a"
                                + " call of its driver comes back: unplug it and plug it in.");
            }
            Camera opened = around.cameras().open(source);
            camera = opened;
            if (left) {
                opened.close();
                return;
            }
            name = opened.name();
            periodNanos = period();
            pictureNanos = around.clock().nanos();
            opens = false;
        }

        private void read() throws CameraLost, InterruptedException {
            switch (camera.read(filling, TimeUnit.MILLISECONDS.toNanos(200))) {
                case FRAME -> pictured();
                case NOTHING -> {
                    long limit =
                            camera.isOpening() ? LONGEST_OPENING_NANOS : patience(REOPEN_NANOS);
                    if (callNanos - pictureNanos > limit && !isFinal()) {
                        lost("The source " + name + " sends no pictures.", null);
                    }
                }
                case END -> ended();
            }
        }

        private void pictured() {
            pictureNanos = around.clock().nanos();
            if (left) {
                return;
            }
            sinceNanos = pictureNanos;
            pauseMillis = 0;
            periodNanos = period();
            well();
            filling = around.outlet().offer(CameraLine.this, filling);
        }

        private long period() {
            return Math.clamp(camera.periodNanos(), 0, LONGEST_PERIOD_NANOS);
        }

        private void ended() throws InterruptedException {
            if (!left) {
                trouble(State.ENDED, "The source " + name + " has come to its end.", null);
            }
            camera.close();
            rest();
        }

        private void lost(String why, Throwable cause) throws InterruptedException {
            shut();
            if (left) {
                throw new InterruptedException();
            }
            trouble(State.LOST, why, cause);
            if (isFinal()) {
                rest();
            }
            pauseMillis = Math.clamp(2 * pauseMillis, FIRST_PAUSE_MILLIS, LONGEST_PAUSE_MILLIS);
            opens = true;
            Thread.sleep(pauseMillis);
        }

        /** Until it is left; a camera's close may have swallowed the interrupt that says so. */
        private void rest() throws InterruptedException {
            while (!left) {
                Thread.sleep(LONGEST_PAUSE_MILLIS);
            }
            throw new InterruptedException();
        }

        private void shut() {
            Camera open = camera;
            camera = null;
            if (open != null) {
                open.close();
                stuck.add(open::isHung);
            }
        }

        /** Ends what can be ended; a native call that hangs keeps its thread and its frame. */
        void leave() {
            left = true;
            if (stage != null) {
                stage.leaveBehind();
            }
            Camera open = camera;
            if (open != null) {
                open.close();
            }
        }
    }

    boolean isCurrent(Frame filled) {
        Reader now = reader;
        return !now.left && now.filling == filled;
    }

    @Override
    public synchronized void close() {
        closed = true;
        reader.leave();
        around.faults().clear(place);
    }
}
