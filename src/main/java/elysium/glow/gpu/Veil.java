package elysium.glow.gpu;

/** Darkens what lies on a surface; belongs to one context, as its geometry does. */
public final class Veil {
    private static final String VERTEX =
            """
            #version 410 core
            in vec2 position;
            void main() {
                gl_Position = vec4(position, 0.0, 1.0);
            }
            """;
    private static final String FRAGMENT =
            """
            #version 410 core
            uniform float density;
            out vec4 colour;
            void main() {
                colour = vec4(0.0, 0.0, 0.0, density);
            }
            """;

    private final Program program;
    private final Geometry full;
    private final int density;

    /** For the context that is current now. */
    public Veil(GpuScope scope) {
        program = new Program(scope, new Program.Source("veil", VERTEX, FRAGMENT));
        full = Geometry.fullScreen(scope);
        density = program.uniform("density");
    }

    /** Lays it over all of what is drawn into now: 0 changes nothing, 1 is black. */
    public void draw(float thick) {
        Mixing.OVER.apply();
        program.use();
        Program.set(density, thick);
        full.drawFullScreen();
        Mixing.REPLACE.apply();
    }
}
