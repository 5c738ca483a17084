package elysium.glow.flow;

/**
 * Trouble outside the program, as a value: where it is, what is wrong, and what helps.
 *
 * @param where the stage or thing in trouble, such as {@code camera} or a file's name
 * @param what one clear sentence
 * @param cause for the log; null if there is none
 */
public record Fault(String where, String what, Throwable cause) {
    public static Fault of(String where, String what) {
        return new Fault(where, what, null);
    }

    public static Fault of(String where, String what, Throwable cause) {
        return new Fault(where, what, cause);
    }
}
