package elysium.glow.gpu;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lwjgl.opengl.GL;
import org.lwjgl.opengl.GL41C;

/** The owner of GPU objects: counts them, keeps them to one thread, and frees them in reverse. */
public final class GpuScope implements AutoCloseable {
    /** A lost context tells of errors without end. */
    private static final int MOST_ERRORS = 16;

    private final Thread thread;
    private final GpuScope parent;
    private final GpuLimits limits;
    private final List<GpuScope> children = new ArrayList<>();
    private final ArrayDeque<GpuHandle> handles = new ArrayDeque<>();
    private Passage passage;
    private boolean closed;
    private boolean lost;

    private GpuScope(Thread thread, GpuScope parent, GpuLimits limits) {
        this.thread = thread;
        this.parent = parent;
        this.limits = limits;
    }

    /** Takes the context that is current on this thread. */
    public static GpuScope ofCurrentContext() {
        GL.createCapabilities();
        GpuScope scope = new GpuScope(Thread.currentThread(), null, GpuLimits.read());
        GL41C.glDisable(GL41C.GL_DITHER);
        GL41C.glEnable(GL41C.GL_PROGRAM_POINT_SIZE);
        GL41C.glPixelStorei(GL41C.GL_UNPACK_ALIGNMENT, 1);
        GL41C.glPixelStorei(GL41C.GL_PACK_ALIGNMENT, 1);
        return scope;
    }

    /** A scope inside this one, closed with it at the latest. */
    public GpuScope child() {
        check();
        GpuScope child = new GpuScope(thread, this, limits);
        children.add(child);
        return child;
    }

    /** The way by which programs come here from a context that shares with this one. */
    public Passage passage() {
        check();
        passage = passage == null ? new Passage(this) : passage;
        return passage;
    }

    public GpuLimits limits() {
        return limits;
    }

    /** Throws unless this thread owns the context: OpenGL itself would abort the process. */
    public void check() {
        if (Thread.currentThread().threadId() != thread.threadId()) {
            throw new IllegalStateException(
                    "thread "
                            + Thread.currentThread().getName()
                            + " may not draw: the context belongs to "
                            + thread.getName());
        }
        if (closed) {
            throw new IllegalStateException("this scope of GPU objects has been closed");
        }
    }

    /** Hands what was asked for to the driver, where no swap of buffers does. */
    public void flush() {
        check();
        GL41C.glFlush();
    }

    /** Whether the driver has thrown the context away, and everything in it. */
    public boolean isLost() {
        return lost || (limits.tellsResets() && ResetStatus.isReset());
    }

    /** Behaves from now on as if the driver had thrown the context away: to try what happens. */
    public void lose() {
        lost = true;
    }

    /** How many GPU objects live in this scope and those inside it. */
    public int live() {
        int count = handles.size() + (passage == null ? 0 : passage.live());
        for (int i = 0; i < children.size(); i++) { // asked for each frame: no iterator
            count += children.get(i).live();
        }
        return count;
    }

    /** Their number by kind, in the order of the kinds. */
    public int[] liveByKind() {
        int[] counts = new int[GpuKind.values().length];
        countInto(counts);
        return counts;
    }

    private void countInto(int[] counts) {
        for (GpuHandle handle : handles) {
            counts[handle.kind().ordinal()]++;
        }
        if (passage != null) {
            counts[GpuKind.PROGRAM.ordinal()] += passage.live();
        }
        for (GpuScope child : children) {
            child.countInto(counts);
        }
    }

    /** Waits until all that was asked for has been drawn: for measuring, never for a show. */
    public void finish() {
        check();
        GL41C.glFinish();
    }

    /** The errors that OpenGL has kept since they were last taken, as numbers; usually none. */
    public List<Integer> takeErrors() {
        check();
        List<Integer> errors = new ArrayList<>();
        for (int error = GL41C.glGetError();
                error != GL41C.GL_NO_ERROR && errors.size() < MOST_ERRORS;
                error = GL41C.glGetError()) {
            errors.add(error);
        }
        return errors;
    }

    /** Forgets every object without a call to OpenGL: for a context that is lost. */
    public void abandon() {
        closed = true;
        handles.clear();
        if (passage != null) {
            passage.abandon();
        }
        for (GpuScope child : children) {
            child.abandon();
        }
        children.clear();
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        check();
        for (GpuScope child : List.copyOf(children).reversed()) {
            child.close();
        }
        if (passage != null) {
            passage.close();
        }
        while (!handles.isEmpty()) {
            handles.peekLast().close();
        }
        closed = true;
        if (parent != null) {
            parent.children.remove(this);
        } else {
            GL.setCapabilities(null);
        }
    }

    GpuHandle own(GpuKind kind) {
        check();
        GpuHandle handle = new GpuHandle(this, kind, kind.create());
        handles.addLast(handle);
        return handle;
    }

    void join(GpuHandle handle) {
        check();
        handles.addLast(handle);
    }

    /** Whether the handle was still alive. */
    boolean disown(GpuHandle handle) {
        if (closed) {
            return false;
        }
        check();
        return handles.removeLastOccurrence(handle);
    }

    @Override
    public String toString() {
        return "GpuScope" + Arrays.toString(liveByKind());
    }
}
