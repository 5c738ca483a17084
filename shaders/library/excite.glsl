// Waves of excitement by Barkley: they run, leave tired ground behind, and end where they meet.
// In a float buffer, red is the wave, green how tired the ground is; black is rest. Draw red.

// How much red differs from the four around, exact; texels are half a unit; the rim reflects.
float excitementSpread(sampler2D field, ivec2 at) {
    ivec2 last = textureSize(field, 0) - 1, e = ivec2(1, 0);
    float sum = -4.0 * texelFetch(field, at, 0).r;
    sum += texelFetch(field, min(at + e, last), 0).r + texelFetch(field, max(at - e, ivec2(0)), 0).r;
    sum += texelFetch(field, min(at + e.yx, last), 0).r + texelFetch(field, max(at - e.yx, ivec2(0)), 0).r;
    return 4.0 * sum;
}

const float AWAKE = 0.06; // how hard the ground is to excite; above 0.2 waves die

// The field after dt units of time, at most 0.05: red and green of the next texel. A front runs
// 3.5 units, seven texels, in one unit on ground that is awake. Set red to 1 where something
// touches it.
vec2 exciteStep(sampler2D field, ivec2 at, float hardness, float dt) {
    vec2 now = texelFetch(field, at, 0).rg;
    now.r = clamp(now.r + dt * excitementSpread(field, at), 0.0, 1.0);
    // Four steps of the chemistry for one of spreading: waves run alike, however large dt is. Each
    // is solved for its end, so that red stays between 0 and 1.
    for (int i = 0; i < 4; i++) {
        float threshold = (now.g + hardness) / 0.75, rate = 0.25 * dt / 0.02 * (now.r - threshold);
        float next = now.r < threshold ? now.r / (1.0 - rate * (1.0 - now.r))
                                       : (now.r + rate * now.r) / (1.0 + rate * now.r);
        now = vec2(next, now.g + 0.25 * dt * (next - now.g));
    }
    return now;
}
