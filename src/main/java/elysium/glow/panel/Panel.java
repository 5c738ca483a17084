package elysium.glow.panel;

import elysium.glow.flow.Clock;
import elysium.glow.gpu.GpuScope;
import elysium.glow.show.Area;
import elysium.glow.show.Input;
import elysium.glow.show.KeyStroke;
import elysium.glow.show.Overlay;
import elysium.glow.show.Window;

/**
 * The operator's panel beside the picture; costs nothing until it is shown, and while it is not.
 */
public final class Panel implements Overlay, Input, AutoCloseable {
    private final GpuScope scope;
    private final Desk desk;
    private final Clock clock;
    private Sheet sheet;
    private boolean shown;
    private boolean cursorFreed;
    private long drawnNanos;
    private float pointerX;
    private float pointerY;

    /** For the window whose context the scope belongs to. */
    public Panel(GpuScope scope, Desk desk, Clock clock) {
        this.scope = scope;
        this.desk = desk;
        this.clock = clock;
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
        sheet().keys().call();
    }

    private Sheet sheet() {
        if (sheet == null) {
            sheet = new Sheet(scope, 1);
            sheet.input().pointer(pointerX, pointerY);
        }
        return sheet;
    }

    @Override
    public Area beside(Window operator) {
        if (!shown) {
            return operator.area();
        }
        int taken = place(operator).width();
        return new Area(0, 0, operator.width() - taken, operator.height());
    }

    private static Sheet.Place place(Window operator) {
        return Sheet.Place.in(operator.width(), operator.height(), operator.density());
    }

    @Override
    public void draw(Window operator) {
        cursor(operator);
        if (!shown) {
            return;
        }
        long now = clock.nanos();
        float seconds = (now - drawnNanos) * 1e-9f;
        drawnNanos = now;
        sheet().draw(desk, place(operator), seconds);
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
        return sheet != null && shown && sheet.input().key(stroke, down);
    }

    @Override
    public void typed(int codePoint) {
        if (sheet != null && shown) {
            sheet.input().typed(codePoint);
        }
    }

    @Override
    public void pointer(float x, float y) {
        pointerX = x;
        pointerY = y;
        if (sheet != null) {
            sheet.input().pointer(x, y);
        }
    }

    @Override
    public void button(int button, boolean down) {
        if (sheet != null && shown) {
            sheet.input().button(button, down);
        }
    }

    @Override
    public void wheel(float across, float down) {
        if (sheet != null && shown) {
            sheet.input().wheel(across, down);
        }
    }

    @Override
    public void close() {
        if (sheet != null) {
            sheet.close();
            sheet = null;
        }
    }
}
