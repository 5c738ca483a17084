/*{
    "DESCRIPTION": "A smile as a lamp under water: gold at the lips, then green, then blue, with shafts and caustics.",
    "ISFVSN": "2",
    "PIECES": ["light", "noise", "visitors", "water"],
    "CREDIT": "Elysium Glow",
    "CATEGORIES": ["Generator"],
    "INPUTS": [
        { "NAME": "picture", "TYPE": "image", "SOURCE": "camera" },
        { "NAME": "field", "TYPE": "image", "SOURCE": "mouthField" },
        { "NAME": "map", "TYPE": "image", "SOURCE": "mouthMap" },
        { "NAME": "visitors", "TYPE": "image", "SOURCE": "visitors" },
        { "NAME": "lamp", "LABEL": "Lamp", "TYPE": "color", "DEFAULT": [1.0, 0.74, 0.48, 1.0] },
        { "NAME": "glow", "LABEL": "Brightness", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 8.0 },
        { "NAME": "metres", "LABEL": "Depth", "UNIT": "m a mouth", "TYPE": "float", "DEFAULT": 7.0, "MIN": 0.5, "MAX": 20.0,
          "HINT": "how much water lies between the lips and what they light" },
        { "NAME": "moon", "LABEL": "Moonlight", "TYPE": "float", "DEFAULT": 0.15, "MIN": 0.0, "MAX": 1.0 }
    ],
    "PASSES": [
        { "TARGET": "lips", "WIDTH": "$WIDTH/3", "HEIGHT": "$HEIGHT/3", "FLOAT": true },
        { "TARGET": "rays", "WIDTH": "$WIDTH/4", "HEIGHT": "$HEIGHT/4", "FLOAT": true },
        { "FLOAT": true }
    ]
}*/
// The light that leaves a mouth: through the teeth and along the lips, from the corners inwards.
float source(vec4 here, vec4 mouth) {
    float smile = smileOf(visitors, mouth.r), corner = cornerOf(mouth.g);
    float open = smoothstep(0.03, -0.03, here.g) * smoothstep(0.0, 0.1, opennessOf(visitors, mouth.r));
    float lip = exp(-here.g * here.g * 700.0) * (0.3 + smoothstep(0.9 - smile, 1.4 - smile, corner));
    return (0.9 * open + 0.7 * lip) * (0.03 + smile + 0.3 * opennessOf(visitors, mouth.r)) * mouth.a * step(0.5, mouth.r);
}
// What reaches a place from each mouth: along the way it is summed, so that lips and teeth throw shafts.
vec4 scatter(vec2 uv, vec2 aspect) {
    vec3 sum = vec3(0.0);
    float direct = 0.0;
    for (int k = 1; k <= 8; k++) {
        vec4 mouth = mouthOf(visitors, float(k));
        float here = visibleOf(visitors, float(k)) * presenceOf(visitors, float(k)), smile = smileOf(visitors, float(k));
        if (here < 0.01 || mouth.z <= 0.0) continue;
        vec2 to = (uv - mouth.xy) * aspect / mouth.z, low = mouth.xy - vec2(0.0, 0.25 * mouth.z);
        float far = length(to), angle = atan(to.y + 0.25, to.x), shaft = 0.0;
        // From a little below the mouth, as from a lamp in the throat.
        float start = 0.25 * hash12(gl_FragCoord.xy);
        for (int i = 0; i < 14; i++) shaft += IMG_NORM_PIXEL(lips, mix(uv, low, (float(i) + start) / 14.5)).r;
        float waves = noise1(3.0 * angle + 0.21 * TIME) * noise1(11.0 * angle - 0.13 * TIME + 9.0) + 0.35 * noise1(27.0 * angle + 0.1 * TIME);
        float power = (0.03 + smile + 0.3 * opennessOf(visitors, float(k))) * here;
        vec3 left = throughWater(vec3(1.0), metres * (0.2 + far), (CLEAR_ABSORBS + CLEAR_SCATTERS) * vec3(1.0, 1.2, 1.0)) * exp(-0.45 * far);
        sum += left * (shaft / 14.0 * (0.5 + 2.2 * waves) * 0.9 + power * (0.1 + 0.9 * waves) * 0.2 / (0.3 + far * far));
        direct += power / (0.5 + far * far * (1.0 + 0.3 * far));
    }
    return vec4(sum, direct);
}
// The bright net that waves overhead cast down.
float caustics(vec2 p) {
    vec2 bent = vec2(noise2(p * 0.7 + 0.21 * TIME), noise2(p * 0.7 + 40.0 - 0.17 * TIME)) * 1.6;
    float a = noise2(p + bent + 0.3 * TIME), b = noise2(1.7 * p - bent - 0.24 * TIME);
    return 0.3 / (0.1 + 3.0 * abs(a - 0.5)) * 0.3 + 0.25 / (0.12 + 4.0 * abs(b - 0.5)) * 0.3;
}
void main() {
    vec2 uv = isf_FragNormCoord, aspect = vec2(RENDERSIZE.x / RENDERSIZE.y, 1.0);
    if (PASSINDEX == 0) { gl_FragColor = vec4(source(IMG_NORM_PIXEL(field, uv), IMG_NORM_PIXEL(map, uv))); return; }
    if (PASSINDEX == 1) { gl_FragColor = scatter(uv, aspect); return; }
    vec4 water = IMG_NORM_PIXEL(rays, uv), here = IMG_NORM_PIXEL(field, uv), mouth = IMG_NORM_PIXEL(map, uv);
    vec3 seen = toLight(IMG_THIS_PIXEL(picture).rgb), sea = throughWater(vec3(1.0), 9.0, CLEAR_ABSORBS);
    float skin = dot(seen, vec3(0.25, 0.6, 0.15)), net = skin > 0.004 && water.a + mouth.a > 0.02 ? caustics(uv * aspect * 7.0) : 0.0;
    vec3 left = water.rgb / max(max(water.r, max(water.g, water.b)), 1e-4);
    vec3 light = lamp.rgb * (water.rgb + skin * left * water.a * (0.25 + 0.9 * net));
    light += moon * sea * vec3(0.25, 0.55, 1.0) * skin * net * (0.12 + 0.3 * uv.y) * mouth.a
        / (1.0 + 0.25 * here.r * here.r);
    light += lamp.rgb * IMG_NORM_PIXEL(lips, uv).r * (0.12 + 1.5 * skin);
    gl_FragColor = vec4(toDisplay(glow * light), 1.0);
}
