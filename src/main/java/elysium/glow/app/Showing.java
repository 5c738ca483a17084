package elysium.glow.app;

import elysium.glow.flow.Fault;
import elysium.glow.flow.UserError;
import elysium.glow.show.NoDesktop;
import java.util.concurrent.locks.LockSupport;

/** The show from its opening to its end; opened anew when the driver throws its context away. */
final class Showing {
    private static final String PLACE = "graphics";
    private static final long AFTER_A_RESET_NANOS = 500_000_000L;

    private final Fronts fronts;
    private final Opening.Around around;
    private final How how;

    /** Opens the place where the show is seen. */
    @FunctionalInterface
    interface Fronts {
        Front open() throws NoDesktop;
    }

    /**
     * How the show opens.
     *
     * @param panel whether with the panel
     * @param studio whether with the panel as a studio, and with files watched
     */
    record How(boolean panel, boolean studio, boolean dark) {}

    Showing(Fronts fronts, Opening.Around around, How how) {
        this.fronts = fronts;
        this.around = around;
        this.how = how;
    }

    /** Runs until somebody ends it, or for so long. */
    void run(ShowPlan plan, long nanos) throws NoDesktop {
        long begun = around.clock().nanos();
        String preset = runOnce(plan, nanos);
        while (preset != null) {
            LockSupport.parkNanos(AFTER_A_RESET_NANOS);
            long left = nanos - (around.clock().nanos() - begun);
            try {
                preset = runOnce(plan.playing(preset), left);
            } catch (NoDesktop e) {
                throw UserError.failed(
                        "the display went away with the graphics driver: " + e.getMessage(), e);
            }
        }
    }

    /** Returns the preset to go on with when the context was lost, and null at the end. */
    private String runOnce(ShowPlan plan, long nanos) throws NoDesktop {
        try (Front front = fronts.open();
                Opening opening = new Opening(plan, front, around)) {
            opening.show(how);
            if (opening.run(nanos) == LiveShow.Ending.OVER) {
                return null;
            }
            around.faults()
                    .raise(
                            Fault.of(
                                    PLACE,
                                    "the graphics driver was reset; the show was opened anew"));
            front.scope().abandon();
            return opening.preset();
        }
    }
}
