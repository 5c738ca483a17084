package elysium.glow.show;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** A pixel of the X display as anybody sees it, whoever drew it. */
final class ScreenPixel {
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;
    private static final MemoryLayout POINTER = ValueLayout.ADDRESS;
    private static final int Z_PIXMAP = 2;

    private ScreenPixel() {}

    /** Red, green and blue at that place of the screen. */
    static int at(int x, int y) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
            MemorySegment display =
                    (MemorySegment)
                            call(x11, "XOpenDisplay", POINTER, POINTER)
                                    .invokeExact(MemorySegment.NULL);
            long root = (long) call(x11, "XDefaultRootWindow", LONG, POINTER).invokeExact(display);
            MethodHandle shoot =
                    call(x11, "XGetImage", POINTER, POINTER, LONG, INT, INT, INT, INT, LONG, INT);
            MemorySegment image =
                    (MemorySegment) shoot.invokeExact(display, root, x, y, 1, 1, -1L, Z_PIXMAP);
            long pixel =
                    (long) call(x11, "XGetPixel", LONG, POINTER, INT, INT).invokeExact(image, 0, 0);
            int closed = (int) call(x11, "XCloseDisplay", INT, POINTER).invokeExact(display);
            return ((int) pixel & 0xffffff) | closed;
        } catch (Throwable e) {
            throw new IllegalStateException("the screen can't be read", e);
        }
    }

    private static MethodHandle call(
            SymbolLookup library, String name, MemoryLayout result, MemoryLayout... arguments) {
        return Linker.nativeLinker()
                .downcallHandle(
                        library.findOrThrow(name), FunctionDescriptor.of(result, arguments));
    }
}
