package elysium.glow.render;

import elysium.glow.gpu.Program;
import elysium.glow.gpu.Texture;
import elysium.glow.isf.Look;
import elysium.glow.parameter.Kind;
import elysium.glow.parameter.Parameter;
import elysium.glow.parameter.Values;
import java.util.List;

/** Where a look's program takes its values: looked up once, set for every frame. */
final class LookUniforms {
    private final int size, time, delta, date, frame, loopTurns;
    private final int[] dials;
    private final Kind[] kinds;
    private final int[] units;
    private final int[] imageSizes;
    private final int[] imageFlips;

    LookUniforms(Program program, Look look, List<String> images) {
        program.use();
        size = program.uniform("RENDERSIZE");
        time = program.uniform("TIME");
        delta = program.uniform("TIMEDELTA");
        date = program.uniform("DATE");
        frame = program.uniform("FRAMEINDEX");
        loopTurns = program.uniform(Look.LOOP_TURNS);
        List<Parameter> parameters = look.parameters();
        dials = new int[parameters.size()];
        kinds = new Kind[dials.length];
        for (int i = 0; i < dials.length; i++) {
            dials[i] = program.uniform(Look.uniform(parameters.get(i).name()));
            kinds[i] = parameters.get(i).kind();
        }
        units = new int[images.size()];
        imageSizes = new int[units.length];
        imageFlips = new int[units.length];
        int used = 0;
        for (int i = 0; i < units.length; i++) {
            String name = images.get(i);
            units[i] = program.uniform(Look.uniform(name)) < 0 ? -1 : free(used++);
            if (units[i] >= 0) {
                program.sampler(Look.uniform(name), units[i]);
            }
            imageSizes[i] = program.uniform("_" + name + "_imgSize");
            imageFlips[i] = program.uniform("_" + name + "_flip");
            Program.set(program.uniform("_" + name + "_imgRect"), 0, 0, 1, 1);
        }
    }

    /** Past the one that is kept for changes. */
    private static int free(int place) {
        return place < Texture.CHANGE_UNIT ? place : place + 1;
    }

    /** The texture unit of an image, or -1 where the program does without it. */
    int unit(int image) {
        return units[image];
    }

    /** What holds for the whole frame. */
    void frame(LookTime now, Values values) {
        Program.set(time, now.seconds);
        Program.set(delta, now.deltaSeconds);
        Program.set(date, now.date[0], now.date[1], now.date[2], now.date[3]);
        Program.setInt(frame, now.frame);
        for (int i = 0; i < dials.length; i++) {
            if (dials[i] >= 0) {
                dial(i, values);
            }
        }
    }

    private void dial(int i, Values values) {
        int uniform = dials[i];
        switch (kinds[i]) {
            case BOOL, EVENT -> Program.setInt(uniform, values.get(i) != 0 ? 1 : 0);
            case LONG -> Program.setInt(uniform, Math.round(values.get(i)));
            case FLOAT -> Program.set(uniform, values.get(i));
            case POINT -> Program.set(uniform, values.get(i, 0), values.get(i, 1));
            case COLOR ->
                    Program.set(
                            uniform,
                            values.get(i, 0),
                            values.get(i, 1),
                            values.get(i, 2),
                            values.get(i, 3));
        }
    }

    /** Whether the program draws the same at any time. */
    boolean isTimeless() {
        return time < 0 && delta < 0 && date < 0 && frame < 0;
    }

    /** Of the target that this pass draws. */
    void size(int width, int height) {
        Program.set(size, width, height);
    }

    /** The most that its loops may make. */
    void turns(int most) {
        Program.setInt(loopTurns, most);
    }

    void image(int index, int width, int height) {
        Program.set(imageSizes[index], width, height);
    }

    void flip(int index, boolean topFirst) {
        Program.setInt(imageFlips[index], topFirst ? 1 : 0);
    }
}
