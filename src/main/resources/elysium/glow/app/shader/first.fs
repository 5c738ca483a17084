/*{
    "DESCRIPTION": "Light along the lips, with sparks that wander: the wider the smile, the more of both.",
    "ISFVSN": "2",
    "PIECES": ["noise"],
    "CREDIT": "",
    "CATEGORIES": ["Generator"],
    "INPUTS": [
        { "NAME": "field", "TYPE": "image", "SOURCE": "mouthField" },
        { "NAME": "map", "TYPE": "image", "SOURCE": "mouthMap" },
        { "NAME": "tint", "LABEL": "Light", "TYPE": "color", "DEFAULT": [0.0, 0.42, 1.0, 1.0] },
        { "NAME": "glow", "LABEL": "Brightness", "TYPE": "float", "DEFAULT": 1.2, "MIN": 0.0, "MAX": 6.0,
          "CURVE": "easeIn", "HINT": "how bright the lips are; above 1 it blooms",
          "ROUTE": { "from": "smile", "low": 0.7, "high": 3.5, "rise": 0.2, "fall": 1.5 } },
        { "NAME": "reach", "LABEL": "Reach", "TYPE": "float", "DEFAULT": 0.08, "MIN": 0.01, "MAX": 0.6,
          "UNIT": "mouths", "HINT": "how far the light spreads from the lips, in mouth widths" }
    ],
    "PASSES": [ { "FLOAT": true } ]
}*/

// The comment above is the header. Each of its inputs is a dial in the panel and a variable here:
// add one, save, and it is there. "FLOAT" lets the last pass write more than 1: that is light.

// "PIECES" brings functions of the shader library: ./glow shader pieces lists them. hash12 makes a
// number by chance, 0..1, of a place.

void main() {
    // r: how far it is to the outer edge of the lips, in mouth widths; negative inside.
    float away = abs(IMG_THIS_PIXEL(field).r);
    // r: which visitor, 0 is nobody; g: how far along their lips; a: how visible the mouth is.
    vec4 mouth = IMG_THIS_PIXEL(map);
    float here = mouth.a * step(0.5, mouth.r);

    float edge = exp(-away * away / (0.1 * reach * reach));
    float halo = 0.25 * exp(-away / reach);
    float wave = 0.6 + 0.4 * sin(6.2832 * (3.0 * mouth.g - 0.4 * TIME) + mouth.r);

    // A grid of grains, each with a rhythm of its own.
    vec2 grain = floor(gl_FragCoord.xy / max(2.0, RENDERSIZE.y / 270.0));
    float flash = pow(0.5 + 0.5 * sin(TIME * (1.0 + 3.0 * hash12(grain)) + 40.0 * hash12(grain + 7.0)), 24.0);
    float light = glow * here * (edge * wave + halo * (0.4 + 3.0 * flash * step(0.9, hash12(grain + 3.0))));

    // Values up to 1 are what a screen shows; keep some green and red for the hottest part.
    vec3 color = light * mix(tint.rgb, vec3(1.0, 0.95, 0.85), 0.35 * smoothstep(1.0, 3.0, light));
    gl_FragColor = vec4(color, 1.0);
}
