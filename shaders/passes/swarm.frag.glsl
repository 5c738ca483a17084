// Soft to the rim, and light alone: it covers nothing.
flat in vec3 light;
out vec4 lit;

void main() {
    vec2 d = gl_PointCoord * 2. - 1.;
    float soft = max(0., 1. - dot(d, d));
    lit = vec4(light * soft, 0.);
}
