package elysium.glow.house.offence.flow;

import elysium.glow.house.offence.mood.Greedy;

final class WrongWay {
    private WrongWay() {}

    static Object later() {
        return Greedy.nothing(null);
    }

    static long time() {
        return java.time.Instant.now().getEpochSecond() + System.nanoTime();
    }
}
