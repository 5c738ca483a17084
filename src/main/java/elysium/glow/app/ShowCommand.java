package elysium.glow.app;

import elysium.glow.flow.Clock;
import elysium.glow.flow.Faults;
import elysium.glow.show.Desktop;
import elysium.glow.show.NoDesktop;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code glow} and {@code glow show}: the show in a window, or a film where there is none. */
@Command(
        name = "show",
        description = "Opens the show.",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true)
final class ShowCommand implements Callable<Integer> {
    @Mixin SourceOptions pictures;
    @Mixin ShowOptions options;

    @Override
    public Integer call() {
        options.check();
        Planning planning = Planning.of(options.settings);
        ShowPlan plan = planning.show(pictures, options);
        Clock clock = Clock.system();
        Faults faults = new Faults(clock, LogFile.FAULTS);
        if (options.headless) {
            Size size = plan.stage().window();
            open(plan, new NoFront(size), new Opening.Around(clock, faults), planning);
            return 0;
        }
        try {
            Desktop desktop = Desktop.open();
            open(
                    plan,
                    new WindowFront(desktop, plan.stage(), faults),
                    new Opening.Around(clock, faults),
                    planning);
            return 0;
        } catch (NoDesktop e) {
            return new ShortFilm(plan, System.err).shoot(e.getMessage());
        }
    }

    private void open(ShowPlan plan, Front front, Opening.Around around, Planning planning) {
        try (front;
                Opening opening = new Opening(plan, front, around)) {
            opening.show(options.panel && !planning.kiosk(), planning.startsDark());
            opening.run(options.nanos());
        }
    }
}
