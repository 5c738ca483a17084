package elysium.glow.vision.onnx.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.UserError;
import elysium.glow.vision.onnx.MadeModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no models, or none of faces, and words beside them that are wrong. */
final class OwnRefusalTest {
    @TempDir Path folder;

    private void refused(Path file, String holding) {
        UserError told =
                assertThrows(UserError.class, () -> new OwnNetworks(List.of(file)).check());
        String sentence = told.getMessage();
        assertTrue(sentence.contains(holding), sentence);
        assertTrue(sentence.contains(file.getFileName().toString()), sentence);
        assertFalse(sentence.contains("\n"), sentence);
        assertEquals(1, told.exitCode());
    }

    private Path saved(MadeModel model) {
        return model.save(folder.resolve("m.onnx"));
    }

    private static MadeModel good() {
        return MadeLandmarks.of(64, new float[136]);
    }

    @Test
    void whatIsNoModelIsRefused() throws IOException {
        refused(folder.resolve("none.onnx"), "there is no such file");
        refused(Files.createDirectory(folder.resolve("d.onnx")), "this is a folder");
        byte[] whole = good().bytes();
        Path cut = folder.resolve("cut.onnx");
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        refused(cut, "can't be loaded");
        byte[] noise = new byte[4000];
        new Random(3).nextBytes(noise);
        refused(Files.write(folder.resolve("noise.onnx"), noise), "can't be loaded");
        refused(Files.write(folder.resolve("empty.onnx"), new byte[0]), "can't be loaded");
    }

    @Test
    void whatTakesNoPictureIsRefused() {
        MadeModel flat = new MadeModel().input("x", 1, 136).node("Identity x y");
        refused(saved(flat.output("y", 1, 136)), "'x' float [1, 136], and one float picture");
        MadeModel two = good().input("more", 1, 3, 64, 64).node("Identity more y");
        refused(saved(two.output("y", 1, 3, 64, 64)), "and one picture was expected");
        MadeModel deep = new MadeModel().input("x", 1, 5, 64, 64).node("Identity x y");
        refused(saved(deep.output("y", 1, 5, 64, 64)), "1 or 3 channels, nchw, was expected");
        MadeModel vast = new MadeModel().input("x", 1, 3, 100000, 100000).node("Identity x y");
        refused(saved(vast.output("y", 1, 3, 100000, 100000)), "16 to 2048 pixels a side");
        MadeModel open = new MadeModel().input("x", 1, 3, -1, -1).node("Identity x y");
        refused(saved(open.output("y", 1, 3, -1, -1)), "say its size in the JSON beside it");
        MadeModel whole = new MadeModel().wholeInput("x", 1, 3, 64, 64);
        whole.node("Cast x y to=:1").output("y", 1, 3, 64, 64);
        refused(saved(whole), "'x' int64 [1, 3, 64, 64]");
    }

    @Test
    void whatGivesNoPointsIsRefused() {
        refused(saved(MadeLandmarks.of(64, new float[40])), "'points' [1, 40], and 68, 98, 106");
        MadeModel nan = MadeLandmarks.of(64, new float[136]);
        float[] none = new float[136];
        none[7] = Float.NaN;
        refused(saved(MadeLandmarks.of(64, none)), "points that are no numbers (NaN in 'points')");
        nan.node("Identity points again").output("again", 1, 136);
        refused(saved(nan), "points may lie in points, again; say which");
        MadeModel vast = good().wholes("size", 1, 1 << 15, 1 << 15);
        vast.node("ConstantOfShape size much").output("much", 1, 1 << 15, 1 << 15);
        refused(saved(vast), "more than anybody can read");
    }

    @Test
    void aFailureOnGreyIsTold() {
        MadeModel model = new MadeModel().input("x", 1, 3, 64, 64).wholes("more", 7);
        model.node("Shape x size").node("Add size,more shape").node("Reshape x,shape y_");
        refused(saved(model.node("Flatten y_ y axis=:1").output("y", -1, -1)), "on a grey picture");
    }

    @Test
    void twoOfAKindAreRefused() {
        Path one = good().save(folder.resolve("a.onnx"));
        Path other = good().save(folder.resolve("b.onnx"));
        UserError told =
                assertThrows(UserError.class, () -> new OwnNetworks(List.of(one, other)).check());
        assertTrue(told.getMessage().contains("two landmark models"), told.getMessage());
        assertThrows(UserError.class, () -> new OwnNetworks(List.of(one, other, one)));
    }

    @Test
    void aNameThatSpeaksOfAnotherLayoutIsNotBelieved() {
        refused(good().save(folder.resolve("x-wflw-98.onnx")), "the 98 points of wflw-98");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | 1:2: a key in quotes",
                "[] | must be an object",
                "{\"layuot\": \"wflw-98\"} | 1:2: a model's description knows no 'layuot'; did you mean 'layout'?",
                "{\"layout\": \"wflw-99\"} | 1:12: no layout is called 'wflw-99'",
                "{\"layout\": {\"points\": 68, \"eyes\": [1, 2]}} | 'eyes' takes 12 points, not 2",
                "{\"layout\": {\"points\": 4, \"innerLip\": [0,1,2,3,4,5,6,7]}} | a whole number from 0 to 3",
                "{\"layout\": {\"eyes\": [1]}} | needs 'points'",
                "{\"layout\": {\"points\": 9}} | names no part of a face",
                "{\"input\": {\"size\": [64]}} | 'size' takes 2 numbers, not 1",
                "{\"input\": {\"size\": [32, 64]}} | its description says 32",
                "{\"input\": {\"range\": [1, 1]}} | takes black and white",
                "{\"input\": {\"deviation\": 0}} | 'deviation' takes",
                "{\"input\": {\"channels\": \"cmyk\"}} | 'channels' can't be 'cmyk': rgb, bgr, grey",
                "{\"input\": {\"order\": \"nhwc\"}} | 1 or 3 channels, nhwc, was expected",
                "{\"points\": {\"output\": \"other\"}} | of 2 or 3 numbers each in 'other'",
                "{\"points\": {\"presence\": \"points\"}} | one number in 'points' was expected",
                "{\"crop\": {\"turned\": 1}} | 'turned' must be true or false",
                "{\"kind\": \"faces\"} | cls_8, obj_8, bbox_8"
            })
    void wrongWordsBesideItAreRefused(String json, String holding) throws IOException {
        Path file = saved(good());
        Files.writeString(folder.resolve("m.json"), json);
        UserError told =
                assertThrows(UserError.class, () -> new OwnNetworks(List.of(file)).check());
        assertTrue(told.getMessage().contains(holding), told.getMessage());
        Files.writeString(folder.resolve("m.onnx.json"), "{}");
        UserError twice =
                assertThrows(UserError.class, () -> new OwnNetworks(List.of(file)).check());
        assertTrue(twice.getMessage().contains("keep one of them"), twice.getMessage());
    }
}
