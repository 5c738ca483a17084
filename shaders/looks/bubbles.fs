/*{
    "DESCRIPTION": "A pout blows soap bubbles, a laugh throws a handful; they drift up and thin until they burst.",
    "ISFVSN": "2",
    "CREDIT": "Elysium Glow",
    "CATEGORIES": ["Generator"],
    "PIECES": ["noise", "visitors", "film", "light"],
    "INPUTS": [
        { "NAME": "visitors", "TYPE": "image", "SOURCE": "visitors" },
        { "NAME": "glow", "LABEL": "Brightness", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 8.0 },
        { "NAME": "size", "LABEL": "Size", "UNIT": "mouths", "TYPE": "float", "DEFAULT": 0.4, "MIN": 0.05, "MAX": 1.0,
          "HINT": "of a bubble that a long pout has blown" },
        { "NAME": "lifeSeconds", "LABEL": "Life", "UNIT": "s", "TYPE": "float", "DEFAULT": 9.0, "MIN": 1.0, "MAX": 30.0 },
        { "NAME": "rise", "LABEL": "Rise", "UNIT": "mouths/s", "TYPE": "float", "DEFAULT": 0.35, "MIN": 0.0, "MAX": 2.0 }
    ],
    "PASSES": [
        { "TARGET": "air", "WIDTH": 64, "HEIGHT": 2, "PERSISTENT": true, "FLOAT": true },
        { "TARGET": "near", "WIDTH": "$WIDTH/10", "HEIGHT": "$HEIGHT/10", "FLOAT": true },
        { "FLOAT": true }
    ]
}*/
// Eight bubbles a visitor. First row: place in show heights, radius, age. Second: speed, seed, mouth width.
vec4 fly(int k, int row, float aspect) {
    int who = k / 8, own = k - 8 * who;
    vec4 at = texelFetch(air, ivec2(k, 0), 0), more = texelFetch(air, ivec2(k, 1), 0);
    float visitor = float(who + 1);
    vec4 place = mouthOf(visitors, visitor), here = ofVisitor(visitors, visitor, 1), lips = ofVisitor(visitors, visitor, 5);
    float laugh = smoothstep(0.12, 0.5, laughOf(visitors, visitor));
    float lot = hash12(vec2(float(k), floor(TIME * 3.0)));
    // The first two are a pout's by turns; a laugh throws the others, a word lets go one by one.
    float smile = smoothstep(0.35, 0.7, smileOf(visitors, visitor));
    float wish = own < 2 ? smoothstep(0.25, 0.6, lips.r) : max(max(laugh, 0.5 * smile), 0.3 * smoothstep(0.4, 0.8, lips.a));
    bool turn = own < 2 ? own == int(mod(floor(TIME / 2.5), 2.0)) : lot < 0.04 + 0.12 * smile + 0.5 * laugh;
    bool born = at.a <= 0.0 && here.x * here.y > 0.5 && wish > 0.2 && turn;
    if (born) {
        float seed = hash12(vec2(TIME, float(k)));
        vec2 start = place.xy * vec2(aspect, 1.0) + place.z * (own < 2 ? vec2(0.0) : vec2(fract(seed * 41.0) - 0.5, 0.15));
        float radius = place.z * (own < 2 ? 0.06 : size * mix(0.1, 0.7, seed * seed) * (0.4 + 0.6 * max(laugh, smile)));
        vec2 speed = place.z * (own < 2 ? vec2(0.0) : vec2(2.4 * (fract(seed * 41.0) - 0.5), 0.7));
        return row == 0 ? vec4(start, radius, 0.001) : vec4(speed, seed, place.z);
    }
    if (at.a <= 0.0) return vec4(0.0);
    float unit = more.a, age = at.a + TIMEDELTA;
    bool held = own < 2 && wish > 0.2 && turn && at.b < size * unit && age < 2.5 && here.x > 0.5;
    vec2 breeze = vec2(noise2(vec2(0.3 * TIME, 9.0 * more.b)), noise2(vec2(0.3 * TIME + 50.0, 7.0 * more.b))) - 0.5;
    vec2 wind = unit * (vec2(0.9, 0.4) * breeze + vec2(0.25 * (fract(more.b * 41.0) - 0.5), rise));
    vec2 speed = held ? vec2(0.0, 0.25 * unit) : mix(more.rg, wind, 1.0 - exp(-TIMEDELTA / 0.6));
    vec2 where = held ? place.xy * vec2(aspect, 1.0) - vec2(0.0, 0.0) : at.xy + speed * TIMEDELTA;
    float radius = held ? min(at.b + 0.45 * unit * wish * TIMEDELTA * size, size * unit) : at.b;
    bool burst = age > lifeSeconds * (0.5 + more.b) || at.y > 1.2 || unit == 0.0;
    return burst ? vec4(0.0) : row == 0 ? vec4(where, radius, age) : vec4(speed, more.b, unit);
}
vec3 bubble(vec2 at, float age, vec4 more) {
    float r = length(at), seed = more.b, z = sqrt(max(1.0 - r * r, 0.0));
    vec2 skin = at * (1.0 + 0.5 * r * r) * 2.0;
    float eddy = noise2(skin + vec2(17.0 * seed, -0.3 * age)) - 0.5;
    float nm = mix(640.0, 90.0, clamp(age / lifeSeconds, 0.0, 1.0)) * (1.0 - 0.35 * at.y) + 240.0 * (noise2(2.0 * skin + 2.0 * eddy + 9.0 * seed) - 0.5);
    // Of a hundred parts of light a soap film throws back eight at the most.
    vec3 colour = 10.0 * filmColour(max(nm, 10.0), max(z, 0.4), FREE_FILM);
    float window = exp(-60.0 * dot(at - vec2(-0.42, 0.5), at - vec2(-0.42, 0.5))) + 0.5 * exp(-90.0 * dot(at - vec2(0.4, -0.5), at - vec2(0.4, -0.5)));
    float inside = smoothstep(1.0, 0.97, r);
    return inside * colour * (0.05 + 0.25 * (1.0 - z) + window);
}
void main() {
    vec2 uv = isf_FragNormCoord;
    float aspect = IMG_SIZE(near).x / IMG_SIZE(near).y;
    if (PASSINDEX == 0) { gl_FragColor = fly(int(uv.x * 64.0), int(uv.y * 2.0), aspect); return; }
    vec2 p = uv * vec2(aspect, 1.0);
    if (PASSINDEX == 1) {
        vec2 found = vec2(-1.0);
        for (int k = 0; k < 64; k++) {
            vec4 at = texelFetch(air, ivec2(k, 0), 0);
            if (at.a > 0.0 && length(p - at.xy) < at.b + 0.025) found = vec2(float(k), found.x);
        }
        gl_FragColor = vec4(found, 0.0, 1.0);
        return;
    }
    vec2 found = texelFetch(near, ivec2(uv * IMG_SIZE(near)), 0).rg;
    gl_FragColor = vec4(0.0, 0.0, 0.0, 1.0);
    if (found.x < 0.0) return;
    vec3 light = vec3(0.0);
    for (int j = 0; j < 2; j++) {
        float k = j == 0 ? found.x : found.y;
        if (k < 0.0) continue;
        vec4 at = texelFetch(air, ivec2(int(k), 0), 0), more = texelFetch(air, ivec2(int(k), 1), 0);
        vec2 off = (p - at.xy) / max(at.b, 0.001);
        if (dot(off, off) < 1.0) light += glow * bubble(off, at.a, more) * smoothstep(0.0, 0.4, at.a);
    }
    gl_FragColor = vec4(toDisplay(light), 1.0);
}
