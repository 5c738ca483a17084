package elysium.glow.capture.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PartReaderTest {
    private final JpegPart part = new JpegPart();

    private static PartReader over(String text) {
        return new PartReader(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), "cut");
    }

    private String next(PartReader reader) throws IOException {
        reader.next(part);
        byte[] bytes = new byte[part.length()];
        part.whole().get(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void byDeclaredLength() throws Exception {
        PartReader reader =
                over(
                        "junk\r\n--cut\r\ncontent-LENGTH: 7\r\n\r\nab--cut\r\n--cut\r\nX: y\r\nContent-Length:2\r\n\r\nzz");
        assertEquals("ab--cut", next(reader));
        assertEquals("zz", next(reader));
        assertThrows(IOException.class, () -> reader.next(part));
    }

    @Test
    void byBoundary() throws Exception {
        PartReader reader =
                over("--cut\n\na-b---c\r\n--cut\r\nA: b\r\n\r\n---cut\r\nno\r\n--cut--\r\n");
        assertEquals("a-b---c\r\n", next(reader));
        assertEquals("-", next(reader));
        assertThrows(IOException.class, () -> reader.next(part));
    }

    @Test
    void longPartsGrowAndLiesEnd() throws Exception {
        String body = "x".repeat(900_000);
        assertEquals(
                body, next(over("--cut\r\nContent-Length: 900000\r\n\r\n" + body + "\r\n--cut")));
        assertEquals(body + "\r\n", next(over("--cut\r\n\r\n" + body + "\r\n--cut\r\n")));
        assertThrows(
                IOException.class,
                () -> next(over("--cut\r\nContent-Length: 99999999999\r\n\r\n" + body)));
        assertThrows(IOException.class, () -> next(over("q\n".repeat(600_000))));
        assertThrows(IOException.class, () -> next(over("--cut\r\n" + "A: b\r\n".repeat(100))));
        assertThrows(IOException.class, () -> next(over("--cut\r\nA: b")));
    }
}
