// The textures mouthField and mouthMap; shaders/README.md says what their channels mean.
in float away;
in float along;
in vec2 motion;
flat in vec3 who;
layout(location = 0) out vec4 field;
layout(location = 1) out vec4 map;

void main() {
    // Water dragged by lips: a twentieth at a mouth width, nothing from two on.
    float s = clamp(away, 0., 2.);
    float drag = (1. - .25 * s * s) / (1. + 19. * s * s);
    float distance = min(away, 8.);
    field = vec4(distance, distance, motion * drag);
    map = away < 8. ? vec4(who.x, along, who.yz) : vec4(0.);
}
