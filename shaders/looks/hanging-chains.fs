/*{
    "DESCRIPTION": "Garlands of bells that carry on the curve of each smile and trail fishing threads.",
    "ISFVSN": "2",
    "PIECES": ["light", "noise"],
    "CREDIT": "Elysium Glow",
    "CATEGORIES": ["Generator"],
    "INPUTS": [
        { "NAME": "visitors", "TYPE": "image", "SOURCE": "visitors" },
        { "NAME": "bells", "LABEL": "Bells", "TYPE": "color", "DEFAULT": [0.0, 0.3, 1.0, 1.0] },
        { "NAME": "lures", "LABEL": "Lures", "TYPE": "color", "DEFAULT": [1.0, 0.2, 0.02, 1.0] },
        { "NAME": "glow", "LABEL": "Brightness", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 8.0 },
        { "NAME": "reach", "LABEL": "Length", "UNIT": "mouths", "TYPE": "float",
          "DEFAULT": 4.0, "MIN": 0.5, "MAX": 10.0, "HINT": "of a chain at the broadest smile" },
        { "NAME": "sway", "LABEL": "Sway", "UNIT": "mouths", "TYPE": "float",
          "DEFAULT": 0.25, "MIN": 0.0, "MAX": 1.0 },
        { "NAME": "pace", "LABEL": "Pace of the waves", "UNIT": "mouths/s", "TYPE": "float",
          "DEFAULT": 2.4, "MIN": 0.2, "MAX": 8.0 }
    ],
    "PASSES": [
        { "TARGET": "strings", "WIDTH": 64, "HEIGHT": 16, "PERSISTENT": true, "FLOAT": true },
        { "TARGET": "nearest", "WIDTH": "$WIDTH/10", "HEIGHT": "$HEIGHT/10", "FLOAT": true },
        { "FLOAT": true }
    ]
}*/
// Two chains a visitor. Red: height of the chain on the show, for its first texel on: further out.
// Green: the light that runs along it. Blue: where its corner is. Alpha: mouth width, signed.
vec4 hang(float column, int chain) {
    int who = chain / 2;
    bool right = (chain & 1) == 1;
    vec4 place = texelFetch(visitors, ivec2(0, who), 0), here = texelFetch(visitors, ivec2(1, who), 0);
    vec4 corners = texelFetch(visitors, ivec2(2, who), 0);
    vec4 signals = texelFetch(visitors, ivec2(4, who), 0), halves = texelFetch(visitors, ivec2(8, who), 0);
    float smile = right ? halves.a : halves.b;
    vec2 corner = right ? corners.zw : corners.xy;
    float beat = fract(0.42 * TIME + hash11(float(who)));
    float pulse = smoothstep(0.0, 0.05, beat) * exp(-5.0 * beat);
    float light = here.x * here.y * (0.03 + smile * (0.25 + 2.2 * pulse) + 0.25 * signals.b);
    float row = (float(chain) + 0.5) / 16.0, cells = 64.0 / reach * TIMEDELTA;
    vec4 form = IMG_NORM_PIXEL(strings, vec2((column + 0.5 - 2.6 * cells) / 64.0, row));
    float lit = IMG_NORM_PIXEL(strings, vec2((column + 0.5 - pace * cells) / 64.0, row)).g;
    bool fresh = column < 1.0 || form.a * place.z == 0.0 || abs(form.r - corner.y) > 1.5 * place.z;
    float height = fresh ? corner.y : mix(form.r, corner.y, 0.3 * TIMEDELTA);
    lit = column < max(1.0, pace * cells) ? light : lit * exp(-0.3 * TIMEDELTA);
    return vec4(height, lit, corner.x, right ? place.z : -place.z);
}
// Where the show's point lies by that chain: along it, above it, both in mouth widths; its light.
vec3 beside(vec2 uv, int chain, float aspect) {
    vec4 top = texelFetch(strings, ivec2(0, chain), 0);
    float unit = max(abs(top.a), 0.01), s = (uv.x - top.b) * aspect / top.a;
    vec4 hung = IMG_NORM_PIXEL(strings, vec2(s / reach, (float(chain) + 0.5) / 16.0));
    float t = 0.6 * TIME + 2.1 * float(chain), free = smoothstep(0.0, 1.6, s);
    float rise = 0.62 * s * exp(-0.42 * s) + sway * free * (sin(1.3 * s - t) + 0.6 * sin(2.9 * s - 1.7 * t));
    bool off = top.a == 0.0 || s < 0.0 || s > reach;
    return off ? vec3(-1.0) : vec3(s, (uv.y - hung.r) / unit - rise, hung.g);
}
vec3 chain(vec3 at, float seed) {
    float along = at.x * 7.0, bell = floor(along), own = hash11(bell + 31.0 * seed), other = fract(own * 37.0);
    float end = smoothstep(reach, 0.3 * reach, at.x) * smoothstep(0.0, 0.15, at.x);
    float size = mix(0.03, 0.075, own * own) * (1.1 - 0.7 * at.x / reach), low = -at.y;
    vec2 in_ = vec2((fract(along) - 0.5) / 7.0, at.y + (mod(bell, 2.0) - 0.5) * 0.06) / size;
    float round_ = length(in_ * vec2(0.85, 1.0));
    float shell = exp(-14.0 * (round_ - 0.85) * (round_ - 0.85)) * (0.55 + 0.45 * in_.y);
    float body = shell + 1.8 * exp(-5.0 * round_ * round_) + 0.5 * exp(-at.y * at.y * 9000.0);
    vec3 color = bells.rgb * at.z * (body + 0.08 * exp(-at.y * at.y * 60.0));
    // A thread under each bell, beaded; a few of them end in a red lure.
    float length_ = (0.12 + 0.95 * other * other) * (0.4 + 0.6 * end);
    float swing = 0.04 * sin(3.0 * low - 1.3 * TIME + 5.0 * own) * smoothstep(0.0, 0.4, low);
    float aside = (fract(along) - 0.5) / 7.0 - swing;
    float bead = fract(low * 13.0 + own) - 0.5;
    float thread = exp(-aside * aside * 9000.0) * (0.3 + 1.2 * exp(-bead * bead * 30.0));
    color += bells.rgb * at.z * thread * step(0.0, low) * smoothstep(length_, 0.3 * length_, low);
    vec2 tip = vec2(aside, low - length_);
    color += lures.rgb * (0.03 + 1.2 * at.z) * step(0.8, other) * exp(-dot(tip, tip) * 2200.0);
    return color * end;
}
void main() {
    vec2 uv = isf_FragNormCoord;
    float aspect = RENDERSIZE.x / RENDERSIZE.y;
    if (PASSINDEX == 0) { gl_FragColor = hang(floor(uv.x * 64.0), int(uv.y * 16.0)); return; }
    vec4 best = vec4(-1.0, -1.0, 9.0, 9.0);
    for (int k = 0; k < (PASSINDEX == 1 ? 16 : 0); k++) {
        vec3 at = beside(uv, k, aspect);
        float far = at.x < 0.0 ? 9.0 : abs(at.y + 0.4);
        if (far < best.z) best = vec4(float(k), best.x, far, best.z);
        else if (far < best.w) best.yw = vec2(float(k), far);
    }
    if (PASSINDEX == 1) { gl_FragColor = vec4(best.z < 1.2 ? best.x : -1.0, best.w < 1.2 ? best.y : -1.0, 0, 1); return; }
    vec2 chains = texelFetch(nearest, ivec2(uv * IMG_SIZE(nearest)), 0).rg;
    vec3 color = vec3(0.0);
    for (int j = 0; j < (chains.x < 0.0 ? 0 : 2); j++) {
        float k = j == 0 ? chains.x : chains.y;
        vec3 at = beside(uv, int(max(k, 0.0)), aspect);
        color += at.x < 0.0 || k < 0.0 ? vec3(0.0) : glow * chain(at, k);
    }
    gl_FragColor = vec4(toDisplay(color), 1.0);
}
