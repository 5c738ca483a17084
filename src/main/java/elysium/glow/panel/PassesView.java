package elysium.glow.panel;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What each pass of the picture costs, beside the dearest, and what it cost a moment ago. */
final class PassesView implements View {
    private final Map<String, Trace> traces = new HashMap<>();

    @Override
    public void show(Ui ui, Desk desk) {
        List<Desk.PassTime> passes = desk.passes();
        double sum = 0;
        double most = 1e-6;
        for (Desk.PassTime pass : passes) {
            sum += cost(pass);
            most = Math.max(most, cost(pass));
        }
        line(ui, "all passes", sum, sum);
        for (Desk.PassTime pass : passes) {
            line(ui, pass.name(), cost(pass), most);
        }
        traces.keySet().removeIf(name -> !isShown(name, passes));
    }

    private void line(Ui ui, String name, double millis, double most) {
        Trace trace = traces.computeIfAbsent(name, _ -> new Trace());
        trace.add((float) millis);
        String figure = String.format(Locale.ROOT, "%.2f ms", millis);
        ui.plots().bar(name, figure, (float) (millis / most), trace);
    }

    private static boolean isShown(String name, List<Desk.PassTime> passes) {
        return name.equals("all passes") || passes.stream().anyMatch(p -> p.name().equals(name));
    }

    // Software draws inside the calls or beside them: the greater figure is the honest one.
    private static double cost(Desk.PassTime pass) {
        return Math.max(pass.gpuMillis(), pass.callMillis());
    }
}
