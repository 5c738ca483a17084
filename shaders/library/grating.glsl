// Light broken by a grating, as by the combs of a comb jelly: which colour goes where.
// Angles by their sines, all within the medium; without a lamp there is nothing to be broken.
// Uses spectra.

const float SEA_WATER = 1.34;
const float COMB_SPACING = 1000.0; // nm; of real combs some hundreds to some thousands

// Where an order of a wavelength goes: sin out = sin in + order * wavelength / (n * spacing).
float gratingSine(float sineIn, float order, float nm, float n, float spacing) {
    return sineIn + order * nm / (n * spacing);
}

// Which wavelength an order sends there; out of sight where it is not between 380 and 700.
float gratingWavelength(float sineIn, float sineOut, float order, float n, float spacing) {
    return (sineOut - sineIn) * n * spacing / order;
}

// The colour that all orders up to the fourth send there, the higher the fainter.
vec3 gratingColour(float sineIn, float sineOut, float n, float spacing) {
    vec3 color = vec3(0.0);
    for (int order = 1; order <= 4; order++) {
        float nm = abs(gratingWavelength(sineIn, sineOut, float(order), n, spacing));
        color += ofWavelength(nm) / float(order * order);
    }
    return inGamut(color);
}
