package elysium.glow.mood;

import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import elysium.glow.vision.Faces;
import java.nio.ByteBuffer;
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
        light(120, 60);
    }

    /** Fills the picture with a chequer of that mean and that distance from it. */
    void light(int mean, int contrast) {
        ByteBuffer pixels = frame.shape(PixelFormat.GREY, 640, 480);
        for (int i = 0; i < pixels.limit(); i++) {
            boolean bright = (i % 640 / 8 + i / 640 / 8) % 2 == 0;
            pixels.put(i, (byte) (mean + (bright ? contrast : -contrast)));
        }
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
