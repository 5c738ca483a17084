package elysium.glow.preset.vary;

import elysium.glow.preset.Groups;

/** Which dials chance may not turn. */
@FunctionalInterface
public interface Locks {
    boolean holds(int group, int parameter);

    /** What makes a picture another one, and not a broken one: the looks' own dials alone. */
    static Locks butLooks(Groups groups) {
        return (group, parameter) -> group >= groups.layers();
    }

    /** These and others. */
    default Locks and(Locks others) {
        return (group, parameter) -> holds(group, parameter) || others.holds(group, parameter);
    }
}
