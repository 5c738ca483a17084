package elysium.glow.vision.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.TensorInfo;
import elysium.glow.flow.UserError;
import elysium.glow.json.TextFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** A network out of an ONNX file, run on the thread that asks and on no other. */
public final class Model implements AutoCloseable {
    private static final String OFF = "0";

    private final String name;
    private final OrtSession session;
    private final List<Pass> passes = new ArrayList<>();
    private boolean closed;

    /** The name is for those who read what is wrong with it. */
    public Model(String name, byte[] file) {
        this.name = name;
        try (SessionOptions options = new SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", OFF);
            options.addConfigEntry("session.inter_op.allow_spinning", OFF);
            session = environment().createSession(file, options);
        } catch (OrtException e) {
            throw UserError.failed(
                    "The network " + name + " can't be loaded: " + reason(e) + ".", e);
        }
    }

    /** That of a file of at most so many bytes. */
    public static Model read(Path file, int mostBytes) {
        return new Model(file.toString(), TextFile.bytes(file, mostBytes));
    }

    public List<Port> inputs() {
        try {
            return ports(session.getInputInfo());
        } catch (OrtException e) {
            throw wrong(reason(e));
        }
    }

    public List<Port> outputs() {
        try {
            return ports(session.getOutputInfo());
        } catch (OrtException e) {
            throw wrong(reason(e));
        }
    }

    private static List<Port> ports(Map<String, NodeInfo> nodes) {
        List<Port> ports = new ArrayList<>();
        for (NodeInfo node : nodes.values()) {
            if (node.getInfo() instanceof TensorInfo tensor) {
                String type = tensor.type.toString().toLowerCase(Locale.ROOT);
                boolean real = tensor.type == OnnxJavaType.FLOAT;
                ports.add(new Port(node.getName(), real, type, tensor.getShape()));
            } else {
                ports.add(new Port(node.getName(), false, "no tensor"));
            }
        }
        return ports;
    }

    /** It can't be what it is taken for: what it is and what was expected, in a sentence. */
    public UserError misfit(String what) {
        return wrong(what);
    }

    /** What is made of a model, which is closed again where nothing can be made of it. */
    public static <T> T into(Model model, Function<Model, T> making) {
        try {
            return making.apply(model);
        } catch (RuntimeException | Error e) {
            model.close();
            throw e;
        }
    }

    /** A way through it that is closed with it at the latest. */
    public Pass pass() {
        Pass pass = new Pass(this);
        passes.add(pass);
        return pass;
    }

    /** A pass was closed before. */
    void forget(Pass pass) {
        passes.remove(pass);
    }

    boolean isClosed() {
        return closed;
    }

    static OrtEnvironment environment() {
        return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "glow");
    }

    /** The first sentence: what follows is the library's own stack. */
    static String reason(OrtException e) {
        String message = String.valueOf(e.getMessage()).strip();
        return message.lines().findFirst().orElse("no reason given").replaceAll("[.\\s]+$", "");
    }

    /** Checks an input's shape; -1 stands for a side that may have any length. */
    void takes(String input, long... shape) {
        try {
            check("input", input, session.getInputInfo(), shape);
            if (session.getNumInputs() != 1) {
                throw wrong("it takes %d inputs, not 1".formatted(session.getNumInputs()));
            }
        } catch (OrtException e) {
            throw wrong(reason(e));
        }
    }

    void gives(String output, long... shape) {
        try {
            check("output", output, session.getOutputInfo(), shape);
        } catch (OrtException e) {
            throw wrong(reason(e));
        }
    }

    private void check(String kind, String wanted, Map<String, NodeInfo> nodes, long... shape) {
        NodeInfo node = nodes.get(wanted);
        if (node == null) {
            throw wrong("it has no %s '%s', only %s".formatted(kind, wanted, nodes.keySet()));
        }
        boolean fits =
                node.getInfo() instanceof TensorInfo tensor
                        && tensor.type == OnnxJavaType.FLOAT
                        && fits(tensor.getShape(), shape);
        if (!fits) {
            throw wrong(
                    "its %s '%s' is %s, not float %s"
                            .formatted(kind, wanted, described(node), Arrays.toString(shape)));
        }
    }

    private static String described(NodeInfo node) {
        return node.getInfo() instanceof TensorInfo tensor
                ? tensor.type.toString().toLowerCase(Locale.ROOT)
                        + " "
                        + Arrays.toString(tensor.getShape())
                : "no tensor";
    }

    private static boolean fits(long[] shape, long... wanted) {
        if (shape.length != wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            // An exporter may leave any side open; what it comes to is seen when it runs.
            if (shape[i] != wanted[i] && shape[i] >= 0 && wanted[i] >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Of no use: what it holds is let go. */
    private UserError wrong(String what) {
        close();
        return UserError.failed("The network " + name + " does not fit: " + what + ".");
    }

    public String name() {
        return name;
    }

    OrtSession session() {
        return session;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        List.copyOf(passes).forEach(Pass::close);
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the network " + name + " can't be closed", e);
        }
    }
}
