package elysium.glow.render.swarm;

import elysium.glow.gpu.Floats;
import elysium.glow.gpu.Geometry;
import elysium.glow.gpu.Geometry.Attribute;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.VertexBuffer;
import java.nio.ByteBuffer;
import java.util.List;

/** The particles' memory on the GPU: two states that take turns, and what they were born with. */
final class Shoal implements AutoCloseable {
    private static final int STATE_FLOATS = 8;
    private static final int BIRTH_FLOATS = 4;

    private final VertexBuffer[] states = new VertexBuffer[2];
    private final VertexBuffer births;
    private final Geometry[] points = new Geometry[2];
    private final Floats newStates;
    private final Floats newBirths;
    private int now;

    Shoal(GpuScope scope, int capacity) {
        newStates = new Floats(STATE_FLOATS * capacity);
        newBirths = new Floats(BIRTH_FLOATS * capacity);
        births = new VertexBuffer(scope, 4 * BIRTH_FLOATS * capacity);
        for (int i = 0; i < 2; i++) {
            states[i] = new VertexBuffer(scope, 4 * STATE_FLOATS * capacity);
            int stride = 4 * STATE_FLOATS;
            points[i] =
                    new Geometry(
                            scope,
                            List.of(
                                    new Attribute(0, 4, stride, 0, 0, states[i]),
                                    new Attribute(1, 4, stride, 16, 0, states[i]),
                                    new Attribute(2, 4, 4 * BIRTH_FLOATS, 0, 0, births)));
        }
    }

    /** Writes a newborn to its place; it counts once it is sent. */
    void put(int place, float[] state, float[] birth) {
        newStates.put(STATE_FLOATS * place, state);
        newBirths.put(BIRTH_FLOATS * place, birth);
    }

    /** Sends newborns to the GPU. */
    void send(int first, int count) {
        int state = STATE_FLOATS * first;
        int birth = BIRTH_FLOATS * first;
        states[now].upload(newStates, state, state, STATE_FLOATS * count);
        births.upload(newBirths, birth, birth, BIRTH_FLOATS * count);
    }

    /** Runs the program in use over some places, from this state into the next. */
    void move(int first, int count) {
        points[now].feedBack(first, count, states[1 - now], first * 4 * STATE_FLOATS);
    }

    /** The next state is now this one. */
    void turn() {
        now = 1 - now;
    }

    void draw(int first, int count) {
        points[now].draw(Geometry.Shape.POINTS, first, count);
    }

    /** For tests: the state as floats. */
    void read(ByteBuffer sink) {
        states[now].download(sink, sink.capacity());
    }

    @Override
    public void close() {
        for (int i = 0; i < 2; i++) {
            points[i].close();
            states[i].close();
        }
        births.close();
    }
}
