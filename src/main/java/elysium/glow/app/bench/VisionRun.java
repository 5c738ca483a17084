package elysium.glow.app.bench;

import elysium.glow.app.bench.VisionMatch.Gauges;
import elysium.glow.capture.Frame;
import elysium.glow.vision.FaceTracker;
import elysium.glow.vision.Faces;

/** A tracker on a scene, frame after frame as they come from a camera, and what each took. */
final class VisionRun {
    private static final long PERIOD_NANOS = 33_333_333L;

    private final FaceTracker tracker;
    private final Gauges gauges;
    private final Faces faces = new Faces();
    private long sequence;

    /**
     * What the frames of a scene took, in milliseconds each.
     *
     * @param finding of those in which faces were looked for anew, the looking alone
     * @param following of the others, all of it
     * @param processorMillis of all threads, in the mean over all frames
     * @param heapBytes in the mean over all frames
     * @param faces seen, in the mean
     */
    record Taken(
            double[] all,
            double[] finding,
            double[] following,
            double processorMillis,
            double heapBytes,
            double faces) {}

    VisionRun(FaceTracker tracker, Gauges gauges) {
        this.tracker = tracker;
        this.gauges = gauges;
    }

    /** Frames that are not measured: whoever was seen before is forgotten, code is compiled. */
    void warmUp(VisionScene scene, int frames) {
        for (int i = 0; i < frames; i++) {
            track(scene, i);
        }
    }

    Taken measure(VisionScene scene, int frames) {
        double[] all = new double[frames];
        double[] finding = new double[frames];
        double[] following = new double[frames];
        int found = 0;
        int followed = 0;
        long seen = 0;
        long heap = gauges.heapBytes().getAsLong();
        long processor = gauges.processor().nanos();
        for (int i = 0; i < frames; i++) {
            long before = gauges.wall().nanos();
            track(scene, i);
            all[i] = (gauges.wall().nanos() - before) * 1e-6;
            long detect = tracker.detectNanos();
            if (detect > 0) {
                finding[found++] = detect * 1e-6;
            } else {
                following[followed++] = all[i];
            }
            seen += faces.count();
        }
        return new Taken(
                all,
                java.util.Arrays.copyOf(finding, found),
                java.util.Arrays.copyOf(following, followed),
                (gauges.processor().nanos() - processor) * 1e-6 / frames,
                (double) (gauges.heapBytes().getAsLong() - heap) / frames,
                (double) seen / frames);
    }

    private void track(VisionScene scene, int i) {
        Frame frame = scene.frames().get(i % scene.frames().size());
        frame.stamp(sequence, sequence * PERIOD_NANOS);
        sequence++;
        tracker.track(frame, faces);
    }
}
