package elysium.glow.app;

import elysium.glow.flow.Clock;

/** The front of a show that is asked for things, and whose frames are counted meanwhile. */
abstract class MeasuringFront extends FrontBeside {
    final Clock clock = Clock.system();
    private Stagehand stagehand;
    private Deck deck;

    MeasuringFront(Size size) {
        super(size);
    }

    /** Whom it asks, and what becomes of that. */
    void of(Stagehand newStagehand, Deck newDeck) {
        stagehand = newStagehand;
        deck = newDeck;
    }

    Stagehand stagehand() {
        return stagehand;
    }

    Deck deck() {
        return deck;
    }

    /**
     * Or a picture that only would be drawn again would not be, and there were nothing to measure.
     */
    @Override
    public boolean isLively() {
        return true;
    }
}
