package elysium.glow.app;

import elysium.glow.app.proof.Easel;
import elysium.glow.app.proof.Picture;
import elysium.glow.app.proof.Pose;
import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import elysium.glow.capture.Placement;
import elysium.glow.flow.Clock;
import elysium.glow.flow.Faults;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Readback;
import elysium.glow.gpu.Target;
import elysium.glow.modulation.Modulator;
import elysium.glow.modulation.TempoClock;
import elysium.glow.mood.ReadingKind;
import elysium.glow.mood.Seer;
import elysium.glow.preset.Finish;
import elysium.glow.preset.Performance;
import elysium.glow.preset.PresetFile;
import elysium.glow.render.Pipeline;
import elysium.glow.render.Played;
import elysium.glow.render.Scene;
import elysium.glow.vision.FaceTracker;
import java.nio.ByteBuffer;

/** A preset drawn pose by pose on a clock of its own; grain, which a finish may ask for, is off. */
final class ProofEasel implements Easel, AutoCloseable {
    private Size size;
    private final GpuScope scope;
    private final Pipeline pipeline;
    private final Modulator modulator;
    private final Played played;
    private final Seer seer;
    private final Scene scene = new Scene();
    private Readback readback;
    private ByteBuffer rgba;
    private Target drawn;
    private long nanos;
    private long frames;

    ProofEasel(
            GpuScope parent, PresetFile preset, Size size, ReadingKind reading, FaceTracker eyes) {
        this(parent, preset, new Sighted(reading, eyes), false);
        resize(size);
    }

    private ProofEasel(GpuScope parent, PresetFile preset, Sighted sighted, boolean searching) {
        scope = parent.child();
        Clock clock = () -> nanos;
        pipeline = Light.pipeline(scope, clock, 1, searching);
        modulator =
                new Modulator(Performance.of(preset.preset(), preset.looks()), new TempoClock());
        played = Played.of(preset.preset().name(), modulator);
        pipeline.play(played);
        Faults faults = new Faults(clock, LogFile.FAULTS);
        seer = new Seer(sighted.eyes, faults, clock, sighted.reading);
    }

    private record Sighted(ReadingKind reading, FaceTracker eyes) {}

    /** One whose looks are searched for colours that are no finite numbers. */
    static ProofEasel searching(GpuScope parent, PresetFile preset, Size size, FaceTracker eyes) {
        Sighted sighted = new Sighted(ReadingKind.EMOTION, eyes);
        ProofEasel easel = new ProofEasel(parent, preset, sighted, true);
        easel.resize(size);
        return easel;
    }

    /** The first pass that wrote such a colour; -1 for none. */
    int foundPass() {
        return pipeline.foundPass();
    }

    /** Goes on at another size, in another form. */
    void resize(Size newSize) {
        if (readback != null) {
            readback.close();
        }
        size = newSize;
        pipeline.resize(size.width(), size.height());
        readback = new Readback(scope, size.width(), size.height());
        rgba = ByteBuffer.allocateDirect(readback.bytes());
    }

    @Override
    public void pass(Pose pose, double seconds) {
        nanos += Math.round(seconds * 1e9);
        Frame frame = scene.sight.frame;
        ByteBuffer pixels = frame.shape(PixelFormat.RGBA, pose.width(), pose.height());
        frame.colours(true, true);
        pixels.put(0, pose.rgba(), 0, pose.rgba().capacity());
        frame.stamp(frames++, nanos);
        frame.tellTruth().copyFrom(pose.truth());
        scene.tick.advance(nanos);
        seer.see(scene.sight);
        double aspect = (double) size.width() / size.height();
        Placement.PLAIN.map(frame, aspect, scene.pictureToShow);
        modulator.step(scene.tick, scene.sight.reading);
        played.finish().set(Finish.GRAIN.ordinal(), 0);
        drawn = pipeline.draw(scene);
    }

    @Override
    public Picture picture() {
        readback.readNow(drawn, rgba);
        return Picture.ofBottomFirst(rgba, size.width(), size.height());
    }

    @Override
    public void close() {
        readback.close();
        seer.close();
        pipeline.close();
        scope.close();
    }
}
