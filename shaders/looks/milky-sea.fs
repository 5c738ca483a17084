/*{
    "DESCRIPTION": "A sea of bacteria that keeps still until enough people smile; then all of it wakes.",
    "ISFVSN": "2",
    "PIECES": ["light", "noise", "visitors"],
    "CREDIT": "Elysium Glow",
    "CATEGORIES": ["Generator"],
    "INPUTS": [
        { "NAME": "picture", "TYPE": "image", "SOURCE": "camera" },
        { "NAME": "visitors", "TYPE": "image", "SOURCE": "visitors" },
        { "NAME": "tint", "LABEL": "Milk", "TYPE": "color", "DEFAULT": [0.38, 0.85, 0.95, 1.0],
          "HINT": "492 nm as eyes see it that have grown used to the dark" },
        { "NAME": "glow", "LABEL": "Brightness", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 8.0 },
        { "NAME": "horizon", "LABEL": "Horizon", "UNIT": "heights", "TYPE": "float", "DEFAULT": 0.3, "MIN": 0.1, "MAX": 0.7 },
        { "NAME": "swell", "LABEL": "Swell", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 2.0 },
        { "NAME": "quorum", "LABEL": "Quorum", "UNIT": "smiles", "TYPE": "float", "DEFAULT": 1.3, "MIN": 0.5, "MAX": 8.0,
          "HINT": "how many broad smiles wake the whole sea; fewer light a pool each" }
    ],
    "PASSES": [
        { "TARGET": "sea", "WIDTH": 96, "HEIGHT": 24, "PERSISTENT": true, "FLOAT": true },
        { "FLOAT": true }
    ]
}*/

// A quorum: each cell's signal is made by smiles and, 20 times as fast, by cells that are awake already. Red: the
// signal. Green: the light. Blue: the smiles above, as lamps that the water mirrors. Alpha: whether anybody is there.
vec4 breed(vec2 uv, vec2 texel) {
    vec4 old = IMG_NORM_PIXEL(sea, uv);
    float around = IMG_NORM_PIXEL(sea, uv + vec2(texel.x, 0.0)).r + IMG_NORM_PIXEL(sea, uv - vec2(texel.x, 0.0)).r
        + IMG_NORM_PIXEL(sea, uv + vec2(0.0, texel.y)).r + IMG_NORM_PIXEL(sea, uv - vec2(0.0, texel.y)).r - 4.0 * old.r;
    float dense = 0.0, near = 0.0, lamps = 0.0;
    for (int k = 1; k <= 8; k++) {
        float here = presenceOf(visitors, float(k)), smile = smileOf(visitors, float(k)) * here;
        vec4 mouth = mouthOf(visitors, float(k));
        float wide = mouth.z * IMG_SIZE(picture).y / max(IMG_SIZE(picture).x, 1.0), aside = (uv.x - mouth.x) / max(wide, 0.01);
        dense += 0.115 / quorum * smile + 0.16 * smile * exp(-0.35 * aside * aside - 2.0 * uv.y);
        lamps += (smile + 0.25 * opennessOf(visitors, float(k)) * here) * exp(-aside * aside / (0.12 + 0.5 * uv.y * uv.y));
        near = max(near, here);
    }
    float dt = min(TIMEDELTA * 3.0, 0.12), h = old.r * old.r / (1.0 + old.r * old.r);
    float signal = old.r + dt * (dense * (1.0 + 20.0 * h) - old.r + 1.2 * around);
    float awake = near * smoothstep(0.03, 0.9, h);
    return vec4(clamp(signal, 0.0, 6.0), mix(awake, old.g, exp(-TIMEDELTA / (awake > old.g ? 0.9 : 1.6))), lamps, near);
}
// Long crests in perspective: how high, and how far their faces are turned to us.
vec3 waves(vec2 ground, float far) {
    vec2 p = ground * vec2(0.35, 1.1) + vec2(0.05, 0.25) * TIME, q = ground * vec2(1.3, 3.1) + vec2(-0.13, 0.5) * TIME;
    vec2 d = vec2(0.0, 0.25), r = q * vec2(2.7, 2.3) + vec2(0.3, 0.6) * TIME;
    float big = noise2(p + 0.4 * d) - noise2(p - 0.4 * d), small = noise2(q + d) - noise2(q - d), fine = noise2(r);
    return vec3(noise2(p), 2.2 * big + 0.7 * small / (1.0 + 0.08 * far), fine + 1.2 * big);
}
void main() {
    vec2 uv = isf_FragNormCoord;
    if (PASSINDEX == 0) { gl_FragColor = breed(uv, 1.0 / RENDERSIZE); return; }
    float aspect = RENDERSIZE.x / RENDERSIZE.y, below = horizon - uv.y;
    vec4 edge = IMG_NORM_PIXEL(sea, vec2(uv.x, 0.97));
    // Mist over the horizon, and faces lit from beneath.
    vec3 seen = IMG_THIS_PIXEL(picture).rgb;
    float lit = dot(seen * seen, vec3(0.25, 0.6, 0.15)), shore = IMG_NORM_PIXEL(sea, vec2(uv.x, 0.3)).g;
    float light = edge.g * (0.35 * exp(-abs(below) / 0.01) + 0.12 * exp(-abs(below) / 0.06));
    light += 0.75 * lit * shore * exp(min(4.5 * below, 0.0));
    if (below > 0.0) {
        float far = 0.35 / (below + 0.012), depth = clamp(1.0 - below / horizon, 0.0, 1.0);
        vec3 facets = waves(vec2((uv.x - 0.5) * aspect * far, far * 2.0), far);
        vec4 water = IMG_NORM_PIXEL(sea, vec2(uv.x + 0.03 * facets.y * swell * (1.0 - depth), depth * 0.97));
        // Milk is deepest in the faces that turn to us; crests and far water pale.
        float face = max(0.3 + swell * (facets.y * (0.7 - 0.4 * depth) + 0.25 * (facets.x - 0.5) + 0.3 * (facets.z - 0.5) * (1.0 - depth)), 0.0);
        light = water.g * (1.3 * face * face + 0.06 + 0.25 * depth * depth * depth) + light * depth * depth * depth;
        light += 0.5 * water.b * (1.0 - 0.6 * water.g) * smoothstep(0.5, 0.9, facets.z + 0.2 * facets.y) * (0.25 + 0.75 * depth);
    }
    gl_FragColor = vec4(toDisplay(tint.rgb * (glow * light)), 1.0);
}
