package elysium.glow.panel;

import elysium.glow.flow.Clock;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Texture;
import elysium.glow.show.Area;
import elysium.glow.show.Input;
import elysium.glow.show.KeyStroke;
import elysium.glow.show.Overlay;
import elysium.glow.show.Window;
import java.nio.file.Path;

/**
 * The operator's panel around the picture; costs nothing until it is shown, and while it is not.
 */
public final class Panel implements Overlay, Input, AutoCloseable {
    private static final Area NOWHERE = new Area(0, 0, 0, 0);

    private final GpuScope scope;
    private final Desk desk;
    private final Clock clock;
    private final Path file;
    private Studio studio;
    private Form form = Form.PERFORM;
    private Window connected;
    private boolean shown;
    private boolean cursorFreed;
    private long drawnNanos;
    private float pointerX;
    private float pointerY;

    /**
     * For the window whose context the scope belongs to.
     *
     * @param file where it is kept how somebody likes the panel
     */
    public Panel(GpuScope scope, Desk desk, Clock clock, Path file) {
        this.scope = scope;
        this.desk = desk;
        this.clock = clock;
        this.file = file;
    }

    public boolean isShown() {
        return shown;
    }

    public void show(boolean wanted) {
        shown = wanted;
    }

    /** Shows the panel with the list of keys in view. */
    public void showKeys() {
        shown = true;
        studio().showKeys();
    }

    /** Shows it laid out as a studio; if it is that already, laid out for playing. */
    public void toggleStudio() {
        form = shown ? studio().form().other() : Form.STUDIO;
        shown = true;
        studio().form(form);
    }

    private Studio studio() {
        if (studio == null) {
            studio = new Studio(scope, new Habits(file), form);
            studio.input().pointer(pointerX, pointerY);
        }
        return studio;
    }

    @Override
    public Area beside(Window operator) {
        return shown ? NOWHERE : operator.area();
    }

    @Override
    public void draw(Window operator, Texture picture) {
        cursor(operator);
        if (!shown) {
            return;
        }
        long now = clock.nanos();
        float seconds = (now - drawnNanos) * 1e-9f;
        drawnNanos = now;
        Studio.Place place =
                Studio.Place.in(operator.width(), operator.height(), operator.density());
        if (connected != operator) {
            connected = operator;
            studio().clipboard(operator);
        }
        studio().draw(new Studio.Moment(desk, place, seconds, picture));
    }

    // Full screen hides the arrow, which a panel needs.
    private void cursor(Window operator) {
        boolean needed = shown && operator.isFilling();
        if (needed != cursorFreed) {
            cursorFreed = needed;
            operator.cursor(needed || !operator.isFilling());
        }
    }

    @Override
    public boolean key(KeyStroke stroke, boolean down) {
        return studio != null && shown && studio.input().key(stroke, down);
    }

    @Override
    public void typed(int codePoint) {
        if (studio != null && shown) {
            studio.input().typed(codePoint);
        }
    }

    @Override
    public void pointer(float x, float y) {
        pointerX = x;
        pointerY = y;
        if (studio != null) {
            studio.input().pointer(x, y);
        }
    }

    @Override
    public void button(int button, boolean down) {
        if (studio != null && shown) {
            studio.input().button(button, down);
        }
    }

    @Override
    public void wheel(float across, float down) {
        if (studio != null && shown) {
            studio.input().wheel(across, down);
        }
    }

    @Override
    public void close() {
        if (studio != null) {
            studio.close();
            studio = null;
            connected = null;
        }
    }
}
