// Chance that is the same each time: hashes 0..1, value noise 0..1, and sums of it.
// hash12 takes two numbers and gives one. No sine in them, so every graphics card agrees nearly.

float hash11(float p) {
    p = fract(p * 0.1031);
    p *= p + 33.33;
    return fract(2.0 * p * p);
}

float hash12(vec2 p) {
    vec3 q = fract(vec3(p.xyx) * 0.1031);
    q += dot(q, q.yzx + 33.33);
    return fract((q.x + q.y) * q.z);
}

vec2 hash22(vec2 p) {
    vec3 q = fract(vec3(p.xyx) * vec3(0.1031, 0.1030, 0.0973));
    q += dot(q, q.yzx + 33.33);
    return fract((q.xx + q.yz) * q.zy);
}

float hash13(vec3 p) {
    vec3 q = fract(p * 0.1031);
    q += dot(q, q.zyx + 31.32);
    return fract((q.x + q.y) * q.z);
}

float noise1(float p) {
    float i = floor(p), f = smoothstep(0.0, 1.0, p - i);
    return mix(hash11(i), hash11(i + 1.0), f);
}

float noise2(vec2 p) {
    vec2 i = floor(p), f = smoothstep(0.0, 1.0, p - i), e = vec2(1.0, 0.0);
    return mix(mix(hash12(i), hash12(i + e), f.x), mix(hash12(i + e.yx), hash12(i + 1.0), f.x), f.y);
}

float noise3(vec3 p) {
    vec3 i = floor(p), f = smoothstep(0.0, 1.0, p - i);
    vec2 e = vec2(1.0, 0.0);
    vec2 low = mix(vec2(hash13(i), hash13(i + e.yxy)),
                   vec2(hash13(i + e.xyy), hash13(i + e.xxy)), f.x);
    vec2 high = mix(vec2(hash13(i + e.yyx), hash13(i + e.yxx)),
                    vec2(hash13(i + e.xyx), hash13(i + 1.0)), f.x);
    return mix(mix(low.x, low.y, f.y), mix(high.x, high.y, f.y), f.z);
}

// Up to eight octaves, each half as large and half as strong, turned; their mean is noise2's.
float fbm2(vec2 p, int octaves) {
    float sum = 0.0, share = 0.5, all = 0.0;
    for (int i = 0; i < 8; i++) {
        if (i >= octaves) break;
        sum += share * noise2(p);
        all += share;
        share *= 0.5;
        p = mat2(1.6, 1.2, -1.2, 1.6) * p + 17.0;
    }
    return sum / max(all, 0.25);
}
