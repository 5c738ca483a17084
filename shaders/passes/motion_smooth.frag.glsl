// The same at the same size or half of it, the near texels counting most.
in vec2 uv;
out vec4 smoothed;
uniform sampler2D grey;
uniform float reach; // in texels of what is read

void main() {
    vec2 along = reach / vec2(textureSize(grey, 0));
    vec2 across = vec2(along.x, -along.y);
    vec4 sum = texture(grey, uv + along) + texture(grey, uv - along);
    smoothed = .25 * (sum + texture(grey, uv + across) + texture(grey, uv - across));
}
