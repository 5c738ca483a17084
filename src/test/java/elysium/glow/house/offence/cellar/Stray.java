package elysium.glow.house.offence.cellar;

final class Stray {
    private Stray() {}
}
