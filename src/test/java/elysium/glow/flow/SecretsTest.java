package elysium.glow.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SecretsTest {
    private static void cut(String text, String expected) {
        assertEquals(expected, Secrets.cut(text));
    }

    @Test
    void addressesLoseTheirLoginAndTheirQuery() {
        cut("rtsp://me:pass@host:554/live/1", "rtsp://host:554/live/1");
        cut("http://me:p@ss/w@host/x?user=a&pwd=b:c", "http://host/x");
        cut("rtsp://me:pass@host/x?t=1: Connection refused", "rtsp://host/x: Connection refused");
        cut(
                "Error opening http://a:b@h/?q=1 and http://c:d@g.",
                "Error opening http://h/ and http://g.");
    }

    @Test
    void allElseStays() {
        cut("webcam:0", "webcam:0");
        cut("Really? me@home.org, at 3:4", "Really? me@home.org, at 3:4");
        cut("rtsp://host:554/x", "rtsp://host:554/x");
    }
}
