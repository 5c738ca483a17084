package elysium.glow.render;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Passage;
import elysium.glow.gpu.Program;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The programs of looks and of what composes them, by their source: shared while they are in use,
 * and kept for a while afterwards, so that a look which comes back needs no compiler.
 *
 * <p>Whoever draws with a program sets all that may differ between two users: every uniform.
 */
final class ProgramShelf implements ProgramLender, AutoCloseable {
    private static final int MOST_IDLE = 160;

    private final GpuScope scope;
    private final Passage passage;
    private final int mostIdle;
    // The longest unused comes first.
    private final Map<Program.Source, Shelved> shelved = new LinkedHashMap<>(64, 0.75f, true);
    private final Set<Program.Source> known = ConcurrentHashMap.newKeySet();
    private int idle;

    private static final class Shelved {
        private final Program program;
        private int users;

        Shelved(Program program) {
            this.program = program;
        }
    }

    ProgramShelf(GpuScope parent) {
        this(parent, MOST_IDLE);
    }

    ProgramShelf(GpuScope parent, int mostIdle) {
        scope = parent.child();
        passage = scope.passage();
        this.mostIdle = mostIdle;
    }

    /**
     * A program to draw with until it is given back; compiled here and now if nobody has before.
     *
     * @throws elysium.glow.gpu.ProgramError with the driver's log
     */
    @Override
    public Program take(Program.Source source) {
        Shelved found = shelved.get(source);
        if (found == null) {
            found = new Shelved(new Program(scope, source));
            shelved.put(source, found);
            known.add(source);
        } else if (found.users == 0) {
            idle--;
        }
        found.users++;
        return found.program;
    }

    /** Ends a use of it. */
    @Override
    public void giveBack(Program program) {
        Shelved found = shelved.get(program.source());
        if (found == null || found.program != program || found.users == 0) {
            throw new IllegalStateException(program.source().name() + " was not taken from here");
        }
        found.users--;
        if (found.users == 0) {
            idle++;
            dropOldest();
        }
    }

    /** Whether it need not be compiled, as any thread may ask. */
    boolean holds(Program.Source source) {
        return known.contains(source);
    }

    /** Hands over every program that nobody uses, except those that are there already. */
    void sendIdle(Passage passage, Predicate<Program.Source> isThere) {
        for (Shelved sent : shelved.values()) {
            if (sent.users > 0) {
                throw new IllegalStateException(
                        sent.program.source().name() + " is in use and can't be sent");
            }
            if (isThere.test(sent.program.source())) {
                sent.program.close();
            } else {
                passage.send(sent.program);
            }
        }
        shelved.clear();
        known.clear();
        idle = 0;
    }

    /** Takes in what has been made elsewhere. */
    void collect() {
        for (Program made = passage.receive(); made != null; made = passage.receive()) {
            if (known.add(made.source())) {
                shelved.put(made.source(), new Shelved(made));
                idle++;
            } else {
                made.close();
            }
        }
        dropOldest();
    }

    /** By which programs come here that were made elsewhere. */
    Passage passage() {
        return passage;
    }

    private void dropOldest() {
        Iterator<Shelved> oldest = shelved.values().iterator();
        while (idle > mostIdle && oldest.hasNext()) {
            Shelved next = oldest.next();
            if (next.users == 0) {
                oldest.remove();
                known.remove(next.program.source());
                next.program.close();
                idle--;
            }
        }
    }

    @Override
    public void close() {
        shelved.clear();
        known.clear();
        idle = 0;
        scope.close();
    }
}
