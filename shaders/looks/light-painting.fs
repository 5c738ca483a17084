/*{
    "DESCRIPTION": "The shutter stays open: lips in motion draw sheets of silk that fade over many seconds.",
    "ISFVSN": "2",
    "CREDIT": "Elysium Glow",
    "CATEGORIES": ["Generator"],
    "PIECES": ["noise", "visitors", "spectra", "light"],
    "INPUTS": [
        { "NAME": "field", "TYPE": "image", "SOURCE": "mouthField" },
        { "NAME": "map", "TYPE": "image", "SOURCE": "mouthMap" },
        { "NAME": "visitors", "TYPE": "image", "SOURCE": "visitors" },
        { "NAME": "glow", "LABEL": "Brightness", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 8.0 },
        { "NAME": "exposureSeconds", "LABEL": "Exposure", "UNIT": "s", "TYPE": "float", "DEFAULT": 7.0, "MIN": 0.2, "MAX": 30.0 },
        { "NAME": "threads", "LABEL": "Threads", "UNIT": "/mouth", "TYPE": "float", "DEFAULT": 26.0, "MIN": 6.0, "MAX": 60.0,
          "HINT": "how many lines of silk the light of a mouth width has" },
        { "NAME": "reach", "LABEL": "Reach", "UNIT": "mouths", "TYPE": "float", "DEFAULT": 0.2, "MIN": 0.02, "MAX": 1.0 }
    ],
    "PASSES": [
        { "TARGET": "film", "PERSISTENT": true, "FLOAT": true },
        { "FLOAT": true }
    ]
}*/
void main() {
    vec2 uv = isf_FragNormCoord;
    vec4 old = IMG_THIS_PIXEL(film);
    if (PASSINDEX == 0) {
        // Red: the light that fell on the film. Green: how old it is, in exposures.
        float fade = exp(-TIMEDELTA / exposureSeconds);
        vec4 here = IMG_NORM_PIXEL(field, uv), mouth = IMG_NORM_PIXEL(map, uv);
        float now = 0.0;
        if (mouth.r > 0.5 && abs(here.r) < reach) {
            float unit = max(mouthOf(visitors, mouth.r).z, 0.02), smile = smoothstep(0.05, 0.7, smileOf(visitors, mouth.r));
            float speed = smoothstep(0.05, 1.0, length(here.ba));
            // Strands lie beside the edge, each fainter and each swinging by itself.
            float strand = here.r * threads + 1.5 * (noise2(vec2(9.0 * mouth.g, 0.3 * TIME + 7.0 * mouth.r)) - 0.5);
            float pixel = threads / (unit * RENDERSIZE.y), off = abs(fract(strand) - 0.5);
            float line = smoothstep(max(0.16, 1.2 * pixel), 0.0, off) * (0.3 + 0.7 * hash12(vec2(floor(strand), mouth.r)));
            float near = exp(-abs(here.r) / (0.3 * reach)) * (0.35 + 0.65 * cornerOf(mouth.g));
            now = line * near * mouth.a * (0.03 + smile) * (0.35 + 0.9 * speed);
        }
        float lit = max(old.r * fade, now);
        gl_FragColor = vec4(lit, now >= lit ? 0.0 : min(old.g + TIMEDELTA / exposureSeconds, 9.0), 0.0, 1.0);
        return;
    }
    // As on film: dim silk keeps its hue, only what was bright for long turns pale.
    vec3 tint = mix(DINOFLAGELLATE, NOCTILUCA, smoothstep(0.0, 1.2, old.g));
    float silk = old.r * (0.25 + 0.9 * old.r);
    vec3 light = tint * silk * 1.6 + vec3(0.6, 0.8, 1.0) * pow(old.r, 4.0) * 0.5;
    gl_FragColor = vec4(toDisplay(glow * light), 1.0);
}
