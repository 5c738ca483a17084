package elysium.glow.app.bench;

import elysium.glow.flow.UserError;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** One pixel of an X display, read from outside of the program that draws it. */
final class ScreenPixel implements AutoCloseable {
    private static final int Z_PIXMAP = 2;
    private static final long ALL_PLANES = -1L;

    private final Arena arena = Arena.ofConfined();
    private final MethodHandle getImage;
    private final MethodHandle getPixel;
    private final MethodHandle closeDisplay;
    private final MethodHandle free;
    private final MemorySegment display;
    private final long root;
    private final int x;
    private final int y;

    ScreenPixel(String displayName, int x, int y) {
        this.x = x;
        this.y = y;
        try {
            SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
            MethodHandle open =
                    handle(x11, "XOpenDisplay", ValueLayout.ADDRESS, ValueLayout.ADDRESS);
            MethodHandle rootOf =
                    handle(x11, "XDefaultRootWindow", ValueLayout.JAVA_LONG, ValueLayout.ADDRESS);
            closeDisplay = handle(x11, "XCloseDisplay", ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
            free = handle(x11, "XFree", ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
            getImage =
                    Linker.nativeLinker()
                            .downcallHandle(x11.findOrThrow("XGetImage"), imageOfARectangle());
            getPixel =
                    handle(
                            x11,
                            "XGetPixel",
                            ValueLayout.JAVA_LONG,
                            ValueLayout.ADDRESS,
                            ValueLayout.JAVA_INT,
                            ValueLayout.JAVA_INT);
            display = (MemorySegment) open.invokeExact(arena.allocateFrom(displayName));
            if (display.address() == 0) {
                throw UserError.failed("the X display " + displayName + " can't be opened");
            }
            root = (long) rootOf.invokeExact(display);
        } catch (IllegalArgumentException e) {
            throw UserError.failed("libX11.so.6 is needed to read the screen: install libx11-6", e);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a call of libX11 failed", e);
        }
    }

    private static FunctionDescriptor imageOfARectangle() {
        return FunctionDescriptor.of(
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS,
                ValueLayout.JAVA_LONG,
                ValueLayout.JAVA_INT,
                ValueLayout.JAVA_INT,
                ValueLayout.JAVA_INT,
                ValueLayout.JAVA_INT,
                ValueLayout.JAVA_LONG,
                ValueLayout.JAVA_INT);
    }

    private static MethodHandle handle(
            SymbolLookup library,
            String name,
            java.lang.foreign.MemoryLayout result,
            java.lang.foreign.MemoryLayout... arguments) {
        return Linker.nativeLinker()
                .downcallHandle(
                        library.findOrThrow(name), FunctionDescriptor.of(result, arguments));
    }

    /** The red, green and blue of the pixel together, 0..765. */
    int light() {
        try {
            MemorySegment image =
                    (MemorySegment)
                            getImage.invokeExact(display, root, x, y, 1, 1, ALL_PLANES, Z_PIXMAP);
            if (image.address() == 0) {
                throw new IllegalStateException("no picture at " + x + "," + y);
            }
            long pixel = (long) getPixel.invokeExact(image, 0, 0);
            destroy(image);
            return (int) ((pixel >> 16 & 255) + (pixel >> 8 & 255) + (pixel & 255));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a call of libX11 failed", e);
        }
    }

    /** What the macro XDestroyImage does: the data's pointer is the fourth field of the struct. */
    private void destroy(MemorySegment image) throws Throwable {
        MemorySegment whole = image.reinterpret(24);
        MemorySegment data = whole.get(ValueLayout.ADDRESS, 16);
        int freed = (int) free.invokeExact(data);
        freed += (int) free.invokeExact(image);
        assert freed >= 0;
    }

    @Override
    public void close() {
        try {
            int closed = (int) closeDisplay.invokeExact(display);
            assert closed == 0;
        } catch (Throwable e) {
            throw new IllegalStateException("a call of libX11 failed", e);
        } finally {
            arena.close();
        }
    }
}
