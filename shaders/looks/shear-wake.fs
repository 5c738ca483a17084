/*{
    "DESCRIPTION": "A bay at night: plankton flashes where a body tears the water, and nowhere else.",
    "ISFVSN": "2",
    "PIECES": ["light", "noise", "visitors", "kinetics", "shear"],
    "CREDIT": "Elysium Glow",
    "CATEGORIES": ["Generator"],
    "INPUTS": [
        { "NAME": "field", "TYPE": "image", "SOURCE": "mouthField" },
        { "NAME": "map", "TYPE": "image", "SOURCE": "mouthMap" },
        { "NAME": "visitors", "TYPE": "image", "SOURCE": "visitors" },
        { "NAME": "motion", "TYPE": "image", "SOURCE": "motion" },
        { "NAME": "tint", "LABEL": "Light", "TYPE": "color", "DEFAULT": [0.0, 0.359, 1.0, 1.0] },
        { "NAME": "glow", "LABEL": "Brightness", "TYPE": "float", "DEFAULT": 1.0, "MIN": 0.0, "MAX": 8.0 },
        { "NAME": "calm", "LABEL": "Calm", "UNIT": "1/s", "TYPE": "float", "DEFAULT": 3.0, "MIN": 0.3, "MAX": 20.0,
          "HINT": "the shear at which half of the cells flash" },
        { "NAME": "wakeSeconds", "LABEL": "Wake", "UNIT": "s", "TYPE": "float", "DEFAULT": 1.1, "MIN": 0.1, "MAX": 6.0 },
        { "NAME": "restSeconds", "LABEL": "Rest", "UNIT": "s", "TYPE": "float", "DEFAULT": 12.0, "MIN": 1.0, "MAX": 60.0,
          "HINT": "how long a spent cell needs until it shines as before" }
    ],
    "PASSES": [
        { "TARGET": "water", "WIDTH": "floor(90*$WIDTH/$HEIGHT)", "HEIGHT": 90, "PERSISTENT": true, "FLOAT": true },
        { "TARGET": "cells", "WIDTH": "floor(160*$WIDTH/$HEIGHT)", "HEIGHT": 160, "PERSISTENT": true, "FLOAT": true },
        { "TARGET": "silk", "WIDTH": "floor(200*$WIDTH/$HEIGHT)", "HEIGHT": 200, "PERSISTENT": true, "FLOAT": true },
        { "FLOAT": true }
    ]
}*/

// Red, green: how fast the water goes, in show heights a second. Blue: how far its cells are stretched. Alpha: the
// turmoil that stays behind what moved.
vec4 stir(vec2 uv, vec2 aspect) {
    vec2 x = vec2(1.0 / RENDERSIZE.x, 0.0), y = vec2(0.0, 1.0 / RENDERSIZE.y);
    vec4 old = IMG_NORM_PIXEL(water, uv - IMG_NORM_PIXEL(water, uv).rg * TIMEDELTA / aspect);
    vec4 here = IMG_NORM_PIXEL(field, uv), mouth = IMG_NORM_PIXEL(map, uv);
    // What the camera sees moving, and what the lips do, which is known more finely.
    vec4 body = IMG_NORM_PIXEL(motion, uv);
    body.a = smoothstep(0.35, 0.85, body.a);
    vec2 lips = here.ba * max(mouthOf(visitors, mouth.r).z, 0.0) * mouth.a, v = old.rg * exp(-TIMEDELTA / 0.7);
    vec2 pushed = length(lips) > length(body.rg * body.a) ? lips : 0.7 * body.rg * body.a;
    float speed = length(pushed), grip = smoothstep(0.03, 0.14, speed);
    v = mix(v, pushed, grip * (1.0 - exp(-TIMEDELTA / 0.04)));
    float rate = shearRate(IMG_NORM_PIXEL(water, uv + x).rg, IMG_NORM_PIXEL(water, uv - x).rg, IMG_NORM_PIXEL(water, uv + y).rg,
                           IMG_NORM_PIXEL(water, uv - y).rg, 2.0 / RENDERSIZE.y) + 0.15 * body.b * body.a * smoothstep(0.03, 0.15, speed);
    float stretch = mix(rate, old.b, exp(-TIMEDELTA / STRETCH_SECONDS));
    float torn = firedPart(HALF_FIRE * stretch / calm);
    return vec4(v, stretch, max(old.a * exp(-TIMEDELTA / wakeSeconds), torn * torn * smoothstep(0.05, 0.3, speed)));
}
// One cell a texel, by the kinetics of Pyrocystis, at half its pace so that cameras catch it.
vec4 live(vec2 uv) {
    vec4 w = IMG_NORM_PIXEL(water, uv), old = IMG_NORM_PIXEL(cells, uv);
    vec2 cell = floor(gl_FragCoord.xy);
    float own = hash12(cell + 0.7), torn = firedPart(HALF_FIRE * w.b / calm), spots = noise2(uv * 60.0 + 0.2 * TIME);
    // A held smile keeps a few of them awake.
    vec4 here = IMG_NORM_PIXEL(field, uv), mouth = IMG_NORM_PIXEL(map, uv);
    float kept = smileOf(visitors, mouth.r) * mouth.a * exp(-6.0 * abs(here.r)) * spots * cornerOf(mouth.g);
    float often = 16.0 * torn * torn + 0.9 * kept + 5.0 * w.a * w.a * smoothstep(0.35, 0.75, spots);
    float hit = step(hash13(vec3(cell, TIME)), 1.0 - exp(-often * (0.2 + 1.6 * own * own) * TIMEDELTA)) * step(0.003, torn + w.a + kept);
    return cellStep(old, hit, PYROCYSTIS_PACE * vec3(1.0 + 3.0 * own, 1.5, 2.0), vec2(0.35, restSeconds), TIMEDELTA);
}
float lightOf(vec4 cell) { return shine(cell.xy, PYROCYSTIS_PACE * vec3(1.0, 1.5, 2.0)); }

void main() {
    vec2 uv = isf_FragNormCoord, aspect = vec2(RENDERSIZE.x / RENDERSIZE.y, 1.0);
    if (PASSINDEX == 0) { gl_FragColor = stir(uv, aspect); return; }
    if (PASSINDEX == 1) { gl_FragColor = live(uv); return; }
    if (PASSINDEX == 2) {
        // What many cells give, as silk that the water draws out.
        float old = IMG_NORM_PIXEL(silk, uv - IMG_NORM_PIXEL(water, uv).rg * TIMEDELTA / aspect).r;
        float now = lightOf(IMG_NORM_PIXEL(cells, uv));
        gl_FragColor = vec4(min(old * exp(-TIMEDELTA / wakeSeconds) + now * TIMEDELTA * 3.0, 1.5), 0.0, 0.0, 1.0);
        return;
    }
    vec2 size = IMG_SIZE(cells), place = uv * size, cell = floor(place);
    float seed = hash12(cell + 3.1), other = fract(seed * 57.3);
    vec2 off = place - cell - 0.5 - 0.4 * (vec2(other, fract(seed * 311.7)) - 0.5);
    float grain = exp(-dot(off, off) * mix(30.0, 9.0, other * other)) * (0.15 + 3.0 * pow(other, 6.0));
    float sheet = IMG_NORM_PIXEL(silk, uv).r, spark = lightOf(texelFetch(cells, ivec2(cell), 0));
    vec4 here = IMG_NORM_PIXEL(field, uv), mouth = IMG_NORM_PIXEL(map, uv);
    // The bow: water parts at the lips, crisp and thin, only while they go.
    float bow = exp(-here.r * here.r * 2500.0) * smoothstep(0.12, 0.9, length(here.ba)) * (0.4 + cornerOf(mouth.g)) * mouth.a;
    float light = 2.2 * grain * spark + 0.2 * sheet * (0.3 + sheet) + 1.4 * bow;
    gl_FragColor = vec4(toDisplay(tint.rgb * glow * light * smoothstep(-0.1, 0.0, here.r + 0.06)), 1.0);
}
