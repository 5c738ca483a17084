package elysium.glow.app.gallery;

import elysium.glow.sitter.Act;
import elysium.glow.sitter.Casting;
import elysium.glow.sitter.Script;
import elysium.glow.sitter.Script.Cue;
import elysium.glow.sitter.Script.Part;
import elysium.glow.sitter.Variety;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody before the camera, told what to do and when; and when pictures of it are taken.
 *
 * @param loop what becomes a loop; null for none
 * @param moments the span in which each picture is taken
 * @param seconds how long all of it lasts
 */
public record Visit(Casting casting, Span loop, Map<Still, Span> moments, double seconds) {
    /** Until memory in looks is alive. */
    private static final double RUN_IN = 3;

    private static final double FADE_AWAY = 1.7;
    private static final double AFTERWARDS = 4;
    private static final double MOMENT = 0.5;
    private static final long WHO = 7;
    private static final int CROWD = 4;

    /** From one second until another. */
    public record Span(double from, double until) {
        public boolean holds(double seconds) {
            return seconds >= from && seconds < until;
        }

        public double seconds() {
            return until - from;
        }
    }

    /**
     * One visitor who rests, smiles, laughs, talks, rests and leaves.
     *
     * @param loopSeconds from rest to rest
     */
    public static Visit alone(double loopSeconds) {
        double from = RUN_IN + lead(loopSeconds);
        double step = loopSeconds / 5;
        double smile = from + 0.8 * step;
        double laugh = smile + 1.1 * step;
        double talk = laugh + step;
        double rest = talk + 1.2 * step;
        double until = from + loopSeconds;
        List<Cue> cues =
                List.of(
                        new Cue(0, Act.TALK),
                        new Cue(0.4 * RUN_IN, Act.SMALL),
                        new Cue(0.7 * RUN_IN, Act.REST),
                        new Cue(smile, Act.BROAD),
                        new Cue(laugh, Act.LAUGH),
                        new Cue(talk, Act.TALK),
                        new Cue(rest, Act.REST));
        double leaves = until + 0.2;
        double ends = leaves + FADE_AWAY + AFTERWARDS;
        Map<Still, Span> moments = new EnumMap<>(Still.class);
        moments.put(Still.REST, before(smile));
        moments.put(Still.SMILE, before(laugh));
        moments.put(Still.LAUGH, before(talk));
        moments.put(Still.TALK, new Span(talk + 0.5 * step, rest));
        moments.put(Still.NOBODY, before(ends));
        Script script = new Script(List.of(new Part(cues, leaves)));
        return new Visit(cast(1, script), new Span(from, until), moments, ends);
    }

    /** Four people who come to smile together, each in a way of their own. */
    public static Visit crowd() {
        double together = 2.4;
        double ends = 5;
        List<Part> parts =
                List.of(
                        crowdPart(Act.SMALL, together, Act.BROAD),
                        crowdPart(Act.TALK, together + 0.2, Act.LAUGH),
                        crowdPart(Act.TALK, together - 0.3, Act.BROAD),
                        crowdPart(Act.REST, together + 0.1, Act.LAUGH));
        return new Visit(
                cast(CROWD, new Script(parts)), null, Map.of(Still.FOUR, before(ends)), ends);
    }

    private static Part crowdPart(Act first, double turns, Act then) {
        return new Part(List.of(new Cue(0, first), new Cue(turns, then)));
    }

    private static Span before(double seconds) {
        return new Span(seconds - MOMENT, seconds);
    }

    private static Casting cast(int people, Script script) {
        return new Casting(WHO, people, Variety.SHOW).directed(script);
    }

    /** How long the loop's end turns into what came before it. */
    public static double lead(double loopSeconds) {
        return Math.min(0.8, loopSeconds / 4);
    }
}
