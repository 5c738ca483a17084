/*{
    "DESCRIPTION": "A dragonfish's lamp: a far-red beam from each smile that shows faces, its own and others'.",
    "ISFVSN": "2",
    "PIECES": ["light", "noise", "visitors"],
    "CREDIT": "Elysium Glow",
    "CATEGORIES": ["Generator"],
    "INPUTS": [
        { "NAME": "picture", "TYPE": "image", "SOURCE": "camera" },
        { "NAME": "visitors", "TYPE": "image", "SOURCE": "visitors" },
        { "NAME": "tint", "LABEL": "Far red", "TYPE": "color", "DEFAULT": [1.0, 0.0, 0.0, 1.0] },
        { "NAME": "second", "LABEL": "Second lamp", "TYPE": "color", "DEFAULT": [0.0, 0.36, 1.0, 1.0] },
        { "NAME": "glow", "LABEL": "Brightness", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 8.0 },
        { "NAME": "snow", "LABEL": "Snow", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 4.0,
          "HINT": "the flakes that sink through the beam" },
        { "NAME": "reach", "LABEL": "Reach", "UNIT": "mouths", "TYPE": "float", "DEFAULT": 5.0, "MIN": 1.0, "MAX": 12.0 }
    ],
    "PASSES": [
        { "TARGET": "lamps", "WIDTH": 8, "HEIGHT": 1, "PERSISTENT": true, "FLOAT": true },
        { "TARGET": "beams", "WIDTH": "$WIDTH/4", "HEIGHT": "$HEIGHT/4", "FLOAT": true },
        { "FLOAT": true }
    ]
}*/

// Where a lamp looks: up its own face, and from time to time at another, the nearest in turn.
// Red: the angle. Green: how wide the beam is open. Blue: how far it is turned to another's face.
vec4 aim(int who, float aspect) {
    vec4 old = texelFetch(lamps, ivec2(who, 0), 0), mouth = mouthOf(visitors, float(who + 1));
    float least = 9.0, turned = 0.0, wanted = 1.5708 + mouth.w + 0.25 * (noise1(0.21 * TIME + 7.0 * float(who)) - 0.5);
    for (int k = 0; k < 8; k++) {
        vec4 other = mouthOf(visitors, float(k + 1));
        vec2 to = (other.xy + vec2(0.0, 0.5 * other.z) - mouth.xy) * vec2(aspect, 1.0);
        float away = length(to) / max(presenceOf(visitors, float(k + 1)), 0.01) * (0.6 + noise1(0.13 * TIME + 5.0 * float(k * 8 + who)));
        if (k != who && other.z > 0.0 && away < least) { least = away; wanted = atan(to.y, to.x); turned = 1.0; }
    }
    float smile = smileOf(visitors, float(who + 1)) * presenceOf(visitors, float(who + 1));
    float apart = mod(wanted - old.r + 3.1416, 6.2832) - 3.1416, slow = 1.0 - exp(-TIMEDELTA / 0.9);
    float opened = mix(smile, old.g, exp(-TIMEDELTA / (smile > old.g ? 0.12 : 0.9)));
    return vec4(old.a < 0.5 ? wanted : old.r + apart * slow, opened, mix(old.b, turned, slow), mouth.z > 0.0 ? 1.0 : 0.0);
}
// Red: the light of all lamps there. Green: that of the small second ones at the corners of the mouth.
vec2 shine(vec2 uv, vec2 aspect) {
    vec2 sum = vec2(0.0);
    for (int k = 0; k < 8; k++) {
        vec4 lamp = texelFetch(lamps, ivec2(k, 0), 0), mouth = mouthOf(visitors, float(k + 1)), ends = cornersOf(visitors, float(k + 1));
        if (lamp.g < 0.004 || mouth.z <= 0.0) continue;
        vec2 q = (uv - mouth.xy) * aspect / mouth.z, to = vec2(cos(lamp.r), sin(lamp.r));
        vec2 beam = vec2(dot(q, to), dot(q, vec2(-to.y, to.x)));
        float open = mix(0.55, 0.26, lamp.b) * (0.5 + 0.6 * lamp.g), along = max(beam.x + 0.45, 0.0), side = beam.y / (0.18 + open * along);
        // Teeth and lips stand before the lamp: bars that belong to this mouth.
        float bars = 0.55 + 0.75 * noise1(9.0 * side + 13.0 * float(k)) * noise1(23.0 * side - 0.07 * TIME);
        float cone = exp(-1.5 * side * side * (0.4 + side * side)) * bars * smoothstep(0.0, 0.5, along) * exp(-along / reach) / (0.6 + 0.3 * along);
        sum.x += lamp.g * (1.25 * cone + 0.3 / (1.0 + 5.0 * dot(q, q)));
        vec2 left = (uv - ends.xy) * aspect / mouth.z, right = (uv - ends.zw) * aspect / mouth.z;
        sum.y += lamp.g * (exp(-dot(left, left) * 420.0) + exp(-dot(right, right) * 420.0));
    }
    return sum;
}
// Flakes of two sizes that sink, each at its own pace, most of them out of the beam.
float flakes(vec2 p) {
    float sum = 0.0;
    for (int k = 0; k < 2; k++) {
        float column = floor(p.x), pace = 0.25 + 0.3 * hash11(column + 9.0 * float(k));
        vec2 q = vec2(p.x + 0.3 * sin(0.5 * TIME + column), p.y + pace * TIME), cell = floor(q);
        float seed = hash12(cell + 31.0 * float(k));
        vec2 off = fract(q) - 0.5 - 0.6 * (vec2(fract(seed * 57.0), fract(seed * 311.0)) - 0.5);
        sum += step(0.62, seed) * exp(-dot(off, off) * mix(60.0, 220.0, fract(seed * 91.0)));
        p *= 2.3;
    }
    return sum;
}
void main() {
    vec2 uv = isf_FragNormCoord, aspect = vec2(RENDERSIZE.x / RENDERSIZE.y, 1.0);
    if (PASSINDEX == 0) { gl_FragColor = aim(int(gl_FragCoord.x), IMG_SIZE(picture).x / max(IMG_SIZE(picture).y, 1.0)); return; }
    if (PASSINDEX == 1) { gl_FragColor = vec4(shine(uv, aspect), 0.0, 1.0); return; }
    vec2 lit = IMG_NORM_PIXEL(beams, uv).rg;
    vec3 seen = toLight(IMG_THIS_PIXEL(picture).rgb);
    float skin = dot(seen, vec3(0.7, 0.25, 0.05)), light = lit.x * (1.6 * skin + 0.07);
    if (lit.x > 0.01) light += lit.x * snow * flakes(uv * aspect * 20.0) * 0.8;
    gl_FragColor = vec4(toDisplay(glow * (tint.rgb * light + 1.5 * second.rgb * lit.y * lit.y)), 1.0);
}
