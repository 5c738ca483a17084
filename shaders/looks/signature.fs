/*{
    "DESCRIPTION": "Your mouth signs with light: always your own word in your own hand, written by how you move.",
    "ISFVSN": "2", "CREDIT": "Elysium Glow", "CATEGORIES": ["Generator"],
    "PIECES": ["noise", "visitors", "spectra", "light"],
    "INPUTS": [
        { "NAME": "picture", "TYPE": "image", "SOURCE": "camera" }, { "NAME": "field", "TYPE": "image", "SOURCE": "mouthField" },
        { "NAME": "map", "TYPE": "image", "SOURCE": "mouthMap" }, { "NAME": "visitors", "TYPE": "image", "SOURCE": "visitors" },
        { "NAME": "glow", "LABEL": "Brightness", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 8.0 },
        { "NAME": "below", "LABEL": "Below the mouth", "UNIT": "mouths", "TYPE": "float", "DEFAULT": 1.45, "MIN": -3.0, "MAX": 3.0 },
        { "NAME": "wide", "LABEL": "Width", "UNIT": "mouths", "TYPE": "float", "DEFAULT": 2.1, "MIN": 1.0, "MAX": 4.0 },
        { "NAME": "haste", "LABEL": "Haste", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.2, "MAX": 4.0 },
        { "NAME": "inkSeconds", "LABEL": "Ink lasts", "UNIT": "s", "TYPE": "float", "DEFAULT": 14.0, "MIN": 2.0, "MAX": 60.0 }
    ],
    "PASSES": [
        { "TARGET": "pen", "WIDTH": 8, "HEIGHT": 2, "PERSISTENT": true, "FLOAT": true },
        { "TARGET": "page", "WIDTH": 133, "HEIGHT": 8, "PERSISTENT": true, "FLOAT": true },
        { "TARGET": "line", "WIDTH": 133, "HEIGHT": 8, "FLOAT": true }, { "TARGET": "near", "WIDTH": "$WIDTH/8", "HEIGHT": "$HEIGHT/8" }, { "FLOAT": true }
    ]
}*/
const float LETTERS = 9.0, END = 11.0, FINE = 12.0; // then a flourish; points a letter
vec3 ink(float who) {
    vec3 all[6] = vec3[](DINOFLAGELLATE, PHOTOBACTERIUM, MNEMIOPSIS, AEQUOREA, PHOTINUS, ERENNA);
    float at = clamp(5.0 * hueOf(visitors, who), 0.0, 4.999);
    vec3 own = mix(all[int(at)], all[int(at) + 1], smoothstep(0.2, 0.8, fract(at)));
    return mix(vec3(0.35, 0.6, 1.0), own, smoothstep(0.3, 0.9, sureOf(visitors, who))); // moonlight until it is known
}
// First row: how far it has written, how open the mouth was, with what force, how long it has rested. Second: where the paper lies.
vec4 write_(int me, int row) {
    float who = float(me + 1), here = presenceOf(visitors, who), open = opennessOf(visitors, who), smile = smileOf(visitors, who);
    vec4 old = texelFetch(pen, ivec2(me, 0), 0), lies = texelFetch(pen, ivec2(me, 1), 0), mouth = mouthOf(visitors, who);
    mouth.y = max(mouth.y - below * mouth.z, 0.5 * mouth.z);
    if (row == 1) return heavyMouth(lies, here < 0.01 ? vec4(0.0) : mouth, TIMEDELTA); // in the picture, always
    if (here < 0.01) return vec4(0.0, open, 0.0, 9.0);
    float moved = abs(open - old.g) / 0.1, verve = min(2.0 * smile + 1.6 * talkOf(visitors, who) + 2.0 * laughOf(visitors, who) + 0.7 * moved, 3.5);
    float force = mix(clamp(0.25 + 0.6 * smile + 1.0 * open, 0.0, 1.2), old.b, exp(-TIMEDELTA / 0.15));
    float at = old.r >= END && old.a > 4.0 && verve > 0.3 ? 0.0 : min(old.r + haste * (verve > 0.12 ? verve : 0.0) * TIMEDELTA, END);
    return vec4(at, mix(open, old.g, exp(-TIMEDELTA / 0.1)), force, at >= END ? old.a + TIMEDELTA : 0.0);
}
// What stands on the paper. Red: with what force it was written. Green: its age in seconds. Alpha: whether it was.
vec4 stands(int k, int me) {
    vec4 old = texelFetch(page, ivec2(k, me), 0), now = texelFetch(pen, ivec2(me, 0), 0);
    if (presenceOf(visitors, float(me + 1)) < 0.01) return vec4(0.0);
    float ahead = float(k) / FINE - now.r;
    if (ahead <= 0.0 && ahead > -0.3 - 4.0 * haste * TIMEDELTA && now.a <= 0.0 && now.r > 0.0 && (old.a < 0.5 || old.g > 5.0)) return vec4(now.b, 0.0, 0.0, 1.0);
    return old + vec4(0.0, TIMEDELTA * (ahead > 0.0 ? 12.0 : 1.0), 0.0, 0.0); // what is written over goes first
}
// A point of their hand: where, in mouths, how thick and how bright. The word is theirs, its size is the moment's.
vec4 point(int k, int me) {
    float who = float(me + 1), u = float(k) / FINE, letter = floor(u), phase = 6.28318 * fract(u);
    vec4 on = texelFetch(page, ivec2(k, me), 0);
    float hue = hueOf(visitors, who);
    float bright = on.a * (0.2 + on.r) * exp(-on.g / inkSeconds) * (1.0 + 2.5 * exp(-on.g / 0.35)) * presenceOf(visitors, who);
    if (u >= LETTERS) {
        float g = (u - LETTERS) / (END - LETTERS), x = 0.5 - 1.08 * g * g * (3.0 - 2.0 * g) + 0.09 * sin(3.14159 * min(2.5 * g, 1.0));
        float y = 0.09 - 0.47 * smoothstep(0.0, 0.42, g) + 0.3 * smoothstep(0.55, 1.0, g) * g * g + 0.03 * sin(9.0 * g + 9.0 * hue);
        return vec4(wide * x, y, 0.008 + 0.02 * sin(3.14159 * g), bright);
    }
    float lot = 0.65 * sin(2.4 * letter + 23.0 * hue) + 0.5 * sin(5.1 * letter + 31.0 * rhythmOf(visitors, who));
    float high = letter < 0.5 ? 0.44 : 0.13 + 0.25 * smoothstep(0.3, 0.6, lot) - 0.4 * smoothstep(0.45, 0.75, -lot);
    float round_ = letter < 0.5 ? 0.12 : 0.055 + 0.03 * sin(3.7 * letter + 17.0 * hue);
    float y = high * (0.4 + 0.7 * on.r) * (0.5 - 0.5 * cos(phase)), along = u / LETTERS - 0.5;
    float x = wide * along + round_ * sin(phase) + (0.3 + 0.6 * leanOf(visitors, who)) * y;
    return vec4(x, y + 0.35 * along * along, 0.008 + 0.018 * smoothstep(0.0, 0.9, -sin(phase) * sign(high)), bright);
}
vec2 stroke(vec2 q, int me, int from, int to, float skirt) {
    vec2 light = vec2(0.0);
    vec4 b, a = texelFetch(line, ivec2(from, me), 0);
    for (int k = from + 1; k <= to; k++, a = b) {
        b = texelFetch(line, ivec2(k, me), 0);
        vec2 pa = q - a.xy, ba = b.xy - a.xy;
        float h = clamp(dot(pa, ba) / max(dot(ba, ba), 1e-6), 0.0, 1.0), apart = dot(pa - ba * h, pa - ba * h), thick = mix(a.z, b.z, h);
        light = max(light, min(a.w, b.w) * vec2(exp(-apart / (thick * thick)), max(0.0007 / (apart + 0.0016) - skirt, 0.0)));
    }
    return light;
}
vec3 hand(int me, vec2 uv, float aspect, float skin) {
    vec4 lies = texelFetch(pen, ivec2(me, 1), 0), now = texelFetch(pen, ivec2(me, 0), 0);
    vec2 q = fromMouth(lies, uv, aspect), to = q - texelFetch(line, ivec2(now.r * FINE, me), 0).xy;
    float far = dot(to, to), writes = now.a > 0.0 ? exp(-3.0 * now.a) : smoothstep(0.0, 0.6, now.b - 0.2);
    bool inked = abs(q.x) < 0.5 * wide + 0.6 && abs(q.y - 0.02) < 0.7 && (PASSINDEX == 3 || IMG_NORM_PIXEL(near, uv).r > 0.0);
    float slant = 0.5 * (0.3 + 0.6 * leanOf(visitors, float(me + 1))), skirt = PASSINDEX == 3 ? 0.008 : 0.02;
    ivec2 ends = ivec2(((q.x + vec2(-0.27 - max(slant, 0.0), 0.27 - min(slant, 0.0))) / wide + 0.5) * LETTERS * FINE);
    vec2 written = stroke(q, me, clamp(ends.x, 0, 107), inked ? clamp(ends.y, 0, 107) : -1, skirt);
    written = max(written, stroke(q, me, 107, inked && q.y < 0.3 && now.r > LETTERS - 0.1 ? 132 : -1, skirt));
    vec3 own = ink(float(me + 1)) * step(1e-4, lies.z);
    return mix(own, vec3(step(1e-4, lies.z)), 0.3) * written.x + own * (0.3 * written.y + writes * (0.001 / (far + 0.0005) * exp(-6.0 * far) + 0.1 * skin / (0.25 + far)));
}
void main() {
    vec2 uv = isf_FragNormCoord, aspect = vec2(RENDERSIZE.x / RENDERSIZE.y, 1.0);
    int column = int(gl_FragCoord.x), row = int(gl_FragCoord.y);
    if (PASSINDEX < 3) { gl_FragColor = PASSINDEX == 0 ? write_(column, row) : PASSINDEX == 1 ? stands(column, row) : point(column, row); return; }
    vec4 here = IMG_NORM_PIXEL(field, uv), mouth = IMG_NORM_PIXEL(map, uv);
    float skin = PASSINDEX == 3 ? 0.0 : dot(toLight(IMG_THIS_PIXEL(picture).rgb), vec3(0.3, 0.5, 0.2));
    float lips = exp(-here.r * here.r * 8000.0) * (0.05 + pow(noise2(vec2(30.0 * mouth.g, 0.7 * TIME)), 3.0) + 0.7 * pow(cornerOf(mouth.g), 3.0));
    vec3 light = ink(mouth.r) * mouth.a * smileOf(visitors, mouth.r) * (lips + 0.055 * skin / (0.15 + max(here.r, 0.0)));
    int last = 0; // a loop that ends is dear to nobody; software OpenGL walks through a branch not taken
    for (int k = 0; k < 8; k++) last = texelFetch(pen, ivec2(k, 1), 0).z > 0.0 ? k + 1 : last;
    for (int me = 0; me < last; me++) light += hand(me, uv, aspect.x, skin);
    gl_FragColor = PASSINDEX == 3 ? step(0.005, light.rggb) : vec4(toDisplay(glow * light), 1.0);
}
