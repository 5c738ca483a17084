// Lays the calm picture over the other: a twenty-fifth of what flashes is left.
in vec2 uv;
out vec4 veil;
uniform sampler2D calm;

void main() {
    veil = texture(calm, uv) * .96;
}
