// A particle as a point of light.
layout(location = 0) in vec4 place;
layout(location = 1) in vec4 glow;
layout(location = 2) in vec4 birth;
flat out vec3 light;
uniform vec4 colour; // one particle's light, linear, and its strength
uniform vec3 view; // aspect, size in pixels, the part of all that is shown

void main() {
    float flash = 1.61 * (glow.z - glow.y);
    float left = 1. - smoothstep(.6, 1., glow.x / birth.x);
    // An afterglow, then darkness but for the flashes: at rest, water is black.
    float shown = smoothstep(0., .2, glow.x) * .06 * exp(-glow.x / .8) + max(flash, 0.);
    // Siblings differ in the green of their light and in size, never in kind.
    light = colour.rgb * vec3(1., .7 + .6 * birth.z, 1.) * (colour.a * shown * left * view.z);
    float size = view.y * (.7 + .6 * fract(birth.w * 61.));
    // Points below two pixels would flicker: they stay at two and dim.
    light *= min(1., size * size * .25);
    bool dark = !(glow.x < birth.x) || !(max(light.r, max(light.g, light.b)) > 3e-3);
    vec2 at = vec2(place.x / view.x, place.y) * 2. - 1.;
    gl_Position = dark ? vec4(2., 2., 2., 1.) : vec4(at, 0., 1.);
    gl_PointSize = max(size, 2.) * 1.25;
}
