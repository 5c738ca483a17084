package elysium.glow.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ZoomTest {
    private final Zoom zoom = new Zoom();

    @Test
    void whatIsPointedAtStaysThere() {
        zoom.closer(2, 0.25f, 0.5f);
        zoom.closer(3, 0.5f, 0.75f);
        float u = zoom.u(0.3f);
        float v = zoom.v(0.6f);
        zoom.closer(1.7f, 0.3f, 0.6f);
        assertEquals(u, zoom.u(0.3f), 1e-6);
        assertEquals(v, zoom.v(0.6f), 1e-6);
        assertEquals(1 / 10.2f, zoom.part(), 1e-6);
    }

    @Test
    void neverLeavesThePicture() {
        zoom.closer(4, 0, 0);
        zoom.move(9, 9);
        assertEquals(0, zoom.u(0));
        zoom.move(-9, -9);
        assertEquals(1, zoom.v(1));
        zoom.closer(1e-9f, 0.5f, 0.5f);
        assertEquals(1, zoom.part());
        assertEquals(0, zoom.left());
    }
}
