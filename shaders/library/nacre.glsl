// Mother-of-pearl: the peaks of many thin tablets over each other, from their thickness and angle.
// Aragonite and protein by turns; give each tablet its own thickness, within 3 %, and add white.
// Uses spectra.

const vec2 NACRE_INDICES = vec2(1.66, 1.43);
const float NACRE_PROTEIN = 30.0; // nm between two tablets
const float NACRE_LAYERS = 20.0;

// The wavelength of an order's peak for tablets of so many nanometres, seen from within.
float nacrePeak(float nm, float facing, float order) {
    vec2 cosine = sqrt(1.0 - (1.0 - facing * facing) / (NACRE_INDICES * NACRE_INDICES));
    return 2.0 * dot(NACRE_INDICES * vec2(nm, NACRE_PROTEIN), cosine) / order;
}

// How much of that wavelength comes back, 0..1: all layers agree there, each adding a little.
float nacrePeakHeight(float peak) {
    float contrast = 0.5 * (NACRE_INDICES.x / NACRE_INDICES.y - NACRE_INDICES.y / NACRE_INDICES.x);
    float each = contrast * sin(6.2831853 * NACRE_INDICES.y * NACRE_PROTEIN / peak);
    float all = tanh(NACRE_LAYERS * each);
    return all * all;
}

// The light of the second order and on; the first lies beyond red for any real tablet.
vec3 nacreColour(float nm, float facing) {
    vec3 color = vec3(0.0);
    for (int order = 1; order <= 5; order++) {
        float peak = nacrePeak(nm, facing, float(order));
        // A peak is as narrow as its order and its layers are many.
        color += ofWavelength(peak) * nacrePeakHeight(peak) / float(order);
    }
    return inGamut(color);
}
