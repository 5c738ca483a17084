/*{
    "DESCRIPTION": "Fireflies that draw small smiles in the night, each in its own time or all in step.",
    "ISFVSN": "2",
    "PIECES": ["light", "noise", "visitors"],
    "CREDIT": "Elysium Glow",
    "CATEGORIES": ["Generator"],
    "INPUTS": [
        { "NAME": "field", "TYPE": "image", "SOURCE": "mouthField" },
        { "NAME": "map", "TYPE": "image", "SOURCE": "mouthMap" },
        { "NAME": "visitors", "TYPE": "image", "SOURCE": "visitors" },
        { "NAME": "tint", "LABEL": "Light", "TYPE": "color", "DEFAULT": [0.9, 0.9, 0.15, 1.0] },
        { "NAME": "fading", "LABEL": "Fading light", "TYPE": "color", "DEFAULT": [1.0, 0.42, 0.0, 1.0] },
        {
            "NAME": "glow", "LABEL": "Brightness", "TYPE": "float",
            "DEFAULT": 1.0, "MIN": 0.0, "MAX": 8.0
        },
        {
            "NAME": "together", "LABEL": "In step", "TYPE": "float",
            "DEFAULT": 0.0, "MIN": 0.0, "MAX": 1.0, "HINT": "from each in its own time to all at once",
            "ROUTE": { "from": "inStep", "low": 0, "high": 0.9, "rise": 3, "fall": 4 }
        },
        {
            "NAME": "period", "LABEL": "Period", "UNIT": "s", "TYPE": "float",
            "DEFAULT": 2.6, "MIN": 0.8, "MAX": 8.0
        },
        {
            "NAME": "reach", "LABEL": "Reach", "UNIT": "mouths", "TYPE": "float",
            "DEFAULT": 2.2, "MIN": 0.3, "MAX": 8.0
        }
    ],
    "PASSES": [{ "FLOAT": true }]
}*/

// Fast on, slowly off, and the colour that goes with its age.
vec3 lantern(float since) {
    float light = smoothstep(0.0, 0.06, since) * (exp(-5.0 * max(since, 0.0)) + 0.22 * exp(-1.3 * max(since, 0.0)));
    return light * mix(tint.rgb, fading.rgb, smoothstep(0.1, 1.3, since));
}
// A smile drawn in the air, in one part of the night; p in parts, -0.5..0.5.
vec3 stroke(vec2 cell, vec2 p, float clock, float chance, float pixel) {
    float turn = floor(clock), since = fract(clock) * period;
    vec2 lot = cell + fract(turn * 0.137) * 71.0;
    float size = 0.08 + 0.15 * hash12(lot + 5.0), lean = (hash12(lot + 8.0) - 0.5) * 0.8;
    vec2 q = p - (vec2(hash12(lot), hash12(lot + 2.0)) - 0.5) * 0.36;
    q = vec2(cos(lean) * q.x + sin(lean) * q.y, cos(lean) * q.y - sin(lean) * q.x) / size;
    q.x *= hash12(lot + 1.0) < 0.5 ? 1.0 : -1.0;
    float head = since / 0.3 - 1.0, off = abs(q.y - 0.55 * q.x * q.x + 0.2) / sqrt(1.0 + 1.21 * q.x * q.x);
    float thin = max(0.055 * (1.1 - 0.6 * abs(q.x)), pixel / size), over = max(abs(q.x) - 1.0, 0.0);
    vec2 to = q - vec2(head, 0.55 * head * head - 0.2);
    float body = exp(-(off * off + over * over * 4.0) / (thin * thin)) + 0.06 * exp(-7.0 * (off + over));
    vec3 light = lantern(since - 0.3 * (clamp(q.x, -1.0, 1.0) + 1.0)) * body;
    light += tint.rgb * 2.5 * exp(-dot(to, to) / (3.0 * thin * thin)) * step(since, 0.6);
    return light * step(hash12(lot + 6.0), chance) * (0.4 + 0.8 * hash12(lot + 4.0));
}
void main() {
    vec2 uv = isf_FragNormCoord, aspect = vec2(RENDERSIZE.x / RENDERSIZE.y, 1.0);
    vec4 here = IMG_NORM_PIXEL(field, uv), mouth = IMG_NORM_PIXEL(map, uv);
    float smile = smileOf(visitors, mouth.r) * mouth.a, unit = mouthOf(visitors, mouth.r).b;
    float clock = TIME / period + (1.0 - together) * hash12(vec2(mouth.r, 4.0));
    // First the lips themselves are drawn, from corner to corner along the lower one.
    float since = fract(clock) * period, thin = max(0.022, 1.0 / max(unit * RENDERSIZE.y, 8.0));
    float lower = smoothstep(0.48, 0.56, mouth.g) * (1.0 - smoothstep(0.96, 1.0, mouth.g)), along = 2.0 - 2.0 * mouth.g;
    float lip = exp(-here.r * here.r / (thin * thin)) + 0.12 * exp(-abs(here.r) / 0.09);
    vec3 color = lantern(since - 0.6 * along) * lip * lower * (0.04 + 0.96 * smile) * mouth.a * 1.3;
    // Then fireflies copy it, the near ones first.
    float parts = 0.55 / max(unit, 0.08);
    for (int k = 0; k < (here.r < 2.5 * reach && smile > 0.01 ? 2 : 0); k++) {
        vec2 p = uv * aspect * parts + 13.0 * float(k), cell = floor(p);
        float away = IMG_NORM_PIXEL(field, (cell + 0.5 - 13.0 * float(k)) / parts / aspect).r;
        float own = (hash12(cell + 3.1) - 0.5) * (0.9 * (1.0 - together) + 0.06);
        float chance = smile * exp(-away * away / (reach * reach)) * 0.9;
        color += stroke(cell, fract(p) - 0.5, clock - 0.16 * max(away, 0.0) + own, chance, parts / RENDERSIZE.y);
        parts *= 1.7;
    }
    // Behind the head: a face is nobody's night.
    vec2 q = fromMouth(mouthOf(visitors, mouth.r), uv, aspect.x) - vec2(0.0, 0.8);
    color *= glow * (here.r < 0.12 ? 1.0 : 0.12 + 0.88 * smoothstep(0.75, 1.2, length(q / vec2(1.25, 1.85))));
    gl_FragColor = vec4(toDisplay(color), 1.0);
}
