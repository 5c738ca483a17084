/*{
    "DESCRIPTION": "Hyphae that walk out of the lips, branch, meet and fade; their tips shine.",
    "ISFVSN": "2",
    "PIECES": ["light", "noise", "visitors"],
    "CREDIT": "Elysium Glow",
    "CATEGORIES": ["Generator"],
    "INPUTS": [
        { "NAME": "field", "TYPE": "image", "SOURCE": "mouthField" },
        { "NAME": "map", "TYPE": "image", "SOURCE": "mouthMap" },
        { "NAME": "visitors", "TYPE": "image", "SOURCE": "visitors" },
        { "NAME": "tint", "LABEL": "Light", "TYPE": "color", "DEFAULT": [0.0, 1.0, 0.131, 1.0] },
        {
            "NAME": "glow", "LABEL": "Brightness", "TYPE": "float",
            "DEFAULT": 1.0, "MIN": 0.0, "MAX": 8.0
        },
        {
            "NAME": "branching", "LABEL": "Branching", "TYPE": "float",
            "DEFAULT": 0.03, "MIN": 0.0, "MAX": 0.3, "HINT": "how often a tip parts in two"
        },
        {
            "NAME": "memorySeconds", "LABEL": "Memory", "UNIT": "s", "TYPE": "float",
            "DEFAULT": 7.0, "MIN": 1.0, "MAX": 60.0, "HINT": "how long the threads stay where they grew"
        }
    ],
    "PASSES": [
        { "TARGET": "ground", "WIDTH": "560*$WIDTH/max($WIDTH,$HEIGHT)",
          "HEIGHT": "560*$HEIGHT/max($WIDTH,$HEIGHT)", "PERSISTENT": true, "FLOAT": true },
        { "FLOAT": true }
    ]
}*/

const float TURN = 6.2832;

// Whether a tip that heads that way steps to the neighbour at that angle: rounded by lot, so that
// a thread keeps any direction although it walks from cell to cell.
bool steps(float heading, float angle, float lot) {
    float eighths = heading / TURN * 8.0;
    float chosen = floor(eighths) + step(lot, fract(eighths));
    return abs(mod(chosen - angle / TURN * 8.0 + 4.5, 8.0) - 4.5) < 0.5;
}

// Red: light since it grew. Green: heading. Blue: 1 at a tip. Alpha: how much strength is left.
vec4 grow(vec2 uv, vec4 old, vec2 texel) {
    vec2 cell = floor(uv * RENDERSIZE);
    float beat = floor(TIME * 30.0);
    vec4 now = vec4(old.r, old.g, 0.0, old.a);
    for (int k = 0; k < (old.r < 0.1 ? 8 : 0); k++) {
        float angle = float(k) / 8.0 * TURN;
        vec2 from = -floor(vec2(cos(angle), sin(angle)) * 1.2 + 0.5);
        vec4 tip = IMG_NORM_PIXEL(ground, uv + from * texel);
        vec2 there = cell + from;
        float lot = hash12(there + beat * 1.618);
        float fork = step(hash12(there + beat * 2.71 + 7.0), branching) * (lot < 0.5 ? 0.8 : -0.8);
        bool comes = steps(tip.g, angle, lot) || (fork != 0.0 && steps(tip.g + fork, angle, lot));
        float turned = (hash12(there * 1.3 + beat) - 0.5) * 0.55 + (steps(tip.g, angle, lot) ? -0.3 * fork : fork);
        if (tip.b > 0.5 && tip.a > 0.02 && comes) {
            now = vec4(1.0, mod(tip.g + turned + TURN, TURN), 1.0, tip.a * 0.995 - 0.0022);
        }
    }
    return now;
}

void main() {
    vec2 uv = isf_FragNormCoord, texel = 1.0 / RENDERSIZE;
    vec4 here = IMG_NORM_PIXEL(field, uv), mouth = IMG_NORM_PIXEL(map, uv);
    vec4 old = IMG_NORM_PIXEL(ground, uv);
    if (PASSINDEX == 0) {
        float smile = smileOf(visitors, mouth.r);
        bool grows = floor(TIME * 30.0) != floor((TIME - TIMEDELTA) * 30.0);
        vec4 now = grows ? grow(uv, old, texel) : old;
        vec2 e = vec2(0.01, 0.0);
        vec2 out_ = vec2(IMG_NORM_PIXEL(field, uv + e).r - IMG_NORM_PIXEL(field, uv - e).r,
                         IMG_NORM_PIXEL(field, uv + e.yx).r - IMG_NORM_PIXEL(field, uv - e.yx).r) * RENDERSIZE;
        float corner = cornerOf(mouth.g);
        float lip = exp(-here.r * here.r * 1500.0) * mouth.a * step(0.5, mouth.r) * (0.35 + corner * corner);
        float sown = lip * (0.004 + smile * 0.05 + 0.02 * min(length(here.ba), 2.0)) * (0.05 + smile);
        if (grows && hash12(floor(uv * RENDERSIZE) * 0.7 + fract(TIME) * 91.0) > 1.0 - sown * 0.15 && now.r < 0.2) {
            now = vec4(1.0, mod(atan(out_.y, out_.x) + TURN, TURN), 1.0, 0.35 + 0.65 * smile);
        }
        now.r *= exp(-TIMEDELTA * (now.r > 0.6 ? 1.5 : 1.6 / memorySeconds));
        gl_FragColor = now;
        return;
    }
    vec4 soft = old * 0.4;
    for (int k = 0; k < 4; k++) {
        vec2 side = (vec2(float(k & 1), float(k >> 1)) - 0.5) * 1.3;
        soft += 0.15 * IMG_NORM_PIXEL(ground, uv + side / IMG_SIZE(ground));
    }
    float thread = soft.r * soft.a;
    float light = thread * (0.1 + 1.1 * thread * thread) + 3.0 * soft.b * soft.a + 0.5 * smoothstep(0.55, 1.0, soft.r) * soft.a;
    vec3 color = tint.rgb * glow * light;
    gl_FragColor = vec4(toDisplay(color), 1.0);
}
