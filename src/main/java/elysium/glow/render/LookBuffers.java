package elysium.glow.render;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.TextureFormat;
import elysium.glow.isf.Look;
import elysium.glow.isf.Pass;
import elysium.glow.parameter.Values;
import java.util.ArrayList;
import java.util.List;

/** All that the passes of a look draw into, within a limit of memory. */
final class LookBuffers {
    /** Of all of a look's buffers; a slider may ask for more, and gets smaller ones. */
    private static final long MOST_BYTES = 1L << 31;

    private final List<Pass> passes;
    private final List<LookBuffer> named = new ArrayList<>();
    private final LookBuffer[] byPass;
    private final int[] widths;
    private final int[] heights;
    private final int longestSide;

    LookBuffers(GpuScope scope, Look look) {
        passes = look.passes();
        longestSide = scope.limits().maxTextureSize();
        byPass = new LookBuffer[passes.size()];
        widths = new int[byPass.length];
        heights = new int[byPass.length];
        for (int i = 0; i < byPass.length; i++) {
            String target = passes.get(i).target();
            byPass[i] = find(target);
            if (byPass[i] == null) {
                byPass[i] = new LookBuffer(scope, target, manner(target, i));
                if (target != null) {
                    named.add(byPass[i]);
                }
            }
        }
    }

    private LookBuffer find(String target) {
        for (LookBuffer buffer : named) {
            if (buffer.name().equals(target)) {
                return buffer;
            }
        }
        return null;
    }

    private LookBuffer.Manner manner(String target, int index) {
        boolean persistent = false;
        boolean floating = false;
        int last = index;
        for (int i = index; i < byPass.length; i++) {
            if (i == index || (target != null && target.equals(passes.get(i).target()))) {
                persistent |= target != null && passes.get(i).persistent();
                floating |= passes.get(i).floating();
                last = i;
            }
        }
        // What is seen and then forgotten is well off with half the bits.
        boolean seen = last == byPass.length - 1 && !persistent;
        TextureFormat floats = seen ? TextureFormat.RGBA16F : TextureFormat.RGBA32F;
        return new LookBuffer.Manner(
                persistent, last > index, floating ? floats : TextureFormat.RGBA8);
    }

    /** Those with a name, in the order of the passes. */
    List<LookBuffer> named() {
        return named;
    }

    /** Those that have a size by now, to be looked at. */
    void taps(String owner, List<Tap> into) {
        for (LookBuffer buffer : named) {
            tap(owner, buffer.name(), buffer, into);
        }
        if (last().name() == null) {
            tap(owner, "picture", last(), into);
        }
    }

    private static void tap(String owner, String name, LookBuffer buffer, List<Tap> into) {
        if (buffer.isFitted()) {
            into.add(new Tap(owner, name, buffer.picture()));
        }
    }

    LookBuffer of(int pass) {
        return byPass[pass];
    }

    /** The one that holds the look's picture. */
    LookBuffer last() {
        return byPass[byPass.length - 1];
    }

    /** Makes all as large as they must be for a new frame, before anything reads one. */
    void fit(int width, int height, Values values) {
        long bytes = 0;
        for (int i = 0; i < byPass.length; i++) {
            Pass pass = passes.get(i);
            widths[i] = side(pass.width().evaluate(width, height, values));
            heights[i] = side(pass.height().evaluate(width, height, values));
            if (isFirst(i)) {
                bytes += (long) widths[i] * heights[i] * byPass[i].bytesPerPixel();
            }
        }
        double shrink = bytes > MOST_BYTES ? Math.sqrt((double) MOST_BYTES / bytes) : 1;
        for (int i = 0; i < byPass.length; i++) {
            if (isFirst(i)) {
                byPass[i].fit(side(widths[i] * shrink), side(heights[i] * shrink));
            }
        }
    }

    /** The first pass that draws into a buffer says how large it is. */
    private boolean isFirst(int pass) {
        for (int i = 0; i < pass; i++) {
            if (byPass[i] == byPass[pass]) {
                return false;
            }
        }
        return true;
    }

    private int side(double pixels) {
        return (int) Math.clamp(Math.floor(pixels), 1, longestSide);
    }
}
