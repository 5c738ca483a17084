/*{
    "DESCRIPTION": "Words as ink of light: what is said streams into a small sea that curls, carries and forgets it.",
    "ISFVSN": "2",
    "PIECES": ["light", "noise", "visitors"],
    "CREDIT": "Elysium Glow",
    "CATEGORIES": ["Generator"],
    "INPUTS": [
        { "NAME": "field", "TYPE": "image", "SOURCE": "mouthField" },
        { "NAME": "map", "TYPE": "image", "SOURCE": "mouthMap" },
        { "NAME": "visitors", "TYPE": "image", "SOURCE": "visitors" },
        { "NAME": "tint", "LABEL": "Words", "TYPE": "color", "DEFAULT": [0.0, 0.3, 1.0, 1.0] },
        { "NAME": "warm", "LABEL": "Laughter", "TYPE": "color", "DEFAULT": [1.0, 0.208, 0.0, 1.0] },
        { "NAME": "glow", "LABEL": "Brightness", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 8.0 },
        { "NAME": "breath", "LABEL": "Breath", "UNIT": "mouths/s", "TYPE": "float", "DEFAULT": 4.0, "MIN": 0.0, "MAX": 8.0,
          "HINT": "how fast words leave the lips" },
        { "NAME": "inkSeconds", "LABEL": "Ink lasts", "UNIT": "s", "TYPE": "float", "DEFAULT": 3.0, "MIN": 0.5, "MAX": 12.0 },
        { "NAME": "curl", "LABEL": "Curl", "TYPE": "float", "DEFAULT": 0.1, "MIN": 0.0, "MAX": 0.3 }
    ],
    "PASSES": [
        { "TARGET": "lungs", "WIDTH": 8, "HEIGHT": 1, "PERSISTENT": true, "FLOAT": true },
        { "TARGET": "sea", "WIDTH": "floor(90*$WIDTH/$HEIGHT)", "HEIGHT": 90, "PERSISTENT": true, "FLOAT": true },
        { "TARGET": "sea" }, { "TARGET": "sea" }, { "TARGET": "sea" }, { "TARGET": "sea" },
        { "TARGET": "ink", "WIDTH": "floor(288*$WIDTH/$HEIGHT)", "HEIGHT": 288, "PERSISTENT": true, "FLOAT": true },
        { "FLOAT": true }
    ]
}*/

// What a visitor gives. Red: how open the mouth was. Green: the breath of this syllable. Blue: how many so far, which
// turns the next to another side. Alpha: the breath of a laugh.
vec4 breathe(float who) {
    vec4 old = texelFetch(lungs, ivec2(int(who) - 1, 0), 0);
    float open = opennessOf(visitors, who), here = visibleOf(visitors, who) * presenceOf(visitors, who);
    float opens = max(open - old.r - 0.01, 0.0) * (1.0 - puckerOf(visitors, who));
    float syllable = min(old.g * exp(-TIMEDELTA / 0.16) + 3.5 * opens * here, 1.0);
    // A laugh is a wide smile that goes on opening; one that is held falls silent.
    float wide = smoothstep(0.035, 0.13, smileOf(visitors, who) * open * open), heard = smoothstep(0.25, 0.6, laughOf(visitors, who));
    float laugh = min(max(old.a * exp(-TIMEDELTA / 0.7) + 4.0 * max(wide, heard) * opens * here, 0.3 * heard * here), 1.0);
    return vec4(mix(open, old.r, exp(-TIMEDELTA / 0.06)), syllable, old.b + step(0.2, syllable) * step(old.g, 0.2), laugh);
}
// Where water is pushed, in show heights a second, and how firmly: words to one side and the other, laughs to both at
// once, a pout in one thin stream, a smile in ribbons that rise from its corners.
vec3 push(vec2 uv, float aspect, vec4 mouth) {
    if (mouth.r < 0.5 || mouth.a < 0.01) return vec3(0.0);
    vec4 lips = mouthOf(visitors, mouth.r), given = texelFetch(lungs, ivec2(int(mouth.r + 0.5) - 1, 0), 0);
    vec2 q = fromMouth(lips, uv, aspect);
    float side = q.x < 0.0 ? -1.0 : 1.0, turned = mod(given.b, 2.0) * 2.0 - 1.0, lot = hash11(given.b + 3.0 * mouth.r);
    float smile = q.x < 0.0 ? smileLeftOf(visitors, mouth.r) : smileRightOf(visitors, mouth.r), pout = smoothstep(0.35, 0.7, puckerOf(visitors, mouth.r));
    float said = given.g * (side == turned ? 1.0 : 0.0) * (1.0 - pout);
    float spot = exp(-dot(q - vec2(0.5 * side, 0.0), q - vec2(0.5 * side, 0.0)) * 45.0), thin = exp(-q.x * q.x * 90.0 - q.y * q.y * 12.0);
    vec2 way = vec2(side, 1.8 * lot - 0.7) * 1.3 * said + vec2(side, 0.3 + 0.5 * noise1(0.9 * TIME + side)) * 1.7 * given.a + vec2(side, 0.9 * noise1(0.31 * TIME + 5.0 * side) - 0.2) * smile * 0.55;
    way = way * spot + vec2(0.0, -1.5) * pout * thin;
    float much = clamp(length(way) * 2.0, 0.0, 1.0) * mouth.a;
    return vec3(mat2(cos(lips.w), sin(lips.w), -sin(lips.w), cos(lips.w)) * way * breath * lips.z, much);
}
vec4 at(vec2 uv, vec2 off) { return IMG_NORM_PIXEL(sea, uv + off); }

// Stable fluids (Stam 1999). Red, green: velocity, in show heights a second. Blue: pressure. Alpha: vorticity.
vec4 flow(vec2 uv, vec2 aspect, bool first) {
    vec2 x = vec2(1.0 / RENDERSIZE.x, 0.0), y = vec2(0.0, 1.0 / RENDERSIZE.y);
    vec4 here = at(uv, vec2(0.0)), l = at(uv, -x), r = at(uv, x), d = at(uv, -y), u = at(uv, y);
    if (!first) return vec4(here.rg, 0.25 * (l.b + r.b + d.b + u.b - 0.5 * (r.r - l.r + u.g - d.g)), 0.5 * (r.g - l.g - u.r + d.r));
    vec2 back = -here.rg * TIMEDELTA / aspect;
    vec4 was = at(uv, back);
    vec2 v = was.rg - 0.5 * vec2(at(uv, back + x).b - at(uv, back - x).b, at(uv, back + y).b - at(uv, back - y).b);
    vec2 eta = vec2(abs(r.a) - abs(l.a), abs(u.a) - abs(d.a));
    v += curl * here.a * vec2(eta.y, -eta.x) / max(length(eta), 1e-4) * TIMEDELTA * 60.0;
    vec3 pushed = push(uv, aspect.x, IMG_NORM_PIXEL(map, uv));
    v = mix(v, pushed.xy, pushed.z * (1.0 - exp(-TIMEDELTA / 0.05))) * exp(-0.3 * TIMEDELTA);
    return vec4(clamp(v, -2.0, 2.0), here.b * 0.6, 0.0);
}
// Red: words. Green: laughter. They are laid in threads, as lips are not even.
vec4 write_(vec2 uv, vec2 aspect) {
    vec4 here = IMG_NORM_PIXEL(field, uv), mouth = IMG_NORM_PIXEL(map, uv);
    vec2 old = IMG_NORM_PIXEL(ink, uv - IMG_NORM_PIXEL(sea, uv).rg * TIMEDELTA / aspect).rg;
    vec4 given = mouth.r < 0.5 ? vec4(0.0) : texelFetch(lungs, ivec2(int(mouth.r + 0.5) - 1, 0), 0);
    float corner = cornerOf(mouth.g), smile = smileOf(visitors, mouth.r), pout = smoothstep(0.35, 0.7, puckerOf(visitors, mouth.r));
    float ends = pow(corner, 6.0), lip = exp(-here.r * here.r * 1600.0) * mouth.a, inner = exp(-here.g * here.g * 2000.0) * mouth.a;
    float threads = smoothstep(0.25, 0.75, noise2(vec2(60.0 * mouth.g, 5.0 * TIME)));
    float cold = max(1.0 - 3.0 * given.a, 0.0), words = cold * (threads * inner * (given.g * (0.3 + ends) * 1.6 + pout * 0.8) + lip * ends * smile * 1.2);
    float laughs = (inner + lip * ends) * threads * given.a * 2.6 * (0.25 + 1.2 * ends);
    vec2 ink_ = old * exp(-TIMEDELTA / inkSeconds) + vec2(words, laughs) * TIMEDELTA * 9.0;
    return vec4(min(ink_, 1.5), 0.0, 1.0);
}
void main() {
    vec2 uv = isf_FragNormCoord, aspect = vec2(RENDERSIZE.x / RENDERSIZE.y, 1.0);
    if (PASSINDEX == 0) { gl_FragColor = breathe(floor(gl_FragCoord.x) + 1.0); return; }
    if (PASSINDEX < 6) { gl_FragColor = flow(uv, aspect, PASSINDEX == 1); return; }
    if (PASSINDEX == 6) { gl_FragColor = write_(uv, aspect); return; }
    vec2 d = 1.2 / IMG_SIZE(ink), now = IMG_NORM_PIXEL(ink, uv).rg;
    vec2 right = IMG_NORM_PIXEL(ink, uv + vec2(d.x, 0.0)).rg, up = IMG_NORM_PIXEL(ink, uv + vec2(0.0, d.y)).rg;
    // Sheets of ink seen edge on are brightest.
    vec2 fold = sqrt((right - now) * (right - now) + (up - now) * (up - now));
    vec4 here = IMG_NORM_PIXEL(field, uv), mouth = IMG_NORM_PIXEL(map, uv);
    float face = 0.3 + 0.7 * smoothstep(-0.1, 0.06, here.r), ends = pow(cornerOf(mouth.g), 4.0) * smileOf(visitors, mouth.r) * mouth.a;
    vec2 light = (now * (0.2 + 0.6 * now) + 4.5 * fold) * face + vec2(0.9 * ends * exp(-9.0 * abs(here.r)), 0.0);
    gl_FragColor = vec4(toDisplay(glow * (tint.rgb * light.r + warm.rgb * light.g)), 1.0);
}
