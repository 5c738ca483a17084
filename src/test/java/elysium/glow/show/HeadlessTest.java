package elysium.glow.show;

import elysium.glow.flow.UserError;
import elysium.glow.gpu.GpuScope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

/** A test that draws: one headless context for its class, skipped where none can be had. */
public class HeadlessTest {
    private static Headless headless;

    @BeforeAll
    static void open() {
        try {
            headless = new Headless();
        } catch (UserError e) {
            Assumptions.abort("this machine can't draw headless: " + e.getMessage());
        }
    }

    @AfterAll
    static void shut() {
        if (headless != null) {
            headless.close();
            headless = null;
        }
    }

    protected static Headless headless() {
        return headless;
    }

    /** The context's own scope. */
    protected static GpuScope scope() {
        return headless.scope();
    }
}
