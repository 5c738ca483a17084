package elysium.glow.capture.film;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * An RTSP camera on loopback, for one viewer at a time: H.264 units in RTP over the same socket.
 */
final class RtspServer implements AutoCloseable {
    private final ServerSocket server;
    private final byte[] stream;
    private volatile boolean open = true;
    private int sequence;

    RtspServer(byte[] stream) throws IOException {
        this.stream = stream;
        server = new ServerSocket(0, 4, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (open) {
            try (Socket viewer = server.accept()) {
                talk(viewer);
            } catch (IOException | InterruptedException e) {
                sequence = 0;
            }
        }
    }

    private void talk(Socket viewer) throws IOException, InterruptedException {
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(viewer.getInputStream(), StandardCharsets.US_ASCII));
        DataOutputStream out = new DataOutputStream(viewer.getOutputStream());
        String verb = "";
        while (!verb.equals("PLAY")) {
            String line = in.readLine();
            if (line == null) {
                return;
            }
            verb = line.substring(0, Math.max(0, line.indexOf(' ')));
            String count = "";
            for (line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                count = line.startsWith("CSeq") ? line : count;
            }
            answer(out, verb, count);
        }
        play(out);
    }

    private static void answer(DataOutputStream out, String verb, String count) throws IOException {
        String body =
                verb.equals("DESCRIBE")
                        ? "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=t\r\nt=0 0\r\nm=video 0 RTP/AVP"
                                + " 96\r\na=rtpmap:96 H264/90000\r\na=control:track1\r\n"
                        : "";
        String more =
                switch (verb) {
                    case "OPTIONS" -> "Public: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n";
                    case "DESCRIBE" -> "Content-Type: application/sdp\r\n";
                    case "SETUP" -> "Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\n";
                    default -> "";
                };
        out.writeBytes(
                "RTSP/1.0 200 OK\r\n"
                        + count
                        + "\r\nSession: 1\r\n"
                        + more
                        + "Content-Length: "
                        + body.length()
                        + "\r\n\r\n"
                        + body);
    }

    private void play(DataOutputStream out) throws IOException, InterruptedException {
        int from = unit(0);
        long time = 0;
        while (from < stream.length) {
            int to = unit(from);
            int end = to < stream.length ? to - 3 : to;
            while (end > from && stream[end - 1] == 0) {
                end--;
            }
            boolean picture = (stream[from] & 0x1f) == 1 || (stream[from] & 0x1f) == 5;
            send(out, from, end - from, picture, time);
            if (picture) {
                time += 3600;
                Thread.sleep(10);
            }
            from = to;
        }
    }

    /** Where the unit begins that follows the next start code. */
    private int unit(int at) {
        for (int i = at; i + 3 <= stream.length; i++) {
            if (stream[i] == 0 && stream[i + 1] == 0 && stream[i + 2] == 1) {
                return i + 3;
            }
        }
        return stream.length;
    }

    private void send(DataOutputStream out, int from, int length, boolean last, long time)
            throws IOException {
        ByteBuffer packet = ByteBuffer.allocate(16 + length);
        packet.put((byte) '$').put((byte) 0).putShort((short) (12 + length));
        packet.put((byte) 0x80).put((byte) (last ? 0xe0 : 0x60)).putShort((short) sequence++);
        packet.putInt((int) time).putInt(7).put(stream, from, length);
        out.write(packet.array());
        out.flush();
    }

    @Override
    public void close() throws IOException {
        open = false;
        server.close();
    }
}
