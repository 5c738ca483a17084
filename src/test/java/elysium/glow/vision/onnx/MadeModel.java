package elysium.glow.vision.onnx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small network written down node by node as an ONNX file: what it gives is known exactly. */
public final class MadeModel {
    private static final int FORMAT = 8;
    private static final int OPERATORS = 13;
    private static final int FLOAT = 1;
    private static final int INT64 = 7;

    private final Wire graph = new Wire().text(2, "made");

    /** A side of -1 may have any length. */
    public MadeModel input(String name, long... shape) {
        graph.message(11, port(name, FLOAT, shape));
        return this;
    }

    public MadeModel wholeInput(String name, long... shape) {
        graph.message(11, port(name, INT64, shape));
        return this;
    }

    public MadeModel output(String name, long... shape) {
        graph.message(12, port(name, FLOAT, shape));
        return this;
    }

    private static Wire port(String name, int type, long... shape) {
        Wire sides = new Wire();
        for (int i = 0; i < shape.length; i++) {
            Wire side = new Wire();
            sides.message(1, shape[i] < 0 ? side.text(2, name + i) : side.number(1, shape[i]));
        }
        Wire tensor = new Wire().number(1, type).message(2, sides);
        return new Wire().text(1, name).message(2, new Wire().message(1, tensor));
    }

    /** Weights. */
    public MadeModel values(String name, float[] values, long... shape) {
        Wire tensor = new Wire();
        for (long side : shape) {
            tensor.number(1, side);
        }
        graph.message(5, tensor.number(2, FLOAT).reals(4, values).text(8, name));
        return this;
    }

    public MadeModel wholes(String name, long... values) {
        Wire tensor = new Wire().number(1, values.length).number(2, INT64);
        for (long value : values) {
            tensor.number(7, value);
        }
        graph.message(5, tensor.text(8, name));
        return this;
    }

    /** An operation whose attributes are lists of whole numbers: {@code Conv x,w y strides=8,8}. */
    public MadeModel node(String words) {
        String[] word = words.split(" ", -1);
        Wire node = new Wire();
        for (String input : word[1].split(",", -1)) {
            node.text(1, input);
        }
        for (String output : word[2].split(",", -1)) {
            node.text(2, output);
        }
        node.text(4, word[0]);
        for (int i = 3; i < word.length; i++) {
            String[] attribute = word[i].split("=", -1);
            node.message(5, attribute(attribute[0], attribute[1]));
        }
        graph.message(1, node);
        return this;
    }

    /** A number after a colon is single rather than a list of one. */
    private static Wire attribute(String name, String value) {
        Wire attribute = new Wire().text(1, name);
        if (value.startsWith(":")) {
            return attribute.number(3, Long.parseLong(value.substring(1))).number(20, 2);
        }
        for (String number : value.split(",", -1)) {
            attribute.number(8, Long.parseLong(number));
        }
        return attribute.number(20, 7);
    }

    public byte[] bytes() {
        Wire operators = new Wire().text(1, "").number(2, OPERATORS);
        return new Wire().number(1, FORMAT).message(7, graph).message(8, operators).bytes();
    }

    public Path save(Path file) {
        try {
            return Files.write(file, bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
