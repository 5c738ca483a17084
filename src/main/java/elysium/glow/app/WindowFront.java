package elysium.glow.app;

import elysium.glow.control.Action;
import elysium.glow.control.Keys;
import elysium.glow.control.Leaving;
import elysium.glow.flow.Fault;
import elysium.glow.flow.Faults;
import elysium.glow.flow.UserError;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.SideContext;
import elysium.glow.gpu.Texture;
import elysium.glow.panel.Panel;
import elysium.glow.show.Desktop;
import elysium.glow.show.Display;
import elysium.glow.show.Outputs;
import elysium.glow.show.Overlay;
import elysium.glow.show.WindowWish;

/** A show in a window, and on displays: its keys, its panel. */
final class WindowFront implements Front, Stagehand.WindowActions {
    private final Desktop desktop;
    private final Outputs outputs;
    private final Faults faults;
    private Stagehand stagehand;
    private Panel panel;

    WindowFront(Desktop desktop, ShowPlan.StagePlan plan, Faults faults) {
        this.desktop = desktop;
        this.faults = faults;
        Display filled = filled(desktop, plan.fullScreen());
        Size size = plan.window();
        outputs =
                new Outputs(
                        desktop,
                        new WindowWish("Elysium Glow", size.width(), size.height(), filled, true),
                        faults);
        for (String name : plan.audience()) {
            outputs.add(desktop.displays().named(name));
        }
    }

    private static Display filled(Desktop desktop, String name) {
        if (name == null) {
            return null;
        }
        Display display =
                name.isEmpty() ? desktop.displays().main() : desktop.displays().named(name);
        if (display == null) {
            throw UserError.failed("there is no display to fill.");
        }
        return display;
    }

    /**
     * Lets keys and panel reach the show.
     *
     * @param newPanel null where there is none
     */
    void connect(Stagehand newStagehand, Panel newPanel) {
        stagehand = newStagehand;
        panel = newPanel;
        stagehand.window(this);
        if (panel != null) {
            outputs.operator().listen(panel);
        }
        outputs.operator().listen(new Keys(stagehand::press));
    }

    @Override
    public boolean act(Action action, Stagehand asker) {
        switch (action) {
            case FULL_SCREEN -> outputs.toggleFilling();
            case PANEL -> showPanel(panel != null && !panel.isShown());
            case KEYS -> showKeys();
            case STUDIO -> toggleStudio();
            case LEAVE -> {
                if (asker.leave(isFilling()) == Leaving.Step.UNFILL) {
                    outputs.toggleFilling();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void showPanel(boolean shown) {
        if (panel != null) {
            panel.show(shown);
        }
    }

    private void toggleStudio() {
        if (panel != null) {
            panel.toggleStudio();
        }
    }

    private void showKeys() {
        if (panel != null) {
            panel.showKeys();
        }
    }

    boolean isFilling() {
        return outputs.operator().isFilling();
    }

    @Override
    public int refreshHertz() {
        return outputs.refreshHertz();
    }

    @Override
    public GpuScope scope() {
        return outputs.scope();
    }

    @Override
    public SideContext side() {
        try {
            return outputs.side();
        } catch (UserError e) {
            faults.raise(Fault.of("glow-compile", e.getMessage(), e));
            return null;
        }
    }

    @Override
    public void poll() {
        outputs.poll();
    }

    @Override
    public void present(Texture picture) {
        outputs.present(picture, stagehand.light(), panel == null ? Overlay.NONE : panel);
    }

    @Override
    public int width() {
        return outputs.operator().width();
    }

    @Override
    public int height() {
        return outputs.operator().height();
    }

    @Override
    public boolean isLively() {
        return panel != null && panel.isShown();
    }

    @Override
    public boolean isClosing() {
        return outputs.isClosing();
    }

    @Override
    public void close() {
        if (panel != null) {
            panel.close();
        }
        outputs.close();
        desktop.close();
    }
}
