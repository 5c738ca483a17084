package elysium.glow.vision.onnx.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import elysium.glow.flow.UserError;
import elysium.glow.vision.Boxes;
import elysium.glow.vision.FaceFinder;
import elysium.glow.vision.Luma;
import elysium.glow.vision.Networks;
import elysium.glow.vision.onnx.MadeModel;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A detector that takes every cell that is blue for a face. */
final class OwnFaceFinderTest {
    private static final FaceFinder.Search SEARCH = new FaceFinder.Search(96, 0.5f, 0);

    @TempDir Path folder;
    private final Luma luma = new Luma();
    private final Boxes boxes = new Boxes(8);

    /** A head whose box is always twice the stride wide, and half of it to the right. */
    private static void head(MadeModel model, int stride, long cells) {
        float[] blue = new float[3 * stride * stride];
        java.util.Arrays.fill(blue, 0, stride * stride, 1f / 255 / stride / stride);
        String strides = " strides=" + stride + "," + stride;
        float grow = (float) Math.log(2);
        model.values("blue" + stride, blue, 1, 3, stride, stride)
                .values("none" + stride, new float[4 * blue.length], 4, 3, stride, stride)
                .values("where" + stride, new float[] {0.5f, 0, grow, grow}, 4)
                .wholes("row" + stride, 1, -1, 1)
                .wholes("rows" + stride, 1, -1, 4)
                .node("Conv picture,blue%d seen%d".formatted(stride, stride) + strides)
                .node("Reshape seen%d,row%d cls_%d".formatted(stride, stride, stride))
                .node("Identity cls_%d obj_%d".formatted(stride, stride))
                .node(
                        "Conv picture,none%d,where%d put%d".formatted(stride, stride, stride)
                                + strides)
                .node("Transpose put%d last%d perm=0,2,3,1".formatted(stride, stride))
                .node("Reshape last%d,rows%d bbox_%d".formatted(stride, stride, stride));
        for (String kind : new String[] {"cls_", "obj_", "bbox_"}) {
            model.output(kind + stride, 1, cells, kind.equals("bbox_") ? 4 : 1);
        }
    }

    private static MadeModel detector(int side) {
        MadeModel model = new MadeModel().input("picture", 1, 3, side, side);
        for (int stride : new int[] {8, 16}) {
            head(model, stride, side < 0 ? -1 : (long) side / stride * side / stride);
        }
        return model;
    }

    private void paint(int width, int height, int left, int top, int side) {
        Frame frame = new Frame();
        ByteBuffer pixels = frame.shape(PixelFormat.RGB, width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean inside = x >= left && x < left + side && y >= top && y < top + side;
                pixels.put((byte) 0).put((byte) 0).put((byte) (inside ? 255 : 0));
            }
        }
        luma.take(frame);
    }

    private void find(MadeModel model) {
        Path file = model.save(folder.resolve("faces.onnx"));
        try (Networks networks = new OwnNetworks(List.of(file)).load()) {
            networks.faces().find(luma, SEARCH, boxes);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {96, -1})
    void aFaceIsWhereItsCellSays(int side) {
        paint(96, 96, 48, 32, 16);
        find(detector(side));
        assertTrue(boxes.count() >= 1);
        // of both heads the larger one is as sure, and comes second
        float x = 8 * (6 + 0.5f);
        float y = 8 * 4 + 0.13f * 16;
        assertEquals(1, boxes.get(0).score, 1e-3);
        assertEquals(16, boxes.get(0).side, 1e-3);
        assertEquals(x, boxes.get(0).x, 1e-3);
        assertEquals(y, boxes.get(0).y, 1e-3);
    }

    @Test
    void otherColoursAreNobody() {
        paint(96, 96, 0, 0, 0);
        find(detector(96));
        assertEquals(0, boxes.count());
    }

    /** A wide picture in a square is made small evenly, and what is left over lies outside. */
    @Test
    void aWidePictureKeepsItsProportions() {
        paint(192, 96, 96, 32, 32);
        find(detector(96));
        assertEquals(32, boxes.get(0).side, 1e-3);
        assertEquals(95.5f + 2 * (8 * 6.5f - 47.5f), boxes.get(0).x, 1e-2);
    }

    @Test
    void aHeadOfAnotherSizeIsRefused() {
        MadeModel model = new MadeModel().input("picture", 1, 3, 64, 64);
        model.values("few", new float[5], 1, 5, 1).values("four", new float[20], 1, 5, 4);
        model.values("x", new float[1], 1);
        model.node("ReduceMean picture mean axes=0,1,2,3 keepdims=:0");
        model.node("Add few,mean cls_8").node("Add few,mean obj_8").node("Add four,mean bbox_8");
        model.output("cls_8", 1, 5, 1).output("obj_8", 1, 5, 1).output("bbox_8", 1, 5, 4);
        UserError told = assertThrows(UserError.class, () -> find(model));
        assertTrue(
                told.getMessage().contains("picture of 64x64, and 'cls_8' of 64 numbers"),
                told.getMessage());
    }
}
