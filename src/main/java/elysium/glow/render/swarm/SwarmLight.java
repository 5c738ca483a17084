package elysium.glow.render.swarm;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Mixing;
import elysium.glow.gpu.Program;
import elysium.glow.gpu.Target;
import elysium.glow.isf.ImageInput;
import elysium.glow.mood.Sight;
import elysium.glow.mood.Signal;
import elysium.glow.parameter.Values;
import elysium.glow.preset.Swarm;
import elysium.glow.render.LightSource;
import elysium.glow.render.Scene;
import elysium.glow.render.ShaderSource;
import elysium.glow.render.SinceDrawn;
import elysium.glow.render.mouth.Mouths;
import elysium.glow.vision.Faces;

/** The particles that mouths shed: born on the lips, carried by water, flashing, fading. */
public final class SwarmLight implements LightSource {
    public static final int MOST = 65_536;

    /** How soon the number born follows the dials: never a lump when a preset changes. */
    private static final float EASING_SECONDS = 0.8f;

    /** After a rest as long as this, what drifted before is gone. */
    private static final double FORGET_SECONDS = 0.5;

    private final GpuScope scope;
    private final Mouths mouths;
    private final Nursery nursery;
    private final Chance chance;
    private final Roll roll = new Roll(MOST);
    private final SinceDrawn sinceDrawn = new SinceDrawn();
    private final Shoal shoal;
    private final SwarmMotion motion;
    private final Program points;
    private final int colourUniform;
    private final int viewUniform;
    private final float[] smiles = new float[Faces.MOST];
    private final float[] state = new float[8];
    private final float[] birth = new float[4];
    private double seconds;
    private double lastShown = Double.NEGATIVE_INFINITY;
    private float bornPerSecond;
    private float unborn;

    /** The same seed and the same scenes give the same picture. */
    public SwarmLight(GpuScope parent, ShaderSource shaders, Mouths mouths, long seed) {
        scope = parent.child();
        this.mouths = mouths;
        nursery = new Nursery(mouths);
        chance = new Chance(seed);
        shoal = new Shoal(scope, MOST);
        motion = new SwarmMotion(scope, shaders);
        points =
                new Program(
                        scope,
                        new Program.Source(
                                "swarm",
                                shaders.text("swarm.vert.glsl"),
                                shaders.text("swarm.frag.glsl")));
        colourUniform = points.uniform("colour");
        viewUniform = points.uniform("view");
    }

    @Override
    public void shine(Scene scene, Values dials, Target light) {
        double now = scene.tick.seconds();
        if (now - lastShown > FORGET_SECONDS) {
            roll.clear();
            bornPerSecond = 0;
        }
        lastShown = now;
        light.bind();
        step(scene.sight, dials, sinceDrawn.next(scene.tick));
        if (roll.taken() > 0) {
            light.bind();
            draw(dials, light.height());
        }
    }

    private void step(Sight sight, Values dials, float deltaSeconds) {
        seconds += deltaSeconds;
        roll.free(seconds);
        bear(sight, dials, deltaSeconds);
        if (roll.taken() > 0) {
            mouths.image(ImageInput.From.MOUTH_FIELD).bind(0);
            motion.use(deltaSeconds, dials.get(Swarm.DRIFT), mouths.aspect());
            int first = roll.first();
            int count = Math.min(roll.taken(), MOST - first);
            shoal.move(first, count);
            if (count < roll.taken()) {
                shoal.move(0, roll.taken() - count);
            }
            shoal.turn();
        }
    }

    private void bear(Sight sight, Values dials, float deltaSeconds) {
        for (int i = 0; i < smiles.length; i++) {
            smiles[i] = Math.clamp(sight.reading.visitor(i + 1, Signal.SMILE), 0, 1);
        }
        float life = Math.max(0.05f, dials.get(Swarm.LIFE));
        int most = Math.min(MOST, Math.round(dials.get(Swarm.COUNT)));
        float active = nursery.weigh(smiles);
        float wanted = active * dials.get(Swarm.BIRTH) * most / life;
        bornPerSecond +=
                (wanted - bornPerSecond) * (1 - (float) Math.exp(-deltaSeconds / EASING_SECONDS));
        unborn = !(active > 0) ? 0 : unborn + bornPerSecond * Math.min(deltaSeconds, 0.05f);
        int count = Math.clamp((int) unborn, 0, Math.max(0, most - roll.taken()));
        unborn = Math.min(unborn - count, 1);
        int first = roll.next();
        for (int i = 0; i < count; i++) {
            bearOne(life, deltaSeconds);
        }
        send(first, count);
    }

    private void bearOne(float life, float deltaSeconds) {
        nursery.bear(chance, state, birth);
        float lasts = life * (0.7f + 0.3f * chance.next());
        state[4] = -deltaSeconds * chance.next();
        state[5] = 0;
        state[6] = 0;
        state[7] = 0.5f + 0.5f * chance.next();
        birth[0] = lasts;
        birth[2] = chance.next();
        birth[3] = 1 + chance.next();
        shoal.put(roll.add(seconds + lasts + deltaSeconds), state, birth);
    }

    private void send(int first, int count) {
        int straight = Math.min(count, MOST - first);
        if (straight > 0) {
            shoal.send(first, straight);
        }
        if (count > straight) {
            shoal.send(0, count - straight);
        }
    }

    private void draw(Values dials, int height) {
        points.use();
        int colour = Swarm.COLOR.ordinal();
        Program.set(
                colourUniform,
                dials.get(colour, 0),
                dials.get(colour, 1),
                dials.get(colour, 2),
                dials.get(colour, 3));
        Program.set(viewUniform, mouths.aspect(), dials.get(Swarm.SIZE) * height / 720, 1);
        Mixing.ADD.apply();
        int first = roll.first();
        int count = Math.min(roll.taken(), MOST - first);
        shoal.draw(first, count);
        if (count < roll.taken()) {
            shoal.draw(0, roll.taken() - count);
        }
        Mixing.REPLACE.apply();
    }

    @Override
    public int alive() {
        return roll.taken();
    }

    Roll roll() {
        return roll;
    }

    Shoal shoal() {
        return shoal;
    }

    @Override
    public void close() {
        scope.close();
    }
}
