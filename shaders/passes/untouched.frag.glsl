// What the looks wrote, as it is.
in vec2 uv;
out vec4 shown;
uniform sampler2D picture;
uniform float straight; // 1 where alpha is not multiplied in yet

void main() {
    vec4 c = texture(picture, uv);
    shown = vec4(c.rgb * mix(1., c.a, straight), 1);
}
