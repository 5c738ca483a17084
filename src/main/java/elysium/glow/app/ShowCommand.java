package elysium.glow.app;

import elysium.glow.flow.Clock;
import elysium.glow.flow.Faults;
import elysium.glow.flow.UserError;
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
        return show(pictures, options, options.studio);
    }

    /** Shows until the end; in the studio's form, or in the one for an audience. */
    static int show(SourceOptions pictures, ShowOptions options, boolean studio) {
        options.check();
        Planning planning = Planning.of(options.settings);
        ShowPlan plan = planning.show(pictures, options);
        Clock clock = Clock.system();
        Faults faults = new Faults(clock, LogFile.FAULTS);
        Showing.How how = how(options, planning, studio);
        Opening.Around around = new Opening.Around(clock, faults);
        try {
            new Showing(() -> front(options, plan, faults), around, how).run(plan, options.nanos());
            return 0;
        } catch (NoDesktop e) {
            return new ShortFilm(plan, System.err).shoot(e.getMessage());
        }
    }

    private static Showing.How how(ShowOptions options, Planning planning, boolean studio) {
        if (studio && planning.kiosk()) {
            throw UserError.failed(
                    "a kiosk has no studio; take \"kiosk\" out of the settings, or give others with"
                            + " --settings");
        }
        boolean panel = options.panel && !studio && !planning.kiosk();
        return new Showing.How(panel, studio, planning.startsDark());
    }

    private static Front front(ShowOptions options, ShowPlan plan, Faults faults) throws NoDesktop {
        return options.headless
                ? new NoFront(plan.stage().window())
                : new WindowFront(Desktop.open(), plan.stage(), faults);
    }
}
