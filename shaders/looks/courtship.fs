/*{
    "DESCRIPTION": "Sea-fireflies court from the corners of a smile: strings of puffs that wind upwards and hang.",
    "ISFVSN": "2",
    "PIECES": ["light", "noise", "visitors"],
    "CREDIT": "Elysium Glow",
    "CATEGORIES": ["Generator"],
    "INPUTS": [
        { "NAME": "visitors", "TYPE": "image", "SOURCE": "visitors" },
        { "NAME": "tint", "LABEL": "Light", "TYPE": "color", "DEFAULT": [0.0, 0.545, 1.0, 1.0] },
        { "NAME": "glow", "LABEL": "Brightness", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 8.0 },
        { "NAME": "puffSeconds", "LABEL": "A puff lasts", "UNIT": "s", "TYPE": "float", "DEFAULT": 2.4,
          "MIN": 0.3, "MAX": 8.0, "HINT": "until a third is left; the first three last twice as long" },
        { "NAME": "reach", "LABEL": "Length of a string", "UNIT": "mouths", "TYPE": "float", "DEFAULT": 3.4, "MIN": 0.5, "MAX": 8.0 },
        { "NAME": "current", "LABEL": "Current", "UNIT": "heights/s", "TYPE": "float", "DEFAULT": 0.012, "MIN": 0.0, "MAX": 0.1 }
    ],
    "PASSES": [
        { "TARGET": "strings", "WIDTH": 16, "HEIGHT": 64, "PERSISTENT": true, "FLOAT": true },
        { "TARGET": "near", "WIDTH": "floor(22*$WIDTH/$HEIGHT)", "HEIGHT": 22, "FLOAT": true },
        { "FLOAT": true }
    ]
}*/
const float LONG = 0.5, SHORT = 0.3, REST = 2.2; // seconds from puff to puff, and from string to string
float bornAt(float k) { return k < 3.0 ? k * LONG : 3.0 * LONG + (k - 3.0) * SHORT; }

// Where the winding way has got to after k puffs, in mouth widths, outwards and up; blue: nearness.
vec3 winding(float k, float lot) {
    float turn = 1.9 * max(k - 2.0, 0.0) + 9.0 * lot, part = k / 14.0, wide = 0.17 * smoothstep(2.0, 5.0, k);
    float out_ = reach * mix(0.26, 0.62, lot) * (1.0 - exp(-3.0 * part)) + 0.25 * part, up = reach * mix(0.75, 0.4, lot) * pow(part, 1.3);
    return vec3(out_ + 0.06 - wide * 0.7 * sin(turn), up + 0.02 + wide * sin(turn), cos(turn));
}
// A row a string, eight a visitor: two own, six of neighbours who join in where the smile stays. Column 15: seconds
// since it began (-9: none), its lot, 0, mouth width. The others are its puffs: place in the show's UV,
// age, strength (0: none, negative: went round behind).
vec4 court(int k, int row, float aspect) {
    vec4 old = texelFetch(strings, ivec2(k, row), 0), male = texelFetch(strings, ivec2(15, row), 0);
    bool right = (row & 1) == 1, joins = (row & 6) != 0;
    float one = float((row >> 3) + 1), here = presenceOf(visitors, one), chance = hash12(vec2(float(row), TIME));
    float smile = here * (right ? smileRightOf(visitors, one) : smileLeftOf(visitors, one));
    if (joins) smile *= smoothstep(0.05, 0.15, smileHeldOf(visitors, one));
    vec4 place = mouthOf(visitors, one), corners = cornersOf(visitors, one);
    bool idle = male.r < -5.0 || male.a == 0.0;
    if (k == 15) {
        bool begins = smile > 0.12 && (idle || male.r > bornAt(14.0) + REST), stops = smile < 0.06 && male.r > 0.1;
        float clock = begins ? (joins ? -2.5 * chance : 0.0) : stops || idle ? -9.0 : male.r + TIMEDELTA;
        return vec4(clock, begins ? fract(61.0 * chance) : male.g, 0.0, place.z);
    }
    float due = bornAt(float(k)), side = right ? 1.0 : -1.0;
    if (!idle && male.r >= due && male.r - TIMEDELTA < due && smile > 0.06) {
        vec3 way = winding(float(k), male.g) * (joins ? 0.3 + 0.3 * fract(male.g * 7.0) : 1.0);
        if (joins) way.xy += vec2(0.7 + 2.3 * fract(male.g * 23.0), 2.6 * fract(male.g * 41.0) - 1.0);
        float lit = smile * (k < 3 ? 1.0 : 0.75) * (0.8 + 0.4 * chance) * (joins ? 0.6 : 0.75 + 0.25 * way.z);
        vec2 at = (right ? corners.zw : corners.xy) + way.xy * vec2(side, 1.0) * place.z / vec2(aspect, 1.0);
        return vec4(at, 0.0, way.z < 0.0 ? -lit : lit);
    }
    vec2 p = old.rg * vec2(aspect, 1.0) * 3.0 + vec2(0.07, -0.05) * TIME, d = vec2(0.05, 0.0);
    vec2 flow = vec2(noise2(p + d.yx) - noise2(p - d.yx), noise2(p - d) - noise2(p + d)) / d.x + vec2(0.0, 0.3);
    float ageing = TIMEDELTA * (here > 0.5 ? 1.0 : 3.0);
    return old.a == 0.0 || old.b > 14.0 ? vec4(0.0) : vec4(old.rg + current * flow * TIMEDELTA / vec2(aspect, 1.0), old.b + ageing, old.a);
}
// The light of one puff there: a core that dissolves, a veil that spreads. Both end at one reach.
float puff(vec4 p, int index, vec2 uv, vec2 aspect) {
    bool long_ = (index & 15) < 3, joins = ((index >> 4) & 6) != 0;
    float unit = texelFetch(strings, ivec2(15, index >> 4), 0).a * (joins ? 0.62 : 1.0), wide = unit * (long_ ? 0.23 : 0.155) * (p.a < 0.0 ? 0.75 : 1.0);
    float spread = wide * (0.35 + 0.65 * (1.0 - exp(-0.5 * p.b)));
    vec2 off = (uv - p.rg) * aspect;
    float far = dot(off, off) / (4.0 * wide * wide), veil = dot(off, off) / (spread * spread);
    float light = 0.3 * exp(-1.5 * veil) * (wide / spread) + 2.6 * exp(-veil * 26.0) * exp(-p.b / 2.2) + 0.05 / (1.0 + 12.0 * veil);
    float time = smoothstep(-0.02, 0.05, p.b) * exp(-p.b / (puffSeconds * (long_ ? 2.0 : 1.0)));
    return light * abs(p.a) * time * pow(max(1.0 - far, 0.0), 2.0);
}
vec4 nearest(vec2 uv, vec2 aspect) {
    vec4 best = vec4(-1.0), far = vec4(9.0);
    for (int row = 0; row < 64; row++) {
        if (texelFetch(strings, ivec2(15, row), 0).a == 0.0) continue;
        for (int k = 0; k < 15; k++) {
            vec4 p = texelFetch(strings, ivec2(k, row), 0);
            bool over = p.a == 0.0 || p.b > 3.5 * puffSeconds * (k < 3 ? 2.0 : 1.0);
            float away = over ? 9.0 : length((uv - p.rg) * aspect) + 0.02 * p.b, index = float(row * 16 + k);
            if (away < far.x) { far = vec4(away, far.xyz); best = vec4(index, best.xyz); }
            else if (away < far.y) { far.yzw = vec3(away, far.yz); best.yzw = vec3(index, best.yz); }
            else if (away < far.z) { far.zw = vec2(away, far.z); best.zw = vec2(index, best.z); }
            else if (away < far.w) { far.w = away; best.w = index; }
        }
    }
    return best;
}
void main() {
    vec2 uv = isf_FragNormCoord, aspect = vec2(RENDERSIZE.x / RENDERSIZE.y, 1.0);
    if (PASSINDEX == 0) gl_FragColor = court(int(gl_FragCoord.x), int(gl_FragCoord.y), IMG_SIZE(near).x / IMG_SIZE(near).y);
    else if (PASSINDEX == 1) gl_FragColor = nearest(uv, aspect);
    else {
        vec4 few = texelFetch(near, ivec2(uv * IMG_SIZE(near)), 0);
        float light = 0.0;
        for (int j = 0; j < 4; j++) {
            int index = int(few[j]);
            if (index >= 0) light += puff(texelFetch(strings, ivec2(index & 15, index >> 4), 0), index, uv, aspect);
        }
        gl_FragColor = vec4(toDisplay(tint.rgb * glow * light), 1.0);
    }
}
