/*{
    "DESCRIPTION": "Rows of beating combs round the mouth, coloured by the angle of a passing lamp.",
    "ISFVSN": "2",
    "PIECES": ["grating", "light", "noise", "visitors"],
    "CREDIT": "Elysium Glow",
    "CATEGORIES": ["Generator"],
    "INPUTS": [
        { "NAME": "map", "TYPE": "image", "SOURCE": "mouthMap" },
        { "NAME": "visitors", "TYPE": "image", "SOURCE": "visitors" },
        { "NAME": "living", "LABEL": "Own light", "TYPE": "color", "DEFAULT": [0.0, 0.97, 1.0, 1.0] },
        {
            "NAME": "glow", "LABEL": "Brightness", "TYPE": "float",
            "DEFAULT": 1.0, "MIN": 0.0, "MAX": 8.0
        },
        {
            "NAME": "lamp", "LABEL": "Lamp", "TYPE": "float",
            "DEFAULT": 1.0, "MIN": 0.0, "MAX": 4.0,
            "HINT": "the light that is broken into colours; without it the rows only glow"
        },
        {
            "NAME": "reach", "LABEL": "Height of the body", "UNIT": "mouths", "TYPE": "float",
            "DEFAULT": 3.6, "MIN": 1.0, "MAX": 8.0
        },
        {
            "NAME": "beat", "LABEL": "Beat", "UNIT": "waves/s", "TYPE": "float",
            "DEFAULT": 0.8, "MIN": 0.0, "MAX": 4.0
        }
    ],
    "PASSES": [{ "FLOAT": true }]
}*/

const float ROWS = 8.0;

// The combs at a place of the body: longitude in radians, height 0..1, how steep both are there.
vec3 combs(float longitude, float height, float slope, float smile) {
    float at = (longitude + 0.12 * TIME) / 6.2832 * ROWS;
    float row = mod(floor(at), ROWS), own = hash11(row + 3.0);
    float across = (fract(at) - 0.5) * 6.2832 / ROWS / slope;
    float bent = across / (0.022 + 0.04 * sin(3.1416 * height));
    // Waves of beating run along the row, the plates themselves stay.
    float wave = fract(2.6 * height * reach / 3.0 - TIME * beat * (0.85 + 0.3 * own) + 5.0 * own);
    float beaten = smoothstep(0.0, 0.1, wave) * exp(-4.0 * max(wave - 0.08, 0.0));
    float plate = fract(height * reach * 14.0 + 0.3 * bent * bent) - 0.5;
    float comb = exp(-plate * plate * 22.0 - bent * bent);
    float grown = smoothstep(0.02, 0.1, height) * smoothstep(1.1 * smile + 0.12, 0.75 * smile, height);
    // The angle to the lamp makes the hue, the beat the strength: no lamp, no rainbow.
    float facing = cos(longitude - 0.9 * sin(0.21 * TIME) - 0.35);
    float tilt = acos(clamp(facing, -1.0, 1.0)) + 0.5 * height + 0.35 * wave;
    vec3 broken = gratingColour(0.0, mix(0.47, 0.34, clamp(1.1 * tilt, 0.0, 1.0)), SEA_WATER, COMB_SPACING);
    vec3 shone = lamp * broken * pow(max(facing, 0.0), 2.0) * (0.04 + 2.6 * beaten);
    return comb * grown * (shone + living.rgb * (0.03 + 0.5 * beaten));
}

void main() {
    vec2 uv = isf_FragNormCoord;
    vec4 mouth = IMG_NORM_PIXEL(map, uv);
    vec4 place = mouthOf(visitors, mouth.r);
    float smile = smileOf(visitors, mouth.r);
    vec2 q = fromMouth(place, uv, RENDERSIZE.x / RENDERSIZE.y);
    // A body like an egg of glass, its lower pole under the lips.
    q.x += 0.06 * sin(1.3 * q.y - 0.8 * TIME);
    float height = (q.y + 0.55) / reach;
    float arch = sin(3.1416 * clamp(height, 0.001, 0.999));
    float wide = 0.5 * reach * pow(arch, 0.55);
    float side = q.x / wide;
    float deep = sqrt(max(1.0 - side * side, 0.002));
    float steep = side * 0.55 * 3.1416 * cos(3.1416 * height) / arch / reach;
    float slope = length(vec2(1.0 / wide, steep)) / deep;
    float angle = asin(clamp(side, -1.0, 1.0));
    vec3 color = combs(angle, height, slope, smile) + 0.25 * combs(3.1416 - angle, height, slope, smile);
    color += living.rgb * 0.03 * smile * pow(1.0 - deep, 3.0) * smoothstep(1.0, 0.2, height);
    color *= step(abs(side), 1.0) * step(0.0, height) * step(height, 1.0);
    color *= glow * (0.15 + 0.85 * smile) * mouth.a * step(0.5, mouth.r);
    gl_FragColor = vec4(toDisplay(color), 1.0);
}
