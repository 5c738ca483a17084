package elysium.glow.panel;

import java.util.List;
import java.util.Locale;

/** What each pass of the picture costs, beside the dearest. */
final class PassesView implements View {
    @Override
    public void show(Ui ui, Desk desk) {
        List<Desk.PassTime> passes = desk.passes();
        double sum = 0;
        double most = 1e-6;
        for (Desk.PassTime pass : passes) {
            sum += cost(pass);
            most = Math.max(most, cost(pass));
        }
        ui.plots().bar("all", String.format(Locale.ROOT, "%.2f ms", sum), 1);
        for (Desk.PassTime pass : passes) {
            String figure = String.format(Locale.ROOT, "%.2f", cost(pass));
            ui.plots().bar(pass.name(), figure, (float) (cost(pass) / most));
        }
    }

    // Software draws inside the calls or beside them: the greater figure is the honest one.
    private static double cost(Desk.PassTime pass) {
        return Math.max(pass.gpuMillis(), pass.callMillis());
    }
}
