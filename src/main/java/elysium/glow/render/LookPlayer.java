package elysium.glow.render;

import elysium.glow.gpu.Geometry;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.GpuTimer;
import elysium.glow.gpu.Mixing;
import elysium.glow.gpu.Program;
import elysium.glow.gpu.Sampler;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;
import elysium.glow.isf.ImageInput;
import elysium.glow.isf.Look;
import elysium.glow.isf.Pass;
import elysium.glow.parameter.Values;
import java.util.ArrayList;
import java.util.List;

/** Plays one look: draws its passes for every frame, and keeps what they keep. */
final class LookPlayer implements AutoCloseable {
    private final Look look;
    private final GpuScope scope;
    private final Program[] programs;
    private final LookUniforms[] uniforms;
    private final Geometry full;
    private final ProgramShelf shelf;
    private final PassTimers timers;
    private final NanProbe probe;
    private final GpuTimer timer;
    private final List<LookBuffer> buffers = new ArrayList<>();
    private final LookBuffer[] byPass;
    private final boolean[] ownPixels;
    private final Sampler nearest;
    private final int most;

    /** What every look player of a pipeline shares. */
    record Stage(
            ShaderSource shaders,
            Geometry full,
            PassTimers timers,
            ProgramShelf programs,
            NanProbe probe) {
        /** For a show, which looks for nothing. */
        Stage(ShaderSource shaders, Geometry full, PassTimers timers, ProgramShelf programs) {
            this(shaders, full, timers, programs, NanProbe.NONE);
        }
    }

    LookPlayer(GpuScope parent, Look look, Stage stage) {
        this.look = look;
        full = stage.full();
        shelf = stage.programs();
        timers = stage.timers();
        probe = stage.probe();
        scope = parent.child();
        most = parent.limits().maxTextureSize();
        byPass = new LookBuffer[look.passes().size()];
        for (int i = 0; i < byPass.length; i++) {
            byPass[i] = buffer(i);
        }
        programs = new Program[byPass.length];
        uniforms = new LookUniforms[byPass.length];
        try {
            compile(stage);
        } catch (RuntimeException e) {
            giveBack();
            scope.close();
            throw e;
        }
        ownPixels = ownPixels();
        nearest = new Sampler(scope);
        timer = timers.add("look " + look.name());
    }

    private boolean[] ownPixels() {
        List<String> images = LookUniforms.imageNames(look, buffers);
        boolean[] own = new boolean[images.size()];
        for (int i = 0; i < own.length; i++) {
            own[i] = OwnPixels.suffice(look, images.get(i));
        }
        return own;
    }

    private void compile(Stage stage) {
        List<String> images = LookUniforms.imageNames(look, buffers);
        for (int i = 0; i < programs.length; i++) {
            programs[i] = LookProgram.take(look, i, stage);
            uniforms[i] = new LookUniforms(programs[i], look, images);
        }
    }

    private void giveBack() {
        for (int i = 0; i < programs.length; i++) {
            if (programs[i] != null) {
                shelf.giveBack(programs[i]);
                programs[i] = null;
            }
        }
    }

    private LookBuffer buffer(int index) {
        Pass pass = look.passes().get(index);
        for (LookBuffer buffer : buffers) {
            if (pass.target() != null && pass.target().equals(buffer.name())) {
                return buffer;
            }
        }
        // Simulations in hidden buffers want all the bits; what is seen is well off with half.
        boolean seen = index == look.passes().size() - 1;
        TextureFormat floats = seen ? TextureFormat.RGBA16F : TextureFormat.RGBA32F;
        TextureFormat format = pass.floating() ? floats : TextureFormat.RGBA8;
        boolean persistent = pass.persistent() && pass.target() != null;
        LookBuffer buffer = new LookBuffer(scope, pass.target(), persistent, format);
        // Named ones first, so that their places follow those of the image inputs.
        buffers.add(pass.target() == null ? buffers.size() : named(), buffer);
        return buffer;
    }

    private int named() {
        int count = 0;
        while (count < buffers.size() && buffers.get(count).name() != null) {
            count++;
        }
        return count;
    }

    Look look() {
        return look;
    }

    boolean reads(ImageInput.From from) {
        return reads(look, from);
    }

    static boolean reads(Look look, ImageInput.From from) {
        for (int i = 0; i < look.images().size(); i++) {
            if (look.images().get(i).from() == from) {
                return true;
            }
        }
        return false;
    }

    /** The look's picture, once it has been drawn. */
    Texture picture() {
        return byPass[byPass.length - 1].picture();
    }

    /** Where the look's picture was drawn. */
    Target target() {
        return byPass[byPass.length - 1].target();
    }

    /** Makes all buffers as large as they must be, before anything reads one. */
    void fit(int width, int height, Values values) {
        for (int i = 0; i < byPass.length; i++) {
            Pass pass = look.passes().get(i);
            byPass[i].fit(
                    side(pass.width().evaluate(width, height, values)),
                    side(pass.height().evaluate(width, height, values)));
        }
    }

    private int side(double pixels) {
        return (int) Math.clamp(Math.floor(pixels), 1, most);
    }

    void draw(LookTime time, Images images, Values values) {
        timer.begin();
        Mixing.REPLACE.apply();
        for (int i = 0; i < byPass.length; i++) {
            LookBuffer buffer = byPass[i];
            draw(i, time, images, values, buffer.drawn());
            buffer.turn();
        }
        timer.end();
    }

    /** Whether its picture can be drawn right into the show's, of that size. */
    boolean drawsStraight(Target out) {
        LookBuffer only = byPass[0];
        return byPass.length == 1
                && only.name() == null
                && !look.passes().getFirst().floating()
                && only.drawn().width() == out.width()
                && only.drawn().height() == out.height();
    }

    /** Draws its one picture over an opaque target, alpha multiplied in. */
    void drawStraight(LookTime time, Images images, Values values, Target out) {
        timer.begin();
        Mixing.STRAIGHT.apply();
        draw(0, time, images, values, out);
        Mixing.REPLACE.apply();
        timer.end();
    }

    private void draw(int index, LookTime time, Images images, Values values, Target target) {
        LookUniforms pass = uniforms[index];
        programs[index].use();
        pass.frame(time, values);
        bindInputs(pass, images, target);
        bindBuffers(pass, byPass[index], images.black(), target);
        target.bind();
        pass.size(target.width(), target.height());
        probe.begin(target);
        full.drawFullScreen();
        probe.end(index);
        for (int i = 0; i < ownPixels.length; i++) {
            if (ownPixels[i]) {
                nearest.unbind(i);
            }
        }
    }

    /** Whether it draws the same as long as the camera's picture is the same. */
    boolean isStill() {
        for (LookUniforms pass : uniforms) {
            if (!pass.isTimeless()) {
                return false;
            }
        }
        for (LookBuffer buffer : byPass) {
            if (!buffer.isDrawnInPlace()) {
                return false;
            }
        }
        for (int i = 0; i < look.images().size(); i++) {
            if (look.images().get(i).from() != ImageInput.From.CAMERA) {
                return false;
            }
        }
        return true;
    }

    private void bindInputs(LookUniforms pass, Images images, Target target) {
        List<ImageInput> inputs = look.images();
        for (int i = 0; i < inputs.size(); i++) {
            bind(pass, i, images.get(inputs.get(i)), target);
            pass.flip(i, images.isTopFirst(inputs.get(i)));
        }
    }

    private void bindBuffers(LookUniforms pass, LookBuffer drawn, Texture instead, Target target) {
        int first = look.images().size();
        for (int i = 0; i < buffers.size() && buffers.get(i).name() != null; i++) {
            LookBuffer buffer = buffers.get(i);
            boolean inUse = buffer == drawn && buffer.isDrawnInPlace();
            bind(pass, first + i, inUse ? instead : buffer.picture(), target);
        }
    }

    private void bind(LookUniforms pass, int unit, Texture texture, Target target) {
        texture.bind(unit);
        pass.image(unit, texture.width(), texture.height());
        boolean alike = texture.width() == target.width() && texture.height() == target.height();
        if (ownPixels[unit] && alike) {
            nearest.bind(unit);
        }
    }

    @Override
    public void close() {
        timers.remove(timer);
        giveBack();
        scope.close();
    }
}
