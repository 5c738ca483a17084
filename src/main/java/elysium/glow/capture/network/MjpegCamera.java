package elysium.glow.capture.network;

import elysium.glow.capture.Camera;
import elysium.glow.capture.CameraLost;
import elysium.glow.capture.Frame;
import elysium.glow.flow.Clock;
import elysium.glow.flow.Secrets;
import java.io.IOException;
import java.net.Authenticator;
import java.net.HttpURLConnection;
import java.net.PasswordAuthentication;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A network camera that sends JPEG after JPEG in one endless answer. */
public final class MjpegCamera implements Camera {
    private static final int CONNECT_MILLIS = 2000;
    private static final int SILENCE_MILLIS = 2500;
    private static final int MOST_BROKEN_IN_A_ROW = 10;
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?(?:--)?([^\";,\\s]+)");

    private final HttpURLConnection connection;
    private final PartReader parts;
    private final String name;
    private final Clock clock;
    private final JpegPart part = new JpegPart();
    private final JpegDecoder decoder = new JpegDecoder();
    private int broken;
    private long frames;
    private volatile boolean closed;

    private MjpegCamera(HttpURLConnection connection, PartReader parts, String name, Clock clock) {
        this.connection = connection;
        this.parts = parts;
        this.name = name;
        this.clock = clock;
    }

    /** Connects, and asks for the user and password that stand in the address. */
    public static MjpegCamera open(URI address, Clock clock) throws CameraLost {
        String name = address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort());
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(CONNECT_MILLIS);
            connection.setReadTimeout(SILENCE_MILLIS);
            connection.setUseCaches(false);
            login(connection, address.getUserInfo());
            return new MjpegCamera(connection, parts(connection, name), name, clock);
        } catch (IOException | IllegalArgumentException e) {
            throw new CameraLost("The camera at " + name + " " + reason(e) + ".", e);
        }
    }

    private static void login(HttpURLConnection connection, String user) {
        if (user == null) {
            return;
        }
        int colon = user.indexOf(':');
        String who = colon < 0 ? user : user.substring(0, colon);
        char[] password = colon < 0 ? new char[0] : user.substring(colon + 1).toCharArray();
        connection.setAuthenticator(
                new Authenticator() {
                    @Override
                    protected PasswordAuthentication getPasswordAuthentication() {
                        return new PasswordAuthentication(who, password);
                    }
                });
    }

    private static PartReader parts(HttpURLConnection connection, String name)
            throws IOException, CameraLost {
        int code = connection.getResponseCode();
        if (code == 401 || code == 403) {
            throw new CameraLost(
                    "The camera at "
                            + name
                            + " wants a user and a password: http://user:password@…");
        }
        if (code != 200) {
            throw new CameraLost("The camera at " + name + " answers " + code + ".");
        }
        String type = String.valueOf(connection.getContentType());
        Matcher boundary = BOUNDARY.matcher(type);
        if (!type.toLowerCase(Locale.ROOT).startsWith("multipart/") || !boundary.find()) {
            connection.disconnect();
            throw new CameraLost(
                    "The camera at "
                            + name
                            + " sends "
                            + type
                            + ", not MJPEG (multipart/x-mixed-replace).");
        }
        return new PartReader(connection.getInputStream(), boundary.group(1));
    }

    private static String reason(Exception e) {
        if (e instanceof UnknownHostException) {
            return "is not known by that name";
        }
        if (e instanceof SocketTimeoutException) {
            return "does not answer";
        }
        return "can't be reached: "
                + Secrets.cut(String.valueOf(e.getMessage()).replaceFirst("\\.$", ""));
    }

    @Override
    public Grab read(Frame frame, long timeoutNanos) throws CameraLost {
        try {
            parts.next(part);
            long now = clock.nanos();
            if (part.isJpeg() && decoder.decode(part.whole(), frame, name)) {
                frame.colours(true, false);
                frame.stamp(frames++, now);
                broken = 0;
                return Grab.FRAME;
            }
        } catch (SocketTimeoutException e) {
            throw new CameraLost("The camera at " + name + " fell silent.", e);
        } catch (IOException e) {
            throw new CameraLost(
                    closed
                            ? "The camera at " + name + " was closed."
                            : "The camera at "
                                    + name
                                    + " broke off: "
                                    + Secrets.cut(String.valueOf(e.getMessage()))
                                    + ".",
                    e);
        }
        if (++broken >= MOST_BROKEN_IN_A_ROW) {
            throw new CameraLost("The camera at " + name + " sends what are no JPEGs.");
        }
        return Grab.NOTHING;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            // The library's disconnect waits for a read in progress.
            Thread.ofVirtual().name("glow-mjpeg-end").start(connection::disconnect);
        }
    }
}
