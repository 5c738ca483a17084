/*{
    "DESCRIPTION": "Smiles lift off their faces and hang in the air as holograms, each as it was at its moment.",
    "ISFVSN": "2",
    "CREDIT": "Elysium Glow",
    "CATEGORIES": ["Generator"],
    "PIECES": ["noise", "visitors", "spectra", "light"],
    "INPUTS": [
        { "NAME": "picture", "TYPE": "image", "SOURCE": "camera" },
        { "NAME": "field", "TYPE": "image", "SOURCE": "mouthField" },
        { "NAME": "visitors", "TYPE": "image", "SOURCE": "visitors" },
        { "NAME": "glow", "LABEL": "Brightness", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 8.0 },
        { "NAME": "rise", "LABEL": "Rise", "UNIT": "mouths/s", "TYPE": "float", "DEFAULT": 0.45, "MIN": 0.0, "MAX": 2.0 },
        { "NAME": "growth", "LABEL": "Growth", "UNIT": "1/s", "TYPE": "float", "DEFAULT": 0.2, "MIN": 0.0, "MAX": 1.0,
          "HINT": "how fast a smile grows as it comes nearer" },
        { "NAME": "everySeconds", "LABEL": "One every", "UNIT": "s", "TYPE": "float", "DEFAULT": 1.8, "MIN": 0.3, "MAX": 5.0 }
    ],
    "PASSES": [
        { "TARGET": "hung", "WIDTH": 32, "HEIGHT": 2, "PERSISTENT": true, "FLOAT": true },
        { "TARGET": "prints", "WIDTH": 768, "HEIGHT": 192, "PERSISTENT": true },
        { "TARGET": "near", "WIDTH": "$WIDTH/10", "HEIGHT": "$HEIGHT/10", "FLOAT": true },
        { "FLOAT": true }
    ]
}*/
const vec2 HALF = vec2(0.75, 0.375); // of a print, in mouth widths
// Four smiles a visitor. First row: where it was struck, in show heights, mouth width, age. Second: turn, lean, lot, strength.
vec4 hang(int k, int row, float aspect) {
    int who = k / 4, own = k - 4 * who;
    vec4 old = texelFetch(hung, ivec2(k, 0), 0), more = texelFetch(hung, ivec2(k, 1), 0);
    float visitor = float(who + 1);
    vec4 place = mouthOf(visitors, visitor), here = ofVisitor(visitors, visitor, 1);
    float smile = smoothstep(0.15, 0.7, smileOf(visitors, visitor));
    float clock = TIME / everySeconds + 0.37 * float(who);
    bool free = old.a <= 0.0 || old.a > 1.5 * everySeconds;
    if (free && own == int(mod(floor(clock), 4.0)) && here.x * here.y * smile > 0.05) {
        return row == 0 ? vec4(place.xy * vec2(aspect, 1.0), place.z, TIMEDELTA) : vec4(place.a, smileRightOf(visitors, visitor) - smileLeftOf(visitors, visitor), 0.5 * float(own % 2) + 0.5 * hash12(vec2(TIME, float(k))), smile * here.x);
    }
    bool gone = old.a <= 0.0 || old.a > 3.7 * everySeconds;
    return gone ? vec4(0.0) : row == 0 ? old + vec4(0.0, 0.0, 0.0, TIMEDELTA) : more;
}
// Red: what the camera saw there. Green and blue: how far the outer and the inner contour are.
vec4 printed(vec2 at, float aspect) {
    ivec2 tile = ivec2(at * vec2(8.0, 4.0));
    int k = 4 * tile.x + tile.y;
    vec4 new = texelFetch(hung, ivec2(k, 0), 0);
    if (new.a <= 0.0 || new.a > 1.5 * TIMEDELTA) return IMG_THIS_PIXEL(prints);
    vec2 q = (fract(at * vec2(8.0, 4.0)) * 2.0 - 1.0) * HALF;
    q = fromMouth(vec4(0.0, 0.0, 1.0 / new.b, -texelFetch(hung, ivec2(k, 1), 0).r), q, 1.0);
    vec2 uv = (new.xy + q) / vec2(aspect, 1.0);
    vec4 here = IMG_NORM_PIXEL(field, uv);
    return vec4(dot(IMG_NORM_PIXEL(picture, uv).rgb, vec3(0.3, 0.6, 0.1)), 0.5 + 2.0 * here.r, 0.5 + 2.0 * here.g, 1.0);
}
// Where a point of the show lies on that smile, which turns, grows and drifts as it hangs.
vec2 onPrint(vec2 p, int k) {
    vec4 at = texelFetch(hung, ivec2(k, 0), 0);
    vec4 more = texelFetch(hung, ivec2(k, 1), 0);
    float side = more.b - 0.5, age = at.a, easing = age * age / (age + 0.8), unit = max(at.b, 0.01) * (1.0 + growth * easing);
    vec2 off = (p - at.xy) - at.b * rise * easing * vec2(1.8 * sign(side) + 1.6 * side, 0.8 + abs(side));
    off = fromMouth(vec4(0.0, 0.0, unit, more.r - 0.25 * side * easing), off, 1.0);
    return vec2(off.x / cos(0.9 * sin(0.7 * easing) * side * 2.0), off.y);
}
vec3 hologram(vec2 q, int k) {
    vec4 at = texelFetch(hung, ivec2(k, 0), 0), more = texelFetch(hung, ivec2(k, 1), 0);
    vec2 tile = vec2(float(k / 4), float(k - 4 * (k / 4)));
    vec3 was = IMG_NORM_PIXEL(prints, (tile + 0.5 + 0.495 * q / HALF) / vec2(8.0, 4.0)).rgb;
    float outer = (was.g - 0.5) * 0.5, inner = (was.b - 0.5) * 0.5, life = at.a / (3.7 * everySeconds);
    float inside = smoothstep(0.02, -0.02, outer), hole = smoothstep(0.02, -0.02, inner);
    float line = exp(-outer * outer * 5000.0) + 0.6 * exp(-inner * inner * 5000.0);
    float seen = inside * (0.03 + was.r * was.r * mix(0.7, 2.4, hole));
    // What is uneven bursts: the corner that smiles more, and the dark between the teeth.
    float lean = clamp(2.5 * more.g, -1.0, 1.0);
    vec2 star = q - vec2(0.5 * sign(lean), 0.04);
    float burst = abs(lean) * (exp(-abs(star.x) * 90.0 - abs(star.y) * 5.0) + exp(-abs(star.y) * 90.0 - abs(star.x) * 5.0));
    float gap = hole * smoothstep(0.45, 0.2, was.r) * 0.25;
    // A rainbow hologram: the colour is a matter of how high the eye stands above it.
    float nm = 500.0 + 170.0 * (life - 0.35) + 210.0 * q.y + 60.0 * sin(1.3 * at.a + 3.0 * q.x);
    vec3 colour = mix(hueOfWavelength(clamp(nm, 440.0, 650.0)), vec3(0.6, 0.8, 1.0), 0.4);
    float lines = 0.8 + 0.2 * sin(160.0 * q.y), fade = more.a * smoothstep(0.0, 0.015, life) * pow(max(1.0 - life, 0.0), 1.5);
    return colour * ((seen + 1.3 * line) * lines + gap + 2.5 * burst) * fade;
}
void main() {
    vec2 uv = isf_FragNormCoord, box = IMG_SIZE(near);
    float aspect = box.x / box.y;
    if (PASSINDEX == 0) { gl_FragColor = hang(int(uv.x * 32.0), int(uv.y * 2.0), aspect); return; }
    if (PASSINDEX == 1) { gl_FragColor = printed(uv, aspect); return; }
    vec2 p = uv * vec2(aspect, 1.0);
    vec4 found = vec4(-1.0);
    for (int k = 0; k < (PASSINDEX == 2 ? 32 : 0); k++) {
        if (texelFetch(hung, ivec2(k, 0), 0).a <= 0.0) continue;
        vec2 far = abs(onPrint(p, k)) - HALF;
        if (max(far.x, far.y) < 0.15) found = vec4(float(k), found.xyz);
    }
    if (PASSINDEX == 2) { gl_FragColor = found; return; }
    found = texelFetch(near, ivec2(uv * box), 0);
    vec3 light = vec3(0.0);
    for (int j = 0; j < 4 && found[j] >= 0.0; j++) {
        vec2 q = onPrint(p, int(found[j]));
        if (max(abs(q.x) / HALF.x, abs(q.y) / HALF.y) < 1.0) light += glow * hologram(q, int(found[j]));
    }
    gl_FragColor = vec4(toDisplay(light), 1.0);
}
