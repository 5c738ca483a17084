package elysium.glow.mood;

import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import elysium.glow.vision.Faces;
import java.util.function.DoubleConsumer;

/** Shows model faces to a reader, moment by moment. */
final class Watch {
    final MoodReader reader = new MoodReader();
    final Reading reading = new Reading();
    final Faces faces = new Faces();
    private final Frame frame = new Frame();
    private final double hertz;
    private double seconds;
    private long index;

    Watch(double hertz) {
        this.hertz = hertz;
        frame.shape(PixelFormat.GREY, 640, 480);
    }

    double seconds() {
        return seconds;
    }

    /** Moments for so long; before each, the pose sets the model faces for its time. */
    void show(double lasting, DoubleConsumer pose, ModelFace... people) {
        double end = seconds + lasting;
        for (; seconds < end - 1e-9; seconds += 1 / hertz) {
            pose.accept(seconds);
            moment(people);
        }
    }

    void show(double lasting, ModelFace... people) {
        show(lasting, t -> {}, people);
    }

    void moment(ModelFace... people) {
        faces.clear();
        for (int i = 0; i < people.length; i++) {
            if (people[i] != null) {
                people[i].into(faces.add(), i + 1);
            }
        }
        frame.stamp(index++, Math.round(seconds * 1e9));
        reader.read(frame, faces, reading);
    }

    float of(Signal signal) {
        return reading.visitor(1, signal);
    }
}
