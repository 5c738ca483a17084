// Growth by Gray and Scott: food is eaten by what grows on it, and both spread; threads branch.
// In a float buffer, red is how much is eaten, green what grows; black is untouched ground.

// What is fed and what dies: each grows in another manner.
const vec2 OPEN_MYCELIUM = vec2(0.0460, 0.0650);     // sparse hyphae with bright tips
const vec2 STRAIGHT_HYPHAE = vec2(0.0500, 0.0650);   // few long strands that avoid each other
const vec2 BRAIN_CORAL = vec2(0.0545, 0.0620);       // a dense, branching labyrinth
const vec2 SHORT_WORMS = vec2(0.0460, 0.0630);
const vec2 MAZE = vec2(0.0290, 0.0570);              // fills its ground in 3000 steps
const vec2 FINGERPRINT = vec2(0.0370, 0.0600);
const vec2 SPOTS = vec2(0.0300, 0.0620);
const vec2 DIVIDING_SPOTS = vec2(0.0367, 0.0649);
const vec2 GROWING_LOOPS = vec2(0.0620, 0.0630);     // rings that swell, and branch when cut

// How red and green differ from what is around, 0.3 of the exact value; nothing leaves at the rim.
vec2 spread(sampler2D ground, ivec2 at) {
    ivec2 last = textureSize(ground, 0) - 1;
    vec2 sum = -texelFetch(ground, at, 0).rg;
    for (int i = 0; i < 9; i++) {
        ivec2 step_ = ivec2(i % 3, i / 3) - 1;
        int far = abs(step_.x) + abs(step_.y);
        float share = far == 0 ? 0.0 : far == 1 ? 0.2 : 0.05;
        sum += share * texelFetch(ground, clamp(at + step_, ivec2(0), last), 0).rg;
    }
    return sum;
}

// The ground one step later: red and green of the next texel. Seeds of less than eight texels die.
vec2 growthStep(sampler2D ground, ivec2 at, vec2 feedAndKill) {
    vec2 now = texelFetch(ground, at, 0).rg, spreading = spread(ground, at);
    float meal = (1.0 - now.r) * now.g * now.g;
    float eaten = spreading.r + meal - feedAndKill.x * now.r;
    float grown = 0.5 * spreading.g + meal - (feedAndKill.x + feedAndKill.y) * now.g;
    return clamp(now + vec2(eaten, grown), 0.0, 1.0);
}
