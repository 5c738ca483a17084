package elysium.glow.render.mouth;

import elysium.glow.gpu.Program;

/** The shaders that spread a mouth's mesh over field and map. */
final class MouthGlsl {
    private MouthGlsl() {}

    private static final String VERTEX =
            """
            #version 410 core
            layout(location = 0) in vec4 corner; // place, distance, along the lips
            layout(location = 1) in vec3 moving; // motion, visitor
            uniform vec4 lips[9]; // how far gone, teeth, visible
            uniform vec3 view; // aspect, slab of depth, part of the motion
            out float away;
            out float along;
            out vec2 motion;
            flat out vec3 who;
            void main() {
                vec4 lip = lips[int(moving.z)];
                away = corner.z + lip.x;
                along = corner.w;
                motion = moving.xy * view.z;
                who = vec3(moving.z, lip.yz);
                // The nearest wins: distances from -8 to 17 fill the slab.
                float depth = view.y + (away - 4.5) / 25.;
                gl_Position = vec4(corner.x / view.x * 2. - 1., corner.y * 2. - 1., depth, 1.);
            }
            """;

    private static final String FRAGMENT =
            """
            #version 410 core
            in float away;
            in float along;
            in vec2 motion;
            flat in vec3 who;
            layout(location = 0) out vec4 field;
            layout(location = 1) out vec4 map;
            void main() {
                // Water dragged by lips: below 5 % at a mouth width, nothing beyond two.
                float s = clamp(away, 0., 2.);
                float drag = (1. - .25 * s * s) / (1. + 19. * s * s);
                float distance = min(away, 8.);
                field = vec4(distance, distance, motion * drag);
                map = away < 8. ? vec4(who.x, along, who.yz) : vec4(0.);
            }
            """;

    static Program.Source source() {
        return new Program.Source("mouth field", VERTEX, FRAGMENT);
    }
}
