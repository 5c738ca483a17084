/*{
    "DESCRIPTION": "A soap film hangs between the lips, swirls, and drains until it is too thin to be seen.",
    "ISFVSN": "2",
    "CREDIT": "Elysium Glow",
    "CATEGORIES": ["Generator"],
    "PIECES": ["noise", "visitors", "film", "light"],
    "INPUTS": [
        { "NAME": "picture", "TYPE": "image", "SOURCE": "camera" },
        { "NAME": "field", "TYPE": "image", "SOURCE": "mouthField" },
        { "NAME": "map", "TYPE": "image", "SOURCE": "mouthMap" },
        { "NAME": "visitors", "TYPE": "image", "SOURCE": "visitors" },
        { "NAME": "glow", "LABEL": "Brightness", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 8.0 },
        { "NAME": "thickness", "LABEL": "Film", "UNIT": "nm", "TYPE": "float",
          "DEFAULT": 420.0, "MIN": 150.0, "MAX": 700.0, "HINT": "how thick the film is where it hangs lowest" },
        { "NAME": "swirl", "LABEL": "Swirl", "TYPE": "float", "DEFAULT": 0.6, "MIN": 0.0, "MAX": 2.0 }
    ],
    "PASSES": [{ "FLOAT": true }]
}*/
void main() {
    vec2 uv = isf_FragNormCoord;
    float aspect = RENDERSIZE.x / RENDERSIZE.y;
    vec4 here = IMG_NORM_PIXEL(field, uv), mouth = IMG_NORM_PIXEL(map, uv);
    if (here.r > 0.1 || mouth.r < 0.5) { gl_FragColor = vec4(0.0, 0.0, 0.0, 1.0); return; }
    float smile = smileOf(visitors, mouth.r), open = smoothstep(0.03, 0.25, opennessOf(visitors, mouth.r));
    vec2 q = fromMouth(mouthOf(visitors, mouth.r), uv, aspect);
    // It drains: thick below, thin above; slow eddies fold the colours into each other.
    vec2 eddy = vec2(noise2(3.1 * q + vec2(0.0, 0.21 * TIME)), noise2(3.3 * q + vec2(7.0, -0.17 * TIME))) - 0.5;
    float fold = noise2(5.0 * q + 2.6 * swirl * eddy - vec2(0.05, 0.13) * TIME);
    float fine = noise2(13.0 * q + 5.0 * swirl * eddy + vec2(0.0, 0.31 * TIME));
    float low = smoothstep(0.3, -0.35, q.y);
    float nm = thickness * (0.35 + 0.75 * low) + swirl * (260.0 * (fold - 0.5) + 90.0 * (fine - 0.5));
    float hole = smoothstep(0.015, -0.03, here.g), lips = smoothstep(0.012, -0.012, here.r) * (1.0 - hole);
    float steep = clamp(min(-here.r, here.g) / 0.05, 0.0, 1.0);
    float facing = mix(mix(1.0, 0.55 + 0.45 * steep, lips), 0.75 + 0.25 * cos(3.0 * length(q)), hole);
    // Of a hundred parts of light a film throws back eight at the most.
    vec3 colour = 9.0 * filmColour(max(nm, 20.0), facing, FREE_FILM);
    float seen = dot(IMG_THIS_PIXEL(picture).rgb, vec3(0.25, 0.6, 0.15));
    float border = exp(-here.g * here.g * 900.0) + 0.7 * exp(-here.r * here.r * 1100.0);
    float shine = smoothstep(0.55, 0.95, fold) * smoothstep(0.35, 0.8, fine);
    float on = hole * (0.35 + 1.5 * seen * seen + 1.6 * shine) + lips * (0.12 + 1.5 * seen * seen + 0.8 * shine) + 0.5 * border;
    float alive = mouth.a * (0.04 + 0.96 * max(smoothstep(0.0, 0.7, smile), 0.7 * open * (0.4 + talkOf(visitors, mouth.r))));
    vec3 light = colour * colour * on;
    light *= glow * alive;
    gl_FragColor = vec4(toDisplay(light), 1.0);
}
