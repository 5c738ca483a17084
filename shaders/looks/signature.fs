/*{
    "DESCRIPTION": "A seal of light round each head, its petals drawn by the last seconds of that mouth's own motion.",
    "ISFVSN": "2",
    "CREDIT": "Elysium Glow",
    "CATEGORIES": ["Generator"],
    "PIECES": ["visitors", "spectra", "light"],
    "INPUTS": [
        { "NAME": "map", "TYPE": "image", "SOURCE": "mouthMap" },
        { "NAME": "visitors", "TYPE": "image", "SOURCE": "visitors" },
        { "NAME": "glow", "LABEL": "Brightness", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 8.0 },
        { "NAME": "radius", "LABEL": "Radius", "UNIT": "mouths", "TYPE": "float", "DEFAULT": 1.9, "MIN": 0.5, "MAX": 4.0 },
        { "NAME": "depth", "LABEL": "Depth", "UNIT": "mouths", "TYPE": "float", "DEFAULT": 0.75, "MIN": 0.0, "MAX": 2.0,
          "HINT": "how far a movement of the mouth bends its petals" },
        { "NAME": "memorySeconds", "LABEL": "Memory", "UNIT": "s", "TYPE": "float", "DEFAULT": 10.0, "MIN": 2.0, "MAX": 60.0 }
    ],
    "PASSES": [
        { "TARGET": "pen", "WIDTH": 1, "HEIGHT": 8, "PERSISTENT": true, "FLOAT": true },
        { "TARGET": "written", "WIDTH": 128, "HEIGHT": 8, "PERSISTENT": true, "FLOAT": true },
        { "FLOAT": true }
    ]
}*/
const float COLUMNS = 128.0;
const int STRANDS = 5;
// Six chemistries of living light; everybody has one.
vec3 chemistry(float seed) {
    int k = int(fract(seed) * 6.0);
    vec3 all[6] = vec3[](DINOFLAGELLATE, AEQUOREA, PHOTINUS, MNEMIOPSIS, FUNGUS, PHOTURIS);
    return all[k];
}
// What the mouth does, in a calm hand: red its opening, green its smile, blue its lean, alpha its width.
vec4 held(float who) {
    vec4 now = vec4(opennessOf(visitors, who), smileOf(visitors, who),
                    smileRightOf(visitors, who) - smileLeftOf(visitors, who), widthOf(visitors, who));
    return mix(texelFetch(pen, ivec2(0, int(who) - 1), 0), now, 1.0 - exp(-TIMEDELTA / 0.45));
}
// It writes round and round; whoever leaves takes it along.
vec4 page(int column, float who) {
    float head = mod(TIME / memorySeconds * COLUMNS, COLUMNS), before = head - TIMEDELTA / memorySeconds * COLUMNS;
    float at = float(column);
    bool now = at <= head && at >= floor(before) || before < 0.0 && at >= floor(before + COLUMNS);
    if (presenceOf(visitors, who) < 0.01) return vec4(0.0);
    return now ? texelFetch(pen, ivec2(0, int(who) - 1), 0) : texelFetch(written, ivec2(column, int(who) - 1), 0);
}
// What was written so long ago, 0 the newest; smooth between the columns.
vec4 ago(float part, float who) {
    float at = mod(TIME / memorySeconds * COLUMNS - 1.5 - part * (COLUMNS - 4.0), COLUMNS), f = fract(at);
    int a = int(at), row = int(who) - 1;
    vec4 one = texelFetch(written, ivec2(a, row), 0), two = texelFetch(written, ivec2((a + 1) % int(COLUMNS), row), 0);
    return mix(one, two, f * f * (3.0 - 2.0 * f));
}
void main() {
    vec2 uv = isf_FragNormCoord;
    if (PASSINDEX == 0) { gl_FragColor = held(floor(uv.y * 8.0) + 1.0); return; }
    if (PASSINDEX == 1) { gl_FragColor = page(int(uv.x * COLUMNS), floor(uv.y * 8.0) + 1.0); return; }
    vec4 mouth = IMG_NORM_PIXEL(map, uv);
    gl_FragColor = vec4(0.0, 0.0, 0.0, 1.0);
    if (mouth.r < 0.5) return;
    float who = mouth.r, aspect = RENDERSIZE.x / RENDERSIZE.y;
    vec4 place = mouthOf(visitors, who);
    float hue = hueOf(visitors, who);
    vec2 q = fromMouth(place, uv, aspect) - vec2(0.0, 0.65);
    float r = length(q);
    if (abs(r - radius) > depth + 0.5) return;
    float petals = 3.0 + floor(5.0 * fract(hue * 7.3)), rate = 0.15 + 0.35 * rhythmOf(visitors, who);
    float angle = atan(q.x, q.y) / 6.28318 + 0.02 * leanOf(visitors, who) * TIME;
    float pixel = 1.5 / max(place.z * RENDERSIZE.y, 8.0), smile = smileOf(visitors, who), sum = 0.0;
    for (int j = 0; j < STRANDS; j++) {
        // Each petal there and back again, so that it closes; strands a little later than one another.
        float part = float(j) / float(STRANDS - 1), turn = fract(angle * petals);
        float back = abs(2.0 * turn - 1.0);
        vec4 pen = 0.5 * (ago(back * 0.9 + 0.02 * part, who) + ago(back * 0.9 + 0.05 + 0.02 * part, who));
        float wave = 0.15 + 1.2 * pen.r + 1.0 * pen.g, side = clamp(3.0 * q.x / r, -1.0, 1.0) * pen.b, window = cos(1.5708 * back);
        float bend = depth * window * (wave * (1.0 - 2.0 * part) + 0.5 * side);
        float breath = 0.05 * sin(6.28318 * rate * TIME + 3.0 * part);
        float away = abs(r - radius * (0.92 + 0.16 * part) - bend - breath), wide = max(0.008, pixel);
        // A steep curve is no thinner than a flat one.
        float slope = fwidth(r - bend) / max(pixel * 0.66, 1e-5);
        wide *= clamp(slope, 1.0, 2.5);
        float young = 1.0 - 0.75 * back, run = fract(back * 0.9 - rate * TIME + 0.13 * float(j));
        float light = exp(-away * away / (wide * wide)) + 0.05 * exp(-away / 0.06);
        sum += light * young * (0.15 + 0.7 * exp(-5.0 * run) * smoothstep(0.0, 0.12, run) + 0.25 * wave);
    }
    float alive = mouth.a * (0.12 + 0.9 * smile + 0.4 * opennessOf(visitors, who)) * smoothstep(0.2, 0.9, sureOf(visitors, who)); // once it is known
    vec3 light = chemistry(hue) * (glow * alive * sum);
    gl_FragColor = vec4(toDisplay(light), 1.0);
}
