/*{
    "DESCRIPTION": "Mother-of-pearl on wet lips and teeth: a thin film breaks the light that is there.",
    "ISFVSN": "2",
    "PIECES": ["light", "noise", "visitors"],
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
            "NAME": "thickness", "LABEL": "Film", "UNIT": "nm", "TYPE": "float",
            "DEFAULT": 330.0, "MIN": 100.0, "MAX": 700.0,
            "HINT": "how thick the film is; it drains, so that the colours wander"
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
    float film = thickness * (0.75 + 0.5 * noise2(vec2(9.0 * mouth.g, 5.0 * here.r - 0.13 * TIME)));
    film += 60.0 * noise2(vec2(40.0 * mouth.g, 30.0 * here.r + 0.2 * TIME));
    vec3 waves = 12.566 * 1.335 * film * facing / vec3(610.0, 545.0, 465.0);
    vec3 broken = 0.5 - 0.5 * cos(waves);
    float edge = exp(-here.r * here.r * 1500.0) + exp(-here.g * here.g * 1500.0);
    float inside = smoothstep(0.03, -0.01, here.r) * mouth.a * step(0.5, mouth.r);
    float light = inside * (lit * lit * 1.4 + edge * (0.05 + 0.5 * lit)) * (0.08 + 0.92 * smile);
    vec3 color = glow * light * broken * broken;
    gl_FragColor = vec4(toDisplay(color), 1.0);
}
