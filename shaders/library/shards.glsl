// A plane broken into shards of about size 1: how far the nearest seam is, and how tough it is.
// Uses noise.

vec2 shardHeart(vec2 cell) { return cell + 0.15 + 0.7 * hash22(cell); }

// The seam between two shards is where their hearts are equally far; its toughness, 0..1, is the
// same from both sides.
vec2 shardSeam(vec2 p) {
    vec2 cell = floor(p), nearest = vec2(0.0), own = vec2(0.0);
    float best = 9.0, seam = 9.0, tough = 0.0;
    for (int k = 0; k < 9; k++) {
        vec2 there = cell + vec2(float(k % 3), float(k / 3)) - 1.0, to = shardHeart(there) - p;
        if (dot(to, to) < best) {
            best = dot(to, to);
            nearest = to;
            own = there;
        }
    }
    for (int k = 0; k < 25; k++) {
        vec2 there = own + vec2(float(k % 5), float(k / 5)) - 2.0;
        if (there == own) continue;
        vec2 to = shardHeart(there) - p;
        float away = dot(0.5 * (to + nearest), normalize(to - nearest));
        if (away < seam) {
            seam = away;
            tough = fract(hash22(own + 0.5).y + hash22(there + 0.5).y);
        }
    }
    return vec2(seam, tough);
}
