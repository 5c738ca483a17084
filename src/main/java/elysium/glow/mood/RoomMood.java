package elysium.glow.mood;

import elysium.glow.flow.Follower;
import elysium.glow.vision.Face;
import elysium.glow.vision.Faces;
import elysium.glow.vision.MouthContour;

/** The signals of the room: how many are here, and what they do together. */
final class RoomMood {
    /** Mouth widths a second at which the room's energy is 63 %. */
    private static final double LIVELY_SPEED = 1.2;

    /** What a still contour's noise seems to move, calmed as below. */
    private static final double NOISE_SPEED = 0.12;

    private static final double CALM_SECONDS = 0.08;

    private final Unison unison = new Unison();
    private final Follower together = new Follower(0.4, 0.8);
    private final Follower energy = new Follower(0.15, 0.9);
    private final float[][] calm = new float[Faces.MOST][2 * MouthContour.POINTS];
    private final int[] followed = new int[Faces.MOST];
    private int moment;

    /** The moments before say nothing about the next. */
    void forgetMotion() {
        moment += 2;
    }

    /** Reads the room from the faces and from the visitors' signals, which come first. */
    void read(Faces faces, double deltaSeconds, Reading reading) {
        float people = 0;
        float most = 0;
        float all = 1;
        float any = 0;
        for (int i = 0; i < faces.count(); i++) {
            int slot = faces.get(i).slot;
            float presence = reading.visitor(slot, Signal.PRESENCE);
            float smile = reading.visitor(slot, Signal.SMILE);
            people += presence;
            most = Math.max(most, presence);
            any = Math.max(any, presence * smile);
            all = Math.min(all, 1 - presence * (1 - smile));
            strongest(slot, presence, reading);
        }
        reading.room(Signal.PEOPLE, people / Faces.MOST);
        reading.room(Signal.ANY_SMILE, any);
        reading.room(Signal.ALL_SMILE, most * all);
        float oneness = unison.unison(reading, deltaSeconds);
        reading.room(Signal.UNISON, together.follow(oneness, deltaSeconds));
        double lively = 1 - Math.exp(-speed(faces, deltaSeconds) / LIVELY_SPEED);
        reading.room(Signal.ENERGY, energy.follow(lively, deltaSeconds));
    }

    /** Of a visitor's signal the room has the strongest; of a signed one, the farthest from 0. */
    private static void strongest(int slot, float presence, Reading reading) {
        for (int i = 0; i < Signal.PER_VISITOR; i++) {
            Signal signal = Signal.at(i);
            float value = reading.visitor(slot, signal);
            float seen = signal == Signal.PRESENCE ? value : presence * value;
            if (Math.abs(seen) > Math.abs(reading.room(signal))) {
                reading.room(signal, seen);
            }
        }
    }

    /** How fast the lips move in the mean, in mouth widths a second. */
    private double speed(Faces faces, double deltaSeconds) {
        double sum = 0;
        double weights = 0;
        moment++;
        for (int i = 0; i < faces.count(); i++) {
            Face face = faces.get(i);
            int place = face.slot - 1;
            double speed = 0;
            if (followed[place] == moment - 1 && deltaSeconds > 0) {
                speed = follow(face.mouth, calm[place], deltaSeconds) / deltaSeconds;
            } else {
                System.arraycopy(face.mouth.outer, 0, calm[place], 0, calm[place].length);
            }
            // after points that are no numbers, the next face is a first one
            followed[place] = Double.isFinite(speed) ? moment : 0;
            if (speed > NOISE_SPEED) {
                sum += face.presence * (speed - NOISE_SPEED);
            }
            weights += face.presence;
        }
        return weights <= 0 || !Double.isFinite(sum) ? 0 : sum / weights;
    }

    /** Lets the calm contour follow, and says how far it went, in mouth widths. */
    private static double follow(MouthContour mouth, float[] calm, double deltaSeconds) {
        float share = (float) Follower.share(deltaSeconds, CALM_SECONDS);
        double sum = 0;
        for (int i = 0; i < calm.length; i += 2) {
            float x = share * (mouth.outer[i] - calm[i]);
            float y = share * (mouth.outer[i + 1] - calm[i + 1]);
            calm[i] += x;
            calm[i + 1] += y;
            sum += Math.hypot(x, y);
        }
        return sum / (MouthContour.POINTS * Math.max(1, mouth.width()));
    }
}
