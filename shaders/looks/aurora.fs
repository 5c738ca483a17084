/*{
    "DESCRIPTION": "Curtains of light behind everybody: calm hangs green and still, joy burns gold from below.",
    "ISFVSN": "2",
    "CREDIT": "Elysium Glow",
    "CATEGORIES": ["Generator"],
    "PIECES": ["noise", "visitors", "feelings", "light"],
    "INPUTS": [
        { "NAME": "visitors", "TYPE": "image", "SOURCE": "visitors" },
        { "NAME": "glow", "LABEL": "Brightness", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 8.0 },
        { "NAME": "calmTint", "LABEL": "Calm, low", "TYPE": "color", "DEFAULT": [0.0, 1.0, 0.6, 1.0] },
        { "NAME": "highTint", "LABEL": "Calm, high", "TYPE": "color", "DEFAULT": [0.0, 0.36, 1.0, 1.0] },
        { "NAME": "joyTint", "LABEL": "Joy, low", "TYPE": "color", "DEFAULT": [1.0, 0.55, 0.1, 1.0] },
        { "NAME": "emberTint", "LABEL": "Joy, high", "TYPE": "color", "DEFAULT": [1.0, 0.12, 0.02, 1.0] },
        { "NAME": "reach", "LABEL": "Reach", "UNIT": "mouths", "TYPE": "float", "DEFAULT": 2.9, "MIN": 1.0, "MAX": 12.0,
          "HINT": "how far to the sides of a visitor the light hangs" },
        { "NAME": "folds", "LABEL": "Folds", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.2, "MAX": 3.0 }
    ],
    "PASSES": [
        { "TARGET": "hearts", "WIDTH": 8, "HEIGHT": 1, "PERSISTENT": true, "FLOAT": true },
        { "FLOAT": true }
    ]
}*/

// What is felt at a place by who is near. The place itself comes out in mouths above the lips that are near it, and how
// far it lies behind all heads.
vec4 nearby(vec2 uv, vec2 aspect, out vec2 p, out float behind) {
    vec4 room = vec4(0.0);
    float all = 1e-4, low = 0.0, size = 0.0, many = 1e-4;
    behind = 1.0;
    for (int k = 0; k < 8; k++) {
        vec4 mouth = mouthOf(visitors, float(k + 1));
        if (mouth.z <= 0.0) continue;
        vec2 q = (uv - mouth.xy) * aspect / max(mouth.z, 0.03);
        float near = exp(-q.x * q.x / (reach * reach)) * presenceOf(visitors, float(k + 1));
        room += near * texelFetch(hearts, ivec2(k, 0), 0);
        low += near * mouth.y;
        all += near;
        size += mouth.z;
        many += 1.0;
        behind *= smoothstep(0.75, 1.25, length((q - vec2(0.0, 0.8)) / vec2(1.25, 1.85)));
    }
    p = (uv - vec2(0.0, low / all)) * aspect / max(size / many, 0.11);
    return room * min(all, 1.0) / all;
}
// How bright the curtains are, folded and in rays, each hardly moving.
float curtains(vec2 p) {
    float fold = p.x + 0.7 * folds * noise2(vec2(0.8 * p.x + 0.05 * TIME, 0.5 * p.y - 0.03 * TIME));
    float rays = noise2(vec2(7.0 * fold, 0.2 * TIME)) * (0.4 + noise2(vec2(21.0 * fold, 0.3 * TIME)));
    return rays * (0.3 + noise2(vec2(1.3 * fold, 9.0 + 0.1 * TIME)));
}
void main() {
    if (PASSINDEX == 0) {
        gl_FragColor = lingering(IMG_THIS_PIXEL(hearts), felt(visitors, floor(gl_FragCoord.x) + 1.0), TIMEDELTA);
        return;
    }
    vec2 p;
    float behind;
    vec4 room = nearby(isf_FragNormCoord, vec2(RENDERSIZE.x / RENDERSIZE.y, 1.0), p, behind);
    gl_FragColor = vec4(0.0, 0.0, 0.0, 1.0);
    if (room.r + room.g < 0.002) return;
    float high = p.y + 0.3 * noise2(vec2(1.1 * p.x, 0.11 * TIME)) + 0.9, hangs = smoothstep(0.0, 0.35, high);
    high = max(high, 0.0);
    vec3 light = mix(calmTint.rgb, highTint.rgb, smoothstep(0.2, 1.8, high)) * 1.1 * room.g * exp(-0.8 * high);
    light += mix(joyTint.rgb, emberTint.rgb, smoothstep(0.0, 1.4, high)) * 1.2 * room.r * exp(-1.3 * high);
    gl_FragColor = vec4(toDisplay(glow * light * curtains(p) * behind * hangs), 1.0);
}
