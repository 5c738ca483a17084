package elysium.glow.show;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.lwjgl.glfw.GLFW;

/**
 * The calls of GLFW that every frame makes. LWJGL wraps the address of the function anew for each
 * call, which is garbage on the heap until the compiler sees through it, minutes into a show.
 */
final class FrameCalls {
    private static final MethodHandle POLL =
            handle(GLFW.Functions.PollEvents, FunctionDescriptor.ofVoid());
    private static final MethodHandle SWAP =
            handle(GLFW.Functions.SwapBuffers, FunctionDescriptor.ofVoid(ValueLayout.JAVA_LONG));
    private static final MethodHandle CLOSING =
            handle(
                    GLFW.Functions.WindowShouldClose,
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG));

    private FrameCalls() {}

    private static MethodHandle handle(long function, FunctionDescriptor shape) {
        return Linker.nativeLinker().downcallHandle(MemorySegment.ofAddress(function), shape);
    }

    static void poll() {
        try {
            POLL.invokeExact();
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    static void swap(long window) {
        try {
            SWAP.invokeExact(window);
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    static boolean isClosing(long window) {
        try {
            return (int) CLOSING.invokeExact(window) != 0;
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    private static RuntimeException failed(Throwable e) {
        if (e instanceof Error error) {
            throw error;
        }
        return e instanceof RuntimeException known
                ? known
                : new IllegalStateException("a call of GLFW failed", e);
    }
}
