package elysium.glow.trial;

import elysium.glow.gpu.GpuLimits;
import elysium.glow.isf.LookText;
import elysium.glow.render.ShaderSource;
import elysium.glow.show.Headless;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.SynchronousQueue;

/**
 * The process in which unknown looks are tried: orders come on its standard input, answers leave on
 * its standard output. Whatever hangs or breaks here, breaks here alone.
 */
public final class TrialProcess {
    /** Drawn before the first order, so that the first look pays for no class and no compiler. */
    private static final LookText FIRST =
            new LookText(
                    "first.fs",
                    """
                    /*{ "INPUTS": [ { "NAME": "inputImage", "TYPE": "image" } ],
                        "PASSES": [ { "TARGET": "a", "FLOAT": true }, {} ] }*/
                    void main() {
                        gl_FragColor = 0.5 * IMG_THIS_PIXEL(inputImage) + float(PASSINDEX);
                    }
                    """,
                    null);

    private final DataOutputStream answers;
    private final SynchronousQueue<Order> orders = new SynchronousQueue<>();

    private TrialProcess(DataOutputStream answers) {
        this.answers = answers;
    }

    /** Runs until its standard input ends. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        // Nothing else may speak on the line that answers take.
        System.setOut(System.err);
        new TrialProcess(new DataOutputStream(new BufferedOutputStream(out))).run();
    }

    private void run() throws IOException, InterruptedException {
        Thread.ofPlatform().daemon().name("glow-trial-orders").start(this::listen);
        try (Headless headless = new Headless()) {
            Examination examination = new Examination(headless.scope(), ShaderSource.ofHome());
            examination.of(Order.small(FIRST), frames -> {});
            send(Message.Kind.HERE, driver(headless.scope().limits()));
            while (true) {
                Order order = orders.take();
                Answer answer = examination.of(order, this::drawn);
                new Message(Message.Kind.ANSWER, answer.message()).send(answers);
            }
        } catch (RuntimeException | LinkageError e) {
            send(Message.Kind.UNABLE, String.valueOf(e.getMessage()));
            SuddenEnd.now();
        }
    }

    private static String driver(GpuLimits limits) {
        return limits.renderer() + ", " + limits.version();
    }

    private void drawn(int frames) {
        try {
            Message.drawn(frames).send(answers);
        } catch (IOException e) {
            SuddenEnd.now();
        }
    }

    private void send(Message.Kind kind, String words) throws IOException {
        new Message(kind, words.getBytes(StandardCharsets.UTF_8)).send(answers);
    }

    /** Nobody is left who would end this process once its parent is gone. */
    private void listen() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(System.in))) {
            while (true) {
                orders.put(Order.of(Wire.receive(in)));
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            SuddenEnd.now();
        }
    }
}
