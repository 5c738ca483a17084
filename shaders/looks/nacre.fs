/*{
    "DESCRIPTION": "Mother-of-pearl on lips and teeth: many thin tablets break the light that is there.",
    "ISFVSN": "2",
    "PIECES": ["light", "nacre", "noise", "visitors"],
    "CREDIT": "Elysium Glow",
    "CATEGORIES": ["Generator"],
    "INPUTS": [
        { "NAME": "picture", "TYPE": "image", "SOURCE": "camera" },
        { "NAME": "field", "TYPE": "image", "SOURCE": "mouthField" },
        { "NAME": "map", "TYPE": "image", "SOURCE": "mouthMap" },
        { "NAME": "visitors", "TYPE": "image", "SOURCE": "visitors" },
        {
            "NAME": "glow", "LABEL": "Brightness", "TYPE": "float",
            "DEFAULT": 1.0, "MIN": 0.0, "MAX": 8.0
        },
        {
            "NAME": "thickness", "LABEL": "Tablets", "UNIT": "nm", "TYPE": "float",
            "DEFAULT": 310.0, "MIN": 250.0, "MAX": 550.0,
            "HINT": "how thick they are; each is a little different, so that the colours wander"
        }
    ],
    "PASSES": [{ "FLOAT": true }]
}*/

void main() {
    vec2 uv = isf_FragNormCoord;
    vec4 here = IMG_NORM_PIXEL(field, uv), mouth = IMG_NORM_PIXEL(map, uv);
    float smile = smileOf(visitors, mouth.r);
    vec3 seen = IMG_THIS_PIXEL(picture).rgb;
    float lit = dot(seen, vec3(0.25, 0.6, 0.15));
    // Round lips: steep at their edges, where the film looks thinner and shines more.
    float depth = clamp(min(-here.r, abs(here.g)) / 0.06, 0.0, 1.0);
    float facing = mix(0.45, 1.0, depth);
    float nm = thickness * (0.88 + 0.2 * noise2(vec2(9.0 * mouth.g, 5.0 * here.r - 0.13 * TIME)) + 0.06 * noise2(vec2(40.0 * mouth.g, 30.0 * here.r)));
    float edge = exp(-here.r * here.r * 1500.0) + exp(-here.g * here.g * 1500.0);
    float inside = smoothstep(0.03, -0.01, here.r) * mouth.a * step(0.5, mouth.r);
    float light = inside * (lit * lit * 1.4 + edge * (0.05 + 0.5 * lit)) * (0.08 + 0.92 * smile);
    vec3 broken = light > 0.001 ? 0.15 + nacreColour(nm, facing) : vec3(0.0);
    gl_FragColor = vec4(toDisplay(glow * light * broken), 1.0);
}
