// Shear, which plankton answers to: how fast water is torn, and which part of the cells it fires.
// Velocities and places in the same unit, say mouth widths: then shear is per second.

const float SEA_VISCOSITY = 0.00108; // Pa s
const float STRETCH_SECONDS = 0.03;  // how long a cell's skin remembers being pulled
const float HALF_FIRE = 0.3;         // N/m2 at which half of the cells have fired
const float THRESHOLD_SCATTER = 0.7; // by how much they differ, in the logarithm

// Of velocities at four places, two beside and two above each other, that far apart each. What
// turns or moves as a whole is not torn.
float shearRate(vec2 right, vec2 left, vec2 above, vec2 below, float apart) {
    vec2 dx = (right - left) / apart, dy = (above - below) / apart;
    float torn = dy.x + dx.y;
    return sqrt(2.0 * (dx.x * dx.x + dy.y * dy.y) + torn * torn);
}

// The force on a wall at that shear, N/m2: 19 a second is 0.02, 278 is 0.3.
float shearStress(float rate) { return SEA_VISCOSITY * rate; }

// How far a cell is stretched after dt, from how far it was: it gives way and slips back.
float stretchStep(float stretch, float rate, float dt) {
    return mix(rate * STRETCH_SECONDS, stretch, exp(-dt / STRETCH_SECONDS));
}

// The part of the cells whose threshold lies below that stress.
float firedPart(float stress) {
    return 0.5 + 0.5 * tanh(0.85 * log(max(stress, 1e-9) / HALF_FIRE) / THRESHOLD_SCATTER);
}

// Whether a cell fires as the part goes from before to now; lot is its own chance, 0..1. Held
// shear fires nobody a second time: it has to rise.
float fires(float lot, float before, float now) { return step(before, lot) * (1.0 - step(now, lot)); }

// The speed of water drawn into a mouth, of that in its opening, so many openings away from it.
float suction(float away) { return 1.0 / (1.0 + 19.0 * away * away); }
