// Sums of seven texels in a row, the near ones counting most.
uniform sampler2D slopesOf, pullsOf;
const float WEIGHTS[4] = float[](20. / 64., 15. / 64., 6. / 64., 1. / 64.);

void sums(ivec2 at, ivec2 along, out vec4 slopes, out vec4 pulls) {
    ivec2 last = textureSize(slopesOf, 0) - 1;
    slopes = vec4(0);
    pulls = vec4(0);
    for (int i = -3; i <= 3; i++) {
        ivec2 p = clamp(at + i * along, ivec2(0), last);
        slopes += WEIGHTS[abs(i)] * texelFetch(slopesOf, p, 0);
        pulls += WEIGHTS[abs(i)] * texelFetch(pullsOf, p, 0);
    }
}
