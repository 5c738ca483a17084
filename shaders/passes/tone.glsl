// Light to a picture. The strongest channel follows a film's shoulder and the others keep their
// proportion, so that no hue turns; what lies beyond white pales on a path of constant hue: the
// two matrices bend the straight way to white onto it (a fit to OKLab, within 2 degrees for blues
// of the sea, where a curve for each channel turns them by 50).

const mat3 PALE =
        mat3(.8922, -.1701, .1444, .1001, -.0985, -.1974, -.1333, -.2775, .3220);
const mat3 PALE_SQUARES =
        mat3(-.4879, .1198, -.0936, -.1349, .1211, .0282, .1829, .2356, .0237);

vec3 filmic(vec3 light) {
    float strongest = max(max(light.r, light.g), max(light.b, 1e-5));
    float shoulder = 1. - exp2(-1.44269504 * strongest);
    float beyond = max(strongest - 1., 0.);
    float paling = beyond / (beyond + 9.);
    vec3 hue = light / strongest;
    vec3 bend = PALE * (hue - 1.) + PALE_SQUARES * (hue * hue - 1.);
    return clamp(mix(hue, vec3(1), paling) + paling * (1. - paling) * bend, 0., 1.) * shoulder;
}
