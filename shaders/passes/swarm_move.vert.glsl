// One step of a particle's life: carried by water and lips, it flashes, tires, and fades.
layout(location = 0) in vec4 place; // where, how fast; in show heights
layout(location = 1) in vec4 glow; // age, the two halves of its light, what it has left to give
layout(location = 2) in vec4 birth; // how long it lives, its mouth's width, tint, seed
out vec4 placeNext;
out vec4 glowNext;
uniform sampler2D mouthField;
uniform vec4 pace; // seconds of the step, drift in mouth widths a second, aspect
uniform int step_;
#include "water.glsl"

const float RISE = .05; // comb jelly: a fast rise, a slower fall
const float FALL = .35;

float chance(uint salt) {
    return float(waterHash(floatBitsToUint(birth.w) ^ salt) >> 8) / 16777216.;
}

float flash(float age, float shear) {
    // The first comes some moments after birth; later ones where the water is torn.
    float latency = .015 + .25 * chance(1u);
    if (age <= latency && age + pace.x > latency) {
        return 1.;
    }
    float rate = age > latency ? .12 + 5. * smoothstep(.3, 2.5, shear) : 0.;
    float roll = chance(waterHash(uint(step_)));
    return roll < 1. - exp(-rate * pace.x) ? .7 : 0.;
}

void main() {
    float dt = pace.x;
    vec2 lips = textureLod(mouthField, vec2(place.x / pace.z, place.y), 0.).zw;
    vec2 water = birth.y * (pace.y * waterFlow(place.xy) + lips);
    vec2 velocity = place.zw + (water - place.zw) * (1. - exp(-dt / .3));
    float hit = flash(glow.x, length(lips)) * glow.w;
    placeNext = vec4(place.xy + velocity * dt, velocity);
    glowNext = vec4(
            glow.x + dt,
            glow.y * exp(-dt / RISE) + hit,
            glow.z * exp(-dt / FALL) + hit,
            min(1., glow.w - .3 * hit + (1. - glow.w) * dt / 20.));
    gl_Position = vec4(0.);
}
