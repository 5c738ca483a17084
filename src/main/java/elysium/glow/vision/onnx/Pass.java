package elysium.glow.vision.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.RunOptions;
import ai.onnxruntime.TensorInfo;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The way of pictures of one size through a model: its tensors are made once and used again. */
public final class Pass implements AutoCloseable {
    private static final long MOST_NUMBERS = 1 << 26;
    private static final Duration LONGEST_TRIAL = Duration.ofSeconds(20);

    private final Model model;
    private final Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
    private final Map<String, OnnxTensor> outputs = new LinkedHashMap<>();

    Pass(Model model) {
        this.model = model;
    }

    public FloatBuffer input(String name, long... shape) {
        return tensor(inputs, name, shape);
    }

    public FloatBuffer output(String name, long... shape) {
        return tensor(outputs, name, shape);
    }

    private FloatBuffer tensor(Map<String, OnnxTensor> tensors, String name, long... shape) {
        int count = 1;
        for (long side : shape) {
            count = Math.multiplyExact(count, Math.toIntExact(side));
        }
        ByteBuffer bytes = ByteBuffer.allocateDirect(4 * count).order(ByteOrder.nativeOrder());
        FloatBuffer values = bytes.asFloatBuffer();
        try {
            tensors.put(name, OnnxTensor.createTensor(Model.environment(), values, shape));
        } catch (OrtException e) {
            throw failed(e);
        }
        return values;
    }

    /** Fills the outputs from what the inputs hold. */
    public void run() {
        try {
            model.session().run(inputs, outputs).close();
        } catch (OrtException e) {
            throw failed(e);
        }
    }

    /**
     * Runs it once as it likes, for a while at the most; the shapes of the floats that it gives.
     */
    public Map<String, long[]> tried() {
        try (RunOptions options = new RunOptions()) {
            Thread watch = Thread.ofVirtual().start(() -> end(options));
            try (OrtSession.Result result =
                    model.session().run(inputs, wanted(), Map.of(), options)) {
                Map<String, long[]> shapes = new LinkedHashMap<>();
                for (Map.Entry<String, OnnxValue> output : result) {
                    if (output.getValue().getInfo() instanceof TensorInfo tensor) {
                        shapes.put(output.getKey(), tensor.getShape());
                    }
                }
                return shapes;
            } finally {
                watch.interrupt();
                watch.join();
            }
        } catch (OrtException e) {
            throw model.misfit("it failed on a grey picture: " + Model.reason(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a network was tried", e);
        }
    }

    private Set<String> wanted() {
        Set<String> names = new LinkedHashSet<>();
        for (Port output : model.outputs()) {
            long count = 1;
            for (long side : output.shape()) {
                count *= Math.max(1, Math.min(side, MOST_NUMBERS));
            }
            if (count > MOST_NUMBERS) {
                throw model.misfit("it gives " + output + ", which is more than anybody can read");
            }
            if (output.isFloat()) {
                names.add(output.name());
            }
        }
        if (names.isEmpty()) {
            throw model.misfit("it gives " + model.outputs() + ", and floats were expected");
        }
        return names;
    }

    private static void end(RunOptions options) {
        try {
            Thread.sleep(LONGEST_TRIAL);
            options.setTerminate(true);
        } catch (InterruptedException e) {
            // it came to its end in time
        } catch (OrtException e) {
            throw new IllegalStateException("a trial can't be ended", e);
        }
    }

    private IllegalStateException failed(OrtException e) {
        return new IllegalStateException(
                "the network " + model.name() + " failed: " + Model.reason(e), e);
    }

    boolean isClosed() {
        return inputs.isEmpty() && outputs.isEmpty();
    }

    @Override
    public void close() {
        inputs.values().forEach(OnnxTensor::close);
        outputs.values().forEach(OnnxTensor::close);
        inputs.clear();
        outputs.clear();
        model.forget(this);
    }
}
