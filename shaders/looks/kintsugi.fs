/*{
    "DESCRIPTION": "Faces crack like cups where a smile is uneven, and the cracks are mended with running gold.",
    "ISFVSN": "2",
    "CREDIT": "Elysium Glow",
    "CATEGORIES": ["Generator"],
    "PIECES": ["noise", "shards", "visitors", "light"],
    "INPUTS": [
        { "NAME": "picture", "TYPE": "image", "SOURCE": "camera" },
        { "NAME": "field", "TYPE": "image", "SOURCE": "mouthField" },
        { "NAME": "map", "TYPE": "image", "SOURCE": "mouthMap" },
        { "NAME": "visitors", "TYPE": "image", "SOURCE": "visitors" },
        { "NAME": "glow", "LABEL": "Brightness", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 8.0 },
        { "NAME": "gold", "LABEL": "Seams", "TYPE": "color", "DEFAULT": [1.0, 0.66, 0.22, 1.0] },
        { "NAME": "reach", "LABEL": "Reach", "UNIT": "mouths", "TYPE": "float", "DEFAULT": 1.5, "MIN": 0.3, "MAX": 2.4,
          "HINT": "how far the broadest smile cracks" },
        { "NAME": "fineness", "LABEL": "Shards", "UNIT": "/mouth", "TYPE": "float", "DEFAULT": 2.3, "MIN": 1.0, "MAX": 6.0 },
        { "NAME": "healSeconds", "LABEL": "Heals in", "UNIT": "s", "TYPE": "float", "DEFAULT": 40.0, "MIN": 2.0, "MAX": 300.0 }
    ],
    "PASSES": [
        { "TARGET": "pulse", "WIDTH": 8, "HEIGHT": 2, "PERSISTENT": true, "FLOAT": true },
        { "TARGET": "broken", "WIDTH": 384, "HEIGHT": 192, "PERSISTENT": true, "FLOAT": true },
        { "FLOAT": true }
    ]
}*/
const vec2 HALF = vec2(2.4, 2.4); // of what may crack, in mouth widths; its middle lies above the lips
const vec2 MIDDLE = vec2(0.0, 0.7);
// How far the nearest seam is, in mouth widths, and how tough it is; each visitor's shards are others.
vec2 seam(vec2 q, float who) {
    vec2 bent = 0.35 * (vec2(noise2(4.0 * q + who), noise2(4.0 * q + 9.0 + who)) - 0.5);
    return shardSeam(q * fineness + bent + 17.0 * who) * vec2(1.0 / fineness, 1.0);
}
// Red: how far the break has come. Green: its way from the lips, in mouth widths. Blue: how new it is.
vec4 crack(vec2 uv) {
    ivec2 tile = ivec2(uv * vec2(4.0, 2.0)), texel = ivec2(uv * vec2(384.0, 192.0));
    int who = tile.x + 4 * tile.y;
    vec2 q = (fract(uv * vec2(4.0, 2.0)) * 2.0 - 1.0) * HALF + MIDDLE;
    float visitor = float(who + 1);
    vec4 here = ofVisitor(visitors, visitor, 1), old = texelFetch(broken, texel, 0);
    if (here.x < 0.02 && here.a < 0.5) return vec4(0.0, 9.0, 0.0, 1.0);
    // From the lips' edge outwards: an ellipse does, so far from them.
    float lips = length(q * vec2(1.0, 2.2)) - 0.5, lean = smileRightOf(visitors, visitor) - smileLeftOf(visitors, visitor);
    float side = clamp(0.5 + 0.9 * sign(q.x) * lean * 3.0, 0.25, 1.6);
    float stress = here.y * smoothstep(0.05, 0.7, smileOf(visitors, visitor)) * side * (0.6 + 0.8 * opennessOf(visitors, visitor)) * exp(-max(lips, 0.0) / (0.55 * reach));
    vec2 edge = seam(q, float(who));
    float step_ = 2.0 * HALF.x / 96.0, way = lips < 0.12 ? max(lips, 0.0) : 9.0, before = lips < 0.12 ? 1.0 : 0.0;
    for (int k = 0; k < 8; k++) {
        int j = k < 4 ? k : k + 1;
        ivec2 off = ivec2(j % 3, j / 3) - 1, to = clamp(texel + off, tile * 96, tile * 96 + 95);
        vec4 other = texelFetch(broken, to, 0);
        if (other.r > 0.35) { way = min(way, other.g + step_ * length(vec2(off))); before = max(before, other.r); }
    }
    bool line = edge.x < 1.1 * step_;
    bool breaks = line && before > 0.35 && stress > 0.05 + 0.3 * edge.y;
    float grown = breaks ? min(old.r + 9.0 * TIMEDELTA, 1.0) : old.r * exp(-TIMEDELTA / healSeconds);
    float fresh = max(old.b * exp(-TIMEDELTA / 0.7), breaks && old.r < 0.9 ? 1.0 : 0.0);
    return vec4(grown, grown > 0.05 ? min(way, old.g < 8.0 && old.r > 0.1 ? old.g : way) : 9.0, fresh, 1.0);
}
// Each time that a smile begins or breaks out, light runs along the gold. Red: how far. Green: how strong.
vec4 run(int who) {
    vec4 old = texelFetch(pulse, ivec2(who, 0), 0);
    float smile = smileOf(visitors, float(who + 1)), gain = max(smile - old.b, 0.0) + 0.3 * laughOf(visitors, float(who + 1));
    bool starts = gain > 0.12 && old.r > 0.9;
    float before = mix(old.b, smile, 1.0 - exp(-TIMEDELTA / 0.5));
    return starts ? vec4(0.0, min(0.4 + gain, 1.0), before, 1.0) : vec4(min(old.r + 1.3 * TIMEDELTA, 9.0), old.g, before, 1.0);
}
void main() {
    vec2 uv = isf_FragNormCoord;
    if (PASSINDEX == 0) { int k = int(uv.x * 8.0); gl_FragColor = uv.y < 0.5 ? run(k) : heavyMouth(IMG_THIS_PIXEL(pulse), mouthOf(visitors, float(k + 1)), TIMEDELTA); return; }
    if (PASSINDEX == 1) { gl_FragColor = crack(uv); return; }
    vec2 aspect = vec2(RENDERSIZE.x / RENDERSIZE.y, 1.0);
    vec4 here = IMG_NORM_PIXEL(field, uv), mouth = IMG_NORM_PIXEL(map, uv);
    gl_FragColor = vec4(0.0, 0.0, 0.0, 1.0);
    if (mouth.r < 0.5) return;
    int who = int(mouth.r + 0.5) - 1;
    vec2 q = fromMouth(texelFetch(pulse, ivec2(who, 1), 0), uv, aspect.x), at = (q - MIDDLE) / HALF;
    float smile = smileOf(visitors, mouth.r) * mouth.a;
    float light = exp(-here.r * here.r * 3000.0) * (0.05 + 1.1 * smile) * (0.3 + noise2(vec2(30.0 * mouth.g, 0.5 * TIME)));
    vec3 color = gold.rgb * light;
    if (max(abs(at.x), abs(at.y)) < 0.98) {
        vec4 state = IMG_NORM_PIXEL(broken, (vec2(float(who % 4), float(who / 4)) + 0.5 + 0.5 * at) / vec2(4.0, 2.0));
        if (state.r > 0.04) {
            vec4 beat = texelFetch(pulse, ivec2(who, 0), 0);
            float far = seam(q, float(who)).x, rough = noise2(23.0 * q);
            float wide = 0.016 * (0.5 + 0.7 * rough) * smoothstep(0.0, 0.6, state.r);
            float outside = smoothstep(-0.02, 0.03, here.r);
            // A round bead of metal: bright along its ridge, and light leaks from beneath.
            float bead = smoothstep(wide, 0.3 * wide, far), leak = exp(-far / 0.05);
            float away = (state.g - beat.r) * 5.0, running = exp(-away * away) * beat.g * exp(-0.5 * beat.r);
            float seen = dot(IMG_THIS_PIXEL(picture).rgb, vec3(0.3, 0.6, 0.1));
            float glint = 0.1 + 0.5 * seen * seen + 0.8 * pow(noise2(q * 40.0 + 0.2 * TIME), 3.0) + 0.25 * smile;
            light = bead * (glint + 2.6 * running + 1.6 * state.b) + leak * (0.02 + 0.45 * running + 0.35 * state.b);
            color += mix(gold.rgb, vec3(1.0, 0.9, 0.6), 0.4 * bead * running) * light * outside * smoothstep(0.04, 0.5, state.r) * mouth.a;
        }
    }
    color *= glow;
    gl_FragColor = vec4(toDisplay(color), 1.0);
}
