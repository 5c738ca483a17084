package elysium.glow.render;

import elysium.glow.gpu.Geometry;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.GpuTimer;
import elysium.glow.gpu.Mixing;
import elysium.glow.gpu.Program;
import elysium.glow.gpu.Sampler;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.Texture;
import elysium.glow.isf.ImageInput;
import elysium.glow.isf.Look;
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
    private final LookBuffers buffers;
    private final LookImages inputs;
    private final LoopLimit loops;
    private final boolean software;
    private final boolean[] ownPixels;
    private final Sampler nearest;

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

        LoopLimit loops() {
            return probe == NanProbe.NONE ? LoopLimit.SHOW : LoopLimit.TRIAL;
        }
    }

    LookPlayer(GpuScope parent, Look look, Stage stage) {
        this.look = look;
        full = stage.full();
        shelf = stage.programs();
        timers = stage.timers();
        probe = stage.probe();
        scope = parent.child();
        buffers = new LookBuffers(scope, look);
        inputs = new LookImages(scope, look);
        loops = stage.loops();
        software = parent.limits().software();
        programs = new Program[look.passes().size()];
        uniforms = new LookUniforms[programs.length];
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
        List<String> images = imageNames();
        boolean[] own = new boolean[images.size()];
        for (int i = 0; i < own.length; i++) {
            own[i] = OwnPixels.suffice(look, images.get(i));
        }
        return own;
    }

    private void compile(Stage stage) {
        List<String> images = imageNames();
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

    /** The names of all images: the inputs, then the buffers. */
    private List<String> imageNames() {
        List<String> names = new ArrayList<>();
        look.images().forEach(image -> names.add(image.name()));
        buffers.named().forEach(buffer -> names.add(buffer.name()));
        return names;
    }

    Look look() {
        return look;
    }

    /** Takes over what another keeps in buffers of the same name and kind. */
    void inherit(LookPlayer before) {
        for (LookBuffer buffer : buffers.named()) {
            for (LookBuffer other : before.buffers.named()) {
                if (buffer.inherit(other)) {
                    break;
                }
            }
        }
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

    /** Its buffers and its picture, as far as they have a size by now. */
    void taps(List<Tap> into) {
        buffers.taps(look.name(), into);
    }

    /** The look's picture, once it has been drawn. */
    Texture picture() {
        return buffers.last().picture();
    }

    /** Where the look's picture was drawn. */
    Target target() {
        return buffers.last().target();
    }

    /** Makes all buffers as large as they must be, before anything reads one. */
    void fit(int width, int height, Values values) {
        buffers.fit(width, height, values);
    }

    void draw(LookTime time, Images images, Values values) {
        timer.begin();
        Mixing.REPLACE.apply();
        for (int i = 0; i < programs.length; i++) {
            LookBuffer buffer = buffers.of(i);
            draw(i, time, images, values, buffer.drawn());
            buffer.turn();
        }
        timer.end();
    }

    /** Whether its picture can be drawn right into the show's, of that size. */
    boolean drawsStraight(Target out) {
        LookBuffer only = buffers.last();
        return programs.length == 1
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
        bindBuffers(pass, buffers.of(index), images.nothing(), target);
        target.bind();
        pass.size(target.width(), target.height());
        pass.turns(loops.turns(software, (long) target.width() * target.height()));
        probe.begin(target);
        full.drawFullScreen();
        probe.end(index);
        for (int i = 0; i < ownPixels.length; i++) {
            if (ownPixels[i] && pass.unit(i) >= 0) {
                nearest.unbind(pass.unit(i));
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
        for (LookBuffer buffer : buffers.named()) {
            if (buffer.isPersistent()) {
                return false;
            }
        }
        return inputs.followTheCamera();
    }

    private void bindInputs(LookUniforms pass, Images images, Target target) {
        for (int i = 0; i < inputs.count(); i++) {
            bind(pass, i, inputs.get(i, images), target);
            pass.flip(i, inputs.isTopFirst(i, images));
        }
    }

    private void bindBuffers(LookUniforms pass, LookBuffer drawn, Texture nothing, Target target) {
        for (int i = 0; i < buffers.named().size(); i++) {
            LookBuffer buffer = buffers.named().get(i);
            Texture before = buffer.readBy(drawn);
            int image = inputs.count() + i;
            bind(pass, image, before == null ? nothing : before, target);
            pass.image(image, buffer.drawn().width(), buffer.drawn().height());
        }
    }

    private void bind(LookUniforms pass, int image, Texture texture, Target target) {
        int unit = pass.unit(image);
        if (unit >= 0) {
            texture.bind(unit);
        }
        pass.image(image, texture.width(), texture.height());
        boolean alike = texture.width() == target.width() && texture.height() == target.height();
        if (unit >= 0 && ownPixels[image] && alike) {
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
