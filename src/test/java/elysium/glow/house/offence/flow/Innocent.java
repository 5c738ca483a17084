package elysium.glow.house.offence.flow;

/** Something that others may import. */
public final class Innocent {
    private Innocent() {}
}
