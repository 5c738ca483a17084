package elysium.glow.vision.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/** The way of pictures of one size through a model: its tensors are made once and used again. */
final class Pass implements AutoCloseable {
    private final Model model;
    private final Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
    private final Map<String, OnnxTensor> outputs = new LinkedHashMap<>();

    Pass(Model model) {
        this.model = model;
    }

    FloatBuffer input(String name, long... shape) {
        return tensor(inputs, name, shape);
    }

    FloatBuffer output(String name, long... shape) {
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
    void run() {
        try {
            model.session().run(inputs, outputs).close();
        } catch (OrtException e) {
            throw failed(e);
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
