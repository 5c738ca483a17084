package elysium.glow.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import elysium.glow.parameter.Curve;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TravelTest {
    @ParameterizedTest
    @EnumSource(Curve.class)
    void thereAndBackAgain(Curve curve) {
        Travel travel = new Travel(-3, 40, curve);
        assertEquals(-3, travel.value(-1));
        assertEquals(40, travel.value(2), 1e-4);
        for (int i = 0; i <= 100; i++) {
            float value = travel.value(i / 100f);
            assertEquals(value, travel.value(travel.way(value)), 1e-3);
        }
        assertFalse(new Travel(0, Float.POSITIVE_INFINITY, curve).isBounded());
    }
}
