package elysium.glow.house.offence.app;

/** What nobody may import. */
public final class Wiring {
    private Wiring() {}
}
