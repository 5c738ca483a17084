// What the looks wrote, as it is, first row on top.
in vec2 uv;
out vec4 shown;
uniform sampler2D picture;
uniform float brightness;

void main() {
    vec4 c = texture(picture, vec2(uv.x, 1. - uv.y));
    shown = vec4(c.rgb * c.a * brightness, 1);
}
