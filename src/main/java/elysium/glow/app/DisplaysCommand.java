package elysium.glow.app;

import elysium.glow.flow.UserError;
import elysium.glow.show.Desktop;
import elysium.glow.show.Display;
import elysium.glow.show.NoDesktop;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code glow displays}: what {@code --fullscreen} may be given. */
@Command(
        name = "displays",
        description = "Lists the displays by the names that --fullscreen takes.",
        mixinStandardHelpOptions = true)
final class DisplaysCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        try (Desktop desktop = Desktop.open()) {
            for (Display display : desktop.displays().all()) {
                System.out.printf(
                        "%-24s %dx%d at %d,%d, %d Hz%n",
                        display.name(),
                        display.area().width(),
                        display.area().height(),
                        display.area().x(),
                        display.area().y(),
                        display.refreshHertz());
            }
            return 0;
        } catch (NoDesktop e) {
            throw UserError.failed(e.getMessage());
        }
    }
}
