/*{
    "DESCRIPTION": "A transition: what comes rises like water, and what it stirs glows along its edge.",
    "ISFVSN": "2",
    "CREDIT": "Elysium Glow",
    "CATEGORIES": ["Transition"],
    "INPUTS": [
        { "NAME": "startImage", "TYPE": "image" },
        { "NAME": "endImage", "TYPE": "image" },
        { "NAME": "progress", "LABEL": "Progress", "TYPE": "float", "DEFAULT": 0.0, "MIN": 0.0, "MAX": 1.0 },
        {
            "NAME": "swell", "LABEL": "Swell", "UNIT": "show heights", "TYPE": "float",
            "DEFAULT": 0.06, "MIN": 0.0, "MAX": 0.3, "HINT": "how high its waves are"
        },
        {
            "NAME": "spark", "LABEL": "Light at the edge", "TYPE": "float",
            "DEFAULT": 0.5, "MIN": 0.0, "MAX": 2.0
        },
        { "NAME": "tint", "LABEL": "Light", "TYPE": "color", "DEFAULT": [0.0, 0.46, 1.0, 1.0] }
    ]
}*/

const float SOFT = 0.02;

void main() {
    vec2 p = isf_FragNormCoord;
    float wave = 0.6 * sin(7.0 * p.x + 1.7 * TIME) + 0.4 * sin(19.0 * p.x - 2.6 * TIME);
    // From where no wave reaches the picture to where every wave has left it.
    float level = mix(-swell - SOFT, 1.0 + swell + SOFT, progress) + swell * wave;
    float depth = level - p.y;
    vec4 seen = mix(IMG_THIS_PIXEL(startImage), IMG_THIS_PIXEL(endImage), smoothstep(-SOFT, SOFT, depth));
    float edge = exp(-70.0 * abs(depth)) + 0.25 * exp(-12.0 * max(depth, -2.0 * depth));
    float underWay = smoothstep(0.0, 0.1, progress) * smoothstep(0.0, 0.1, 1.0 - progress);
    gl_FragColor = vec4(seen.rgb + spark * underWay * edge * tint.rgb, 1.0);
}
