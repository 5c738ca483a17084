package elysium.glow.app.eval;

import elysium.glow.app.bench.Sheet;
import java.util.List;
import java.util.Set;

/** What is known of some pictures, and how well what is seen in them fits it. */
interface Score {
    /** The pictures that it knows of, in the order of their names; empty where it takes any. */
    Set<String> files();

    /** The next picture that was looked at, in the order of a clip's frames. */
    void take(Seen seen);

    List<Sheet> sheets();
}
