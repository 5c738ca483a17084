// The camera's picture, small and grey, about nought; its first row at the bottom.
in vec2 uv;
out vec4 grey;
uniform sampler2D camera;
uniform int topFirst;
uniform vec2 texel; // of this one
uniform int taps; // along each way, two texels of the camera's or less apart

void main() {
    float sum = 0.;
    for (int y = 0; y < taps; y++) {
        for (int x = 0; x < taps; x++) {
            vec2 at = uv + ((vec2(x, y) + .5) / float(taps) - .5) * texel;
            at.y = topFirst == 1 ? 1. - at.y : at.y;
            sum += dot(texture(camera, at).rgb, vec3(.299, .587, .114));
        }
    }
    grey = vec4(sum / float(taps * taps) - .5);
}
