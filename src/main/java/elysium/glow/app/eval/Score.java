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

    /** A picture that can't be read, or a film that breaks off: nobody was seen in it. */
    default void miss(String file, long frame) {
        take(new Seen(file, frame, List.of(), SeenMillis.NONE));
    }

    List<Sheet> sheets();
}
