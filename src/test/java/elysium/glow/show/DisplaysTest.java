package elysium.glow.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import elysium.glow.flow.UserError;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisplaysTest {
    private static final Display PANEL = display("eDP-1", 0, 1);
    private static final Display LEFT = display("HDMI-1", 1920, 2);
    private static final Display RIGHT = display("HDMI-2", 3840, 3);
    private final Displays displays = new Displays(List.of(PANEL, LEFT, RIGHT));

    private static Display display(String name, int x, long handle) {
        return new Display(name, new Area(x, 0, 1920, 1080), 60, 1, handle);
    }

    @Test
    void aPartOfTheNameIsEnough() {
        assertEquals(PANEL, displays.named("edp"));
        assertEquals(RIGHT, displays.named(" hdmi-2 "));
    }

    @Test
    void aNumberCountsFromTheMainOne() {
        assertEquals(LEFT, displays.named("2"));
    }

    @Test
    void theWholeNameWinsOverAPart() {
        Display longer = display("HDMI-10", 0, 9);
        assertEquals(LEFT, new Displays(List.of(longer, LEFT)).named("HDMI-1"));
    }

    @Test
    void anUnknownNameListsThoseThatAre() {
        UserError error = assertThrows(UserError.class, () -> displays.named("projector"));
        assertEquals(
                "no display is named \"projector\"; there is eDP-1 (1920x1080, 60 Hz),"
                        + " HDMI-1 (1920x1080, 60 Hz), HDMI-2 (1920x1080, 60 Hz).",
                error.getMessage());
        assertEquals(2, error.exitCode());
    }

    @Test
    void anAmbiguousNameSaysSo() {
        UserError error = assertThrows(UserError.class, () -> displays.named("hdmi"));
        assertEquals(0, error.getMessage().indexOf("\"hdmi\" means more than one display; "));
    }

    @Test
    void withoutDisplaysTheSentenceSaysSo() {
        UserError error = assertThrows(UserError.class, () -> new Displays(List.of()).named("1"));
        assertEquals("no display is named \"1\"; no display is plugged in.", error.getMessage());
        assertNull(new Displays(List.of()).main());
    }

    @Test
    void besidesGivesAnother() {
        assertEquals(LEFT, displays.besides(PANEL));
        assertNull(new Displays(List.of(PANEL)).besides(PANEL));
    }
}
