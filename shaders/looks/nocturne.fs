/*{
    "DESCRIPTION": "The visitors as moonlit night, each lit by the light of their own lips.",
    "ISFVSN": "2",
    "CREDIT": "Elysium Glow",
    "CATEGORIES": ["Generator"],
    "INPUTS": [
        { "NAME": "picture", "TYPE": "image", "SOURCE": "camera" },
        { "NAME": "visitors", "TYPE": "image", "SOURCE": "visitors" },
        {
            "NAME": "moon", "LABEL": "Moonlight", "TYPE": "float",
            "DEFAULT": 0.1, "MIN": 0.0, "MAX": 1.0, "CURVE": "easeIn",
            "HINT": "how much of the people is seen without any other light"
        },
        {
            "NAME": "moonTint", "LABEL": "Moonlight colour", "TYPE": "color",
            "DEFAULT": [0.32, 0.55, 1.0, 1.0]
        },
        {
            "NAME": "glow", "LABEL": "Light on faces", "TYPE": "float",
            "DEFAULT": 0.5, "MIN": 0.0, "MAX": 3.0,
            "HINT": "how strongly a smile lights the face it is on"
        },
        {
            "NAME": "glowTint", "LABEL": "Light colour", "TYPE": "color",
            "DEFAULT": [0.0, 0.36, 1.0, 1.0]
        },
        {
            "NAME": "reach", "LABEL": "Reach", "UNIT": "mouths", "TYPE": "float",
            "DEFAULT": 0.8, "MIN": 0.2, "MAX": 4.0,
            "HINT": "how far from the lips their light falls"
        }
    ],
    "PASSES": [
        { "TARGET": "lamps", "WIDTH": "$WIDTH/16", "HEIGHT": "$HEIGHT/16" },
        {}
    ]
}*/


// Red: the light of lips. Green: the pool of moonlight that each visitor stands in.
vec4 shine(vec2 uv) {
    vec2 lit = vec2(0.0);
    for (int who = 0; who < 8; who++) {
        vec4 place = texelFetch(visitors, ivec2(0, who), 0);
        vec4 here = texelFetch(visitors, ivec2(1, who), 0);
        vec4 signals = texelFetch(visitors, ivec2(4, who), 0);
        vec2 away = (uv - place.xy) * vec2(RENDERSIZE.x / RENDERSIZE.y, 1.0) / max(place.z, 0.01);
        float lips = 1.0 + dot(away, away) / (reach * reach);
        vec2 face = (away - vec2(0.0, 0.8)) * vec2(1.0, 0.75);
        lit.x += here.x * here.y * (0.05 + 0.95 * signals.y + 0.3 * signals.z) / (lips * sqrt(lips));
        lit.y += here.x / (1.0 + pow(0.32 * dot(face, face), 1.5));
    }
    // Roots, as eight bits are too few for dim light as it is.
    return vec4(sqrt(min(lit * 0.25, 1.0)), 0.0, 1.0);
}

void main() {
    if (PASSINDEX == 0) {
        gl_FragColor = shine(isf_FragNormCoord);
        return;
    }
    vec3 seen = IMG_THIS_PIXEL(picture).rgb;
    vec3 light = seen * seen;
    float grey = dot(light, vec3(0.25, 0.6, 0.15));
    vec2 lamp = IMG_THIS_PIXEL(lamps).rg;
    lamp = min(4.0 * lamp * lamp, vec2(4.0, 1.0));
    // At night the eye sees little colour, and nothing in the deepest shadow.
    vec3 night = mix(light, vec3(grey), 0.85) * moonTint.rgb;
    night *= moon * lamp.g * smoothstep(0.0, 0.12, grey);
    vec3 lit = (0.03 + grey) * glowTint.rgb * (glow * lamp.r);
    gl_FragColor = vec4(sqrt(night + lit), 1.0);
}
