/*{
    "DESCRIPTION": "A thread of light on the lips' edges, corners first, among grains of plankton.",
    "ISFVSN": "2",
    "PIECES": ["light", "noise", "visitors"],
    "CREDIT": "Elysium Glow",
    "CATEGORIES": ["Generator"],
    "INPUTS": [
        { "NAME": "field", "TYPE": "image", "SOURCE": "mouthField" },
        { "NAME": "map", "TYPE": "image", "SOURCE": "mouthMap" },
        { "NAME": "visitors", "TYPE": "image", "SOURCE": "visitors" },
        {
            "NAME": "tint", "LABEL": "Light", "TYPE": "color", "DEFAULT": [0.0, 0.36, 1.0, 1.0]
        },
        {
            "NAME": "core", "LABEL": "Warmth of the core", "TYPE": "float",
            "DEFAULT": 0.3, "MIN": 0.0, "MAX": 1.0,
            "HINT": "how far the brightest part turns from blue to pearl"
        },
        {
            "NAME": "glow", "LABEL": "Brightness", "TYPE": "float",
            "DEFAULT": 1.0, "MIN": 0.0, "MAX": 8.0
        },
        {
            "NAME": "fineness", "LABEL": "Fineness", "TYPE": "float",
            "DEFAULT": 0.5, "MIN": 0.0, "MAX": 1.0, "HINT": "from a rope to a hair"
        },
        {
            "NAME": "afterglowSeconds", "LABEL": "Afterglow", "UNIT": "s", "TYPE": "float",
            "DEFAULT": 1.6, "MIN": 0.1, "MAX": 10.0
        }
    ],
    "PASSES": [
        { "TARGET": "wake", "WIDTH": "$WIDTH/2", "HEIGHT": "$HEIGHT/2",
          "PERSISTENT": true, "FLOAT": true },
        { "FLOAT": true }
    ]
}*/

// How much of the thread is alive here: from the corners inwards as the smile widens.
float alive(vec4 mouth, float smile) {
    float corner = cornerOf(mouth.g);
    float reach = smoothstep(0.85 - 1.1 * smile, 1.35 - 1.1 * smile, corner);
    float breath = noise2(vec2(11.0 * mouth.g + 0.23 * TIME, 0.31 * TIME + 7.0 * mouth.r));
    float beads = noise2(vec2(31.0 * mouth.g - 0.5 * TIME, 0.2 * TIME));
    return (0.05 + reach * (0.25 + 1.1 * smile)) * (0.04 + 1.3 * breath * breath) * (0.15 + 1.7 * beads * beads);
}

void main() {
    vec2 uv = isf_FragNormCoord;
    vec4 here = IMG_NORM_PIXEL(field, uv);
    vec4 mouth = IMG_NORM_PIXEL(map, uv);
    vec4 place = mouthOf(visitors, mouth.r);
    float smile = smileOf(visitors, mouth.r);
    float pixel = 1.0 / max(place.z * RENDERSIZE.y, 4.0);
    float width = max(mix(0.05, 0.008, fineness), 0.8 * pixel);
    float edge = abs(here.r), inner = abs(here.g);
    float speed = min(length(here.ba), 3.0);
    float lit = alive(mouth, smile) * mouth.a * step(0.5, mouth.r);
    if (PASSINDEX == 0) {
        // Moving lips leave light behind; it drifts, spreads a little and dies away.
        vec2 drift = vec2(noise2(6.0 * uv + 0.2 * TIME), noise2(6.0 * uv + 9.0 - 0.17 * TIME)) - 0.42;
        vec4 old = IMG_NORM_PIXEL(wake, uv - 0.03 * drift * TIMEDELTA);
        float now = exp(-edge / 0.03) * lit * (0.5 + 1.2 * speed);
        gl_FragColor = vec4(max(old.r * exp(-TIMEDELTA / afterglowSeconds), now), 0.0, 0.0, 1.0);
        return;
    }
    float thread = exp(-edge * edge / (width * width)) + 0.1 * exp(-max(here.r, 0.0) / 0.06);
    thread += 0.4 * exp(-inner * inner / (width * width)) * smoothstep(0.01, 0.05, edge);
    float old = IMG_THIS_PIXEL(wake).r;
    // Grains of uneven size, some of them flashing, where the water was stirred.
    vec2 cells = uv * RENDERSIZE * max(pixel, 0.012) * 34.0;
    float seed = hash12(floor(cells));
    vec2 off = fract(cells) - 0.5 - 0.6 * (vec2(hash12(floor(cells) + 5.0), fract(seed * 61.0)) - 0.5);
    float flash = fract(0.7 * TIME * (0.5 + seed) + 17.0 * seed);
    float grain = step(0.72, seed) * exp(-dot(off, off) * mix(30.0, 90.0, fract(seed * 7.0)));
    float light = 2.2 * thread * lit + 0.25 * old + 3.0 * grain * old * exp(-3.0 * flash);
    light *= glow;
    vec3 color = mix(tint.rgb, vec3(1.0, 0.9, 0.75), core * smoothstep(0.5, 3.0, light));
    color *= light;
    gl_FragColor = vec4(toDisplay(color), 1.0);
}
