// What the passes of the flash limiter agree on. The picture is watched at CELLS spots, each the
// mean of a tenth of a degree and somewhere in a cell of its own, so that no pattern hides between
// them; a 10 degree field is FIELD of the TILES. A flash is as WCAG 2.3.1 has it.
const ivec2 CELLS = ivec2(128, 96);
const ivec2 TILES = ivec2(32, 24);
const ivec2 PER_TILE = CELLS / TILES;
const ivec2 FIELD = ivec2(11, 8);
const float WINDOW = 1.02; // the second in which flashes are counted, and a frame's rounding
const float MOST_AREA = .20; // of a field; the norm has .25
const float RELEASE = 2.;
const float AGED = 100.;

// What the field whose first tile that is holds of both: what turns too often, and what may soon.
vec2 fieldAt(sampler2D tiles, ivec2 first) {
    vec2 sum = vec2(0);
    for (int y = 0; y < FIELD.y; y++) {
        for (int x = 0; x < FIELD.x; x++) {
            sum += texelFetch(tiles, first + ivec2(x, y), 0).rg;
        }
    }
    return sum;
}
