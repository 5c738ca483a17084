package elysium.glow.trial;

import elysium.glow.flow.Clock;
import elysium.glow.flow.SameJvm;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A warm process that tries looks, seen from outside: asked, watched, and killed when it must. */
final class Sandbox implements AutoCloseable {
    private static final long LOOK_MILLIS = 10;
    private static final long START_SECONDS = 30;
    private static final long MEGA = 1 << 20;

    private final Clock clock;
    private final Process process;
    private final ChildWatch watch;
    private final DataOutputStream orders;
    private final LinkedBlockingQueue<Message> messages = new LinkedBlockingQueue<>();
    private String driver;
    private String trouble;
    private boolean closed;

    /** Starts the process and waits for nothing. */
    Sandbox(Clock clock, TrialRoom.Manners manners) {
        this.clock = clock;
        try {
            ProcessBuilder builder = new ProcessBuilder(command(manners));
            builder.redirectError(ProcessBuilder.Redirect.DISCARD);
            // A driver that finds a program in its cache has no remarks on it any more.
            builder.environment().put("MESA_SHADER_CACHE_DISABLE", "true");
            builder.environment().put("MESA_GLSL_CACHE_DISABLE", "true");
            process = builder.start();
        } catch (IOException e) {
            throw new IllegalStateException("no process can be started: " + e.getMessage(), e);
        }
        watch = new ChildWatch(process.toHandle());
        orders = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        Thread.startVirtualThread(this::listen);
    }

    private static List<String> command(TrialRoom.Manners manners) {
        List<String> command = new ArrayList<>();
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        if (manners == TrialRoom.Manners.POLITE && !windows) {
            command.addAll(List.of("nice", "-n", "10"));
        }
        List<String> same =
                SameJvm.leaner(
                        "-Xms32m",
                        "-Xmx320m",
                        "-XX:+SuppressFatalErrorMessage",
                        "-XX:-CreateCoredumpOnCrash");
        command.addAll(same);
        command.add(TrialProcess.class.getName());
        return command;
    }

    private void listen() {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            while (true) {
                messages.add(Message.receive(in));
            }
        } catch (IOException e) {
            messages.add(new Message(Message.Kind.GONE, new byte[0]));
        }
    }

    /** Waits until it is ready; null, or why it never will be. */
    String trouble() throws InterruptedException {
        if (driver == null && trouble == null) {
            Message first = messages.poll(START_SECONDS, TimeUnit.SECONDS);
            String words = first == null ? "" : new String(first.body(), StandardCharsets.UTF_8);
            if (first != null && first.kind() == Message.Kind.HERE) {
                driver = words;
            } else {
                trouble = words.isEmpty() ? "the process for trials does not start" : words;
                close();
            }
        }
        return trouble;
    }

    /** Tries a look; when it is over with the process, the process is over. */
    Answer examine(Order order) throws InterruptedException {
        if (trouble() != null) {
            throw new IllegalStateException(trouble);
        }
        try {
            Wire.send(orders, order.message());
        } catch (IOException e) {
            return ended();
        }
        Patience patience = new Patience(clock, watch::busySeconds, order.canvas());
        while (true) {
            Message message = messages.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            if (message == null) {
                String complaint = complaint(patience, order.canvas());
                if (complaint != null) {
                    return killed(complaint);
                }
            } else if (message.kind() == Message.Kind.DRAWN) {
                patience.at(message.frames());
            } else {
                return message.kind() == Message.Kind.ANSWER ? answer(message) : ended();
            }
        }
    }

    private String complaint(Patience patience, Order.Canvas canvas) {
        long most = Memory.process(canvas);
        if (watch.memoryBytes() > most) {
            return String.format(Locale.ROOT, "it takes more than %,d MB of memory.", most / MEGA);
        }
        return patience.isOver() ? patience.complaint() : null;
    }

    private Answer answer(Message message) {
        try {
            return Answer.of(message.body());
        } catch (IOException e) {
            return killed("the driver garbled the answer: " + e.getMessage() + ".");
        }
    }

    private Answer ended() throws InterruptedException {
        process.waitFor(1, TimeUnit.SECONDS);
        String code = process.isAlive() ? "" : " (exit code " + process.exitValue() + ")";
        return killed("the process that tried it broke down" + code + ".");
    }

    private Answer killed(String complaint) {
        close();
        return new Answer(Verdict.of(Grade.HANG, complaint), new byte[0]);
    }

    /** Whether it can try another, and has not grown fat on those before. */
    boolean isFit() {
        return !closed && process.isAlive() && watch.memoryBytes() < Memory.FAT_BYTES;
    }

    @Override
    public void close() {
        closed = true;
        process.destroyForcibly();
    }
}
