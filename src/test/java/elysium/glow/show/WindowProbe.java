package elysium.glow.show;

import elysium.glow.flow.Clock;
import elysium.glow.flow.Faults;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;
import org.lwjgl.opengl.GL11C;

/** Opens real windows on the display of its own process, and prints what is to be seen there. */
final class WindowProbe {
    private static final Overlay RIGHT_HALF =
            new Overlay() {
                @Override
                public Area beside(Window operator) {
                    return new Area(0, 0, operator.width() / 2, operator.height());
                }

                @Override
                public void draw(Window operator, Texture picture) {}
            };

    private WindowProbe() {}

    public static void main(String[] arguments) throws NoDesktop {
        Clock clock = Clock.system();
        Faults faults = new Faults(clock, fault -> say("fault", fault.what()));
        try (Desktop desktop = Desktop.open();
                Outputs outputs =
                        new Outputs(desktop, WindowWish.windowed("probe", 320, 180), faults)) {
            say("displays", desktop.displays().all().size());
            int before = outputs.scope().live();
            look(desktop, outputs);
            say("left", outputs.scope().live() - 2 * before);
        }
        say("closed", "well");
    }

    private static void look(Desktop desktop, Outputs outputs) {
        GpuScope scope = outputs.scope();
        try (Target picture = new Target(scope, TextureFormat.RGBA8, 180, 180)) {
            picture.clear(0, 0.5f, 1, 1);
            present(outputs, picture, Overlay.NONE);
            say("beside", pixel(20, 90));
            say("centre", pixel(160, 90));
            outputs.fit(Fit.FILL);
            present(outputs, picture, Overlay.NONE);
            say("filled", pixel(20, 90));
            present(outputs, picture, RIGHT_HALF);
            say("panel's", pixel(300, 90));
            outputs.present(picture.texture(), 0.5f, Overlay.NONE);
            say("falling", pixel(160, 90));
            outputs.present(picture.texture(), 0, Overlay.NONE);
            say("blackout", pixel(160, 90));
            sizes(outputs);
            outputs.add(desktop.displays().main());
            present(outputs, picture, Overlay.NONE);
            say("audience's", pixel(400, 300));
            outputs.present(picture.texture(), 0, Overlay.NONE);
            say("audience's blackout", pixel(400, 300));
        }
    }

    private static void sizes(Outputs outputs) {
        outputs.toggleFilling();
        settle(outputs, true);
        say("full screen", outputs.operator().width() + "x" + outputs.operator().height());
        outputs.toggleFilling();
        settle(outputs, false);
        say("window", outputs.operator().width() + "x" + outputs.operator().height());
    }

    private static void settle(Outputs outputs, boolean filling) {
        for (int i = 0; i < 200; i++) {
            outputs.poll();
            if (outputs.operator().isFilling() == filling
                    && (outputs.operator().width() > 320) == filling) {
                return;
            }
            java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
        }
    }

    private static void present(Outputs outputs, Target picture, Overlay overlay) {
        outputs.poll();
        outputs.present(picture.texture(), 1, overlay);
    }

    private static String pixel(int x, int y) {
        GL11C.glFinish();
        return Integer.toHexString(ScreenPixel.at(x, y));
    }

    private static void say(String what, Object value) {
        System.out.println(what + "=" + value);
    }
}
