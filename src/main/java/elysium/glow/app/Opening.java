package elysium.glow.app;

import elysium.glow.capture.CaptureStage;
import elysium.glow.capture.choice.LiveCameras;
import elysium.glow.control.Action;
import elysium.glow.flow.Clock;
import elysium.glow.flow.Faults;
import elysium.glow.mood.Seer;
import elysium.glow.panel.Panel;
import elysium.glow.render.Pipeline;
import elysium.glow.show.Pacer;
import elysium.glow.show.Tally;

/** Puts a live show together from its plan, and takes it apart again. */
final class Opening implements AutoCloseable {
    private static final double USUAL_RATE = 60;

    private final ShowPlan plan;
    private final Around around;
    private final Eyes eyes;
    private final Ears ears;
    private final Pipeline pipeline;
    private final Deck deck;
    private final Doorkeeper doorkeeper;
    private final Stagehand stagehand;
    private final Figures figures;
    private final Photographer photographer;
    private final LiveShow show;
    private Panel panel;
    private OperatorDesk desk;

    /** What every stage lives among. */
    record Around(Clock clock, Faults faults) {}

    Opening(ShowPlan plan, Front front, Around around) {
        this.plan = plan;
        this.around = around;
        ShowPlan.Seen seen = plan.seen();
        eyes =
                new Eyes(
                        new CaptureStage.Choice(seen.source(), seen.fallback()),
                        new LiveCameras(seen.wishes(), around.clock()),
                        new Seer(
                                seen.tracker().open(seen.placement().turn(), around.clock()),
                                around.faults(),
                                around.clock(),
                                seen.reading()),
                        around);
        ears = new Ears(plan.heard(), around);
        pipeline = Light.pipeline(front.scope(), around.clock(), 1);
        deck = new Deck(Places.presets(), Places.looks(), pipeline);
        deck.morph(plan.course().morph());
        doorkeeper = new Doorkeeper(front.scope().limits(), around.clock(), Places.verdicts());
        deck.guard(doorkeeper);
        deck.play(plan.preset());
        LiveShow.Parts parts = parts(front, deck);
        photographer = new Photographer(Places.pictures(), around.faults());
        stagehand = new Stagehand(parts, around.faults(), plan, photographer);
        figures = figures();
        if (front instanceof WindowFront window) {
            panel = plan.stage().kiosk() ? null : panel(parts);
            window.connect(stagehand, panel);
        }
        show = new LiveShow(parts, stagehand, figures);
        // last: a file of figures that can't be written must leave no thread behind
        pipeline.openWorkshop(front.side(), around.faults());
    }

    private LiveShow.Parts parts(Front front, Deck deck) {
        double said = plan.canvas().framesPerSecond();
        int hertz = front.refreshHertz();
        double shown = hertz > 0 ? hertz : USUAL_RATE;
        double rate = said == 0 ? shown : said;
        return new LiveShow.Parts(
                around.clock(),
                front,
                eyes,
                ears,
                deck,
                pipeline,
                new RenderScale(pipeline, plan.canvas().scale(), rate, front.scope()),
                new Pacer(around.clock(), rate, eyes));
    }

    private Panel panel(LiveShow.Parts parts) {
        desk = new OperatorDesk(parts, stagehand, figures, around.faults());
        return new Panel(parts.front().scope(), desk, around.clock(), Places.panel());
    }

    private Figures figures() {
        Tally tally = new Tally();
        Stats stats =
                plan.stats() == null
                        ? null
                        : new Stats(
                                plan.stats(),
                                new Stats.Sources(
                                        tally, pipeline.passes(), () -> pipeline.limiter().held()),
                                around.faults());
        return new Figures(around.clock(), tally, stats);
    }

    /** How it opens. */
    void show(Showing.How how) {
        if (how.studio()) {
            doorkeeper.expect();
            stagehand.watch(new Watching(deck.edits(), around.clock()), System.err);
        }
        if (how.panel() && panel != null) {
            panel.show(true);
        }
        if (how.studio() && panel != null) {
            panel.toggleStudio();
        }
        if (how.dark()) {
            stagehand.ask(Action.BLACKOUT);
        }
    }

    /** Runs until somebody ends it, or for so long. */
    LiveShow.Ending run(long nanos) {
        return show.run(nanos);
    }

    /** The file of the preset that plays now. */
    String preset() {
        return deck.file().toString();
    }

    Deck deck() {
        return deck;
    }

    Stagehand stagehand() {
        return stagehand;
    }

    @Override
    public void close() {
        if (desk != null) {
            desk.close();
        }
        photographer.close();
        figures.close();
        eyes.close();
        ears.close();
        stagehand.close();
        deck.close();
        doorkeeper.close();
        pipeline.close();
    }
}
