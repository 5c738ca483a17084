// Light and how it is written: toDisplay for what a look gives out, toLight for what it reads.
// Up to 1 a display value is sRGB; above 1 it is light as it stands.
// Both polynomials keep within an eighth of an 8-bit step and cost a third of pow.

vec3 toLight(vec3 shown) {
    vec3 curve = -.116804046 * shown + .526525124;
    curve = ((curve * shown + .560369782) * shown + .028403556) * shown + .001046339;
    vec3 light = mix(curve, shown * .0773993808, lessThan(shown, vec3(.04045)));
    return mix(light, shown, greaterThan(shown, vec3(1)));
}

vec3 toDisplay(vec3 light) {
    vec3 root = sqrt(light);
    vec3 curve = -.07691775 + .83366866 * root + .29817935 * sqrt(root) - .05529364 * light;
    vec3 shown = mix(curve, light * 12.92, lessThan(light, vec3(.0031308)));
    return mix(shown, light, greaterThan(light, vec3(1)));
}
