package elysium.glow.isf;

/**
 * One drawing of a look.
 *
 * @param target the buffer's name, or null for the look's own picture
 * @param persistent whether the buffer keeps its picture until the next frame
 * @param floating whether the buffer holds floats instead of bytes
 */
public record Pass(
        String target,
        boolean persistent,
        boolean floating,
        SizeExpression width,
        SizeExpression height) {}
