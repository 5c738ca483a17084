package elysium.glow.app;

import elysium.glow.capture.Placement;
import elysium.glow.control.Action;
import elysium.glow.control.Leaving;
import elysium.glow.flow.Clock;
import elysium.glow.flow.Excerpt;
import elysium.glow.flow.Fault;
import elysium.glow.flow.Faults;
import elysium.glow.flow.UserError;
import elysium.glow.gpu.Target;
import elysium.glow.mood.Sight;
import elysium.glow.preset.library.Playlist;
import elysium.glow.render.Pipeline;
import elysium.glow.render.Scene;
import elysium.glow.show.Curtain;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.BooleanSupplier;

/** Does between two frames what people asked for: presets, blackout, the way the picture lies. */
final class Stagehand implements AutoCloseable {
    private static final String PRESET = "preset";
    private static final float NEAR = 0.08f;
    private static final long NOTICE_NANOS = 6_000_000_000L;

    private final Clock clock;
    private final Faults faults;
    private final Front front;
    private final Deck deck;
    private final Complaints complaints;
    private final BooleanSupplier cue;
    private final BooleanSupplier follow;
    private final Pipeline pipeline;
    private final Leaving leaving;
    private final Photographer photographer;
    private final Programme programme;
    private final boolean kiosk;
    private final Size fixedSize;
    private final Queue<Action> asked = new ArrayDeque<>();
    private Watching watching;
    private Placement placement;
    private WindowActions window = WindowActions.NONE;
    private final Curtain curtain;
    private boolean curtainMoved;
    private boolean over;
    private boolean pictureWanted;
    private String notice;
    private long noticeNanos;
    private int width;
    private int height;

    /** What only a show in a window can do. */
    interface WindowActions {
        WindowActions NONE = (action, stagehand) -> false;

        /** Does it; false if it is none of a window's. */
        boolean act(Action action, Stagehand stagehand);
    }

    Stagehand(LiveShow.Parts parts, Faults faults, ShowPlan plan, Photographer photographer) {
        clock = parts.clock();
        front = parts.front();
        deck = parts.deck();
        complaints = new Complaints(faults);
        cue = () -> deck.turn(complaints);
        follow = deck::follow;
        pipeline = parts.pipeline();
        leaving = new Leaving(clock);
        curtain = new Curtain(clock);
        this.faults = faults;
        this.photographer = photographer;
        placement = plan.seen().placement();
        fixedSize = plan.canvas().size();
        kiosk = plan.stage().kiosk();
        programme = new Programme(plan.course().playlist(), clock, plan.preset());
    }

    /** Follows files that are edited, and tells on the terminal what becomes of them. */
    void watch(Watching files, PrintStream terminal) {
        watching = files;
        complaints.tell(terminal);
    }

    void window(WindowActions actions) {
        window = actions;
    }

    /** A key was pressed; in a kiosk, where anybody may, one alone counts: the way out. */
    void press(Action action) {
        if (!kiosk || action == Action.QUIT) {
            ask(action);
        }
    }

    /** Asks for something to be done before the next frame. */
    void ask(Action action) {
        asked.add(action);
    }

    /** Does one thing that was asked for, so that no frame waits for several; true if so. */
    boolean act() {
        Action action = asked.poll();
        boolean acted = action != null && attempt(() -> perform(action));
        if (watching != null) {
            watching.turn();
        }
        acted |= cue.getAsBoolean();
        Playlist.Turn due = programme.due();
        if (due != null) {
            deck.ask(due.preset(), due.morphSeconds());
        }
        acted |= attempt(follow);
        String news = photographer.news();
        if (news != null) {
            say(news);
        }
        over |= front.isClosing();
        boolean moved = curtainMoved;
        curtainMoved = curtain.isMoving();
        return fit() || acted || moved || curtainMoved;
    }

    /** Whether something was done, be it in vain. */
    private boolean attempt(BooleanSupplier deed) {
        try {
            boolean done = deed.getAsBoolean();
            if (done) {
                faults.clear(PRESET);
            }
            return done;
        } catch (UserError e) {
            faults.raise(Fault.of(PRESET, e.getMessage(), e.getCause()));
            return true;
        }
    }

    private boolean perform(Action action) {
        switch (action) {
            case NEXT_PRESET -> step(1);
            case PREVIOUS_PRESET -> step(-1);
            case RANDOM -> vary("random values", 1);
            case NEARBY -> vary("values near by", NEAR);
            case COMPARE -> compare();
            case REVERT -> deck.revert();
            case SAVE -> say("saved " + deck.save());
            case UNDO -> deck.draft().undo();
            case REDO -> deck.draft().redo();
            case BLACKOUT -> curtain.turn();
            case MIRROR -> placement = placement.withMirror(!placement.mirror());
            case SNAPSHOT -> wantPicture();
            case QUIT -> over = true;
            default -> window.act(action, this);
        }
        return true;
    }

    /** Through the playlist where there is one: as quickly as a hand expects. */
    private void step(int by) {
        Playlist.Turn turn = programme.step(by);
        if (turn == null) {
            deck.step(by);
        } else {
            deck.ask(turn.preset());
        }
    }

    private void vary(String words, float distance) {
        deck.variations().vary(deck.draft(), words, distance);
        say(words + "; Ctrl+Z takes them back");
    }

    private void compare() {
        say(deck.variations().compare(deck.draft()));
    }

    private void wantPicture() {
        if (kiosk) {
            say("a kiosk keeps no pictures");
        }
        pictureWanted = !kiosk;
    }

    /** Keeps the picture of this frame if somebody asked for it. */
    void keep(Target picture) {
        if (pictureWanted) {
            pictureWanted = false;
            photographer.take(front.scope(), picture, deck.name());
        }
    }

    /** Leaves full screen first, then asks, then ends the show. */
    Leaving.Step leave(boolean filling) {
        Leaving.Step step = leaving.press(filling);
        if (step == Leaving.Step.ASK) {
            say("press Esc once more to quit");
        }
        over |= step == Leaving.Step.QUIT;
        return step;
    }

    void play(String preset) {
        programme.chosen(preset);
        deck.ask(preset);
    }

    /** Puts a look among the layers, as soon as it is ready. */
    void add(int place, String look) {
        say("getting " + look + " ready");
        deck.edits().add(place, look);
    }

    private boolean fit() {
        int wantedWidth = fixedSize == null ? front.width() : fixedSize.width();
        int wantedHeight = fixedSize == null ? front.height() : fixedSize.height();
        if ((wantedWidth != width || wantedHeight != height)
                && wantedWidth > 0
                && wantedHeight > 0) {
            width = wantedWidth;
            height = wantedHeight;
            pipeline.resize(width, height);
            return true;
        }
        return false;
    }

    /** The scene for this frame. */
    Scene set(Scene scene, Sight sight) {
        scene.sight = sight;
        if (sight.frame.width() > 0) {
            placement.map(sight.frame, (double) width / height, scene.pictureToShow);
            placement.kept(scene.pictureKept);
        }
        return scene;
    }

    /** What is wrong with the files that play, in their authors' lines. */
    List<Excerpt> complaints() {
        return complaints.standing();
    }

    @Override
    public void close() {
        if (watching != null) {
            watching.close();
        }
    }

    void end() {
        over = true;
    }

    boolean isOver() {
        return over;
    }

    boolean isBlackout() {
        return curtain.isDown();
    }

    /** How much of the picture's light reaches the audience. */
    float light() {
        return curtain.light();
    }

    boolean isMirrored() {
        return placement.mirror();
    }

    void mirror(boolean mirrored) {
        placement = placement.withMirror(mirrored);
    }

    void say(String words) {
        notice = words;
        noticeNanos = clock.nanos();
    }

    /** The last word for the operator, for as long as it takes to read it. */
    String notice() {
        return clock.nanos() - noticeNanos < NOTICE_NANOS ? notice : null;
    }
}
