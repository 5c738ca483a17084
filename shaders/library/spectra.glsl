// The colours of living light, as linear sRGB: by the animal, or from any wavelength.
// Integrated from emission peak and width through the CIE 1931 observer, then mixed with white of
// the same luminance until a screen can show it, so that the hue stays; the brightest channel is 1.
// A look's header cannot name them: copy the numbers into a colour's default.

const vec3 NOCTILUCA = vec3(0.0, 0.246, 1.0);       // 470 nm: sea sparkle
const vec3 DINOFLAGELLATE = vec3(0.0, 0.359, 1.0);  // 474: Pyrocystis, Lingulodinium
const vec3 AEQUORIN = vec3(0.0, 0.459, 1.0);        // 469, wide: the protein alone
const vec3 AEQUOREA = vec3(0.0, 1.0, 0.469);        // 508: the same jelly with its green protein
const vec3 MNEMIOPSIS = vec3(0.0, 0.970, 1.0);      // 488: comb jelly
const vec3 BEROE = vec3(0.0, 1.0, 0.930);           // 491: comb jelly
const vec3 SIPHONOPHORE = vec3(0.0, 0.266, 1.0);    // 460
const vec3 ERENNA = vec3(1.0, 0.208, 0.0);          // 583, 620, 680: the red lure of a siphonophore
const vec3 LANTERNFISH = vec3(0.0, 0.340, 1.0);     // 470
const vec3 KRILL = vec3(0.0, 0.323, 1.0);           // 468
const vec3 FIREFLY_SQUID = vec3(0.0, 0.370, 1.0);   // 470
const vec3 OSTRACOD = vec3(0.0, 0.545, 1.0);        // 473, wide: sea firefly
const vec3 MILKY_SEA = vec3(0.0, 1.0, 0.899);       // 492: Aliivibrio
const vec3 PHOTOBACTERIUM = vec3(0.0, 0.650, 1.0);  // 476
const vec3 CAVE_GNAT = vec3(0.0, 0.932, 1.0);       // 487: Arachnocampa
const vec3 FUNGUS = vec3(0.0, 1.0, 0.131);          // 525: Mycena, Omphalotus
const vec3 PHOTURIS = vec3(0.543, 1.0, 0.0);        // 552: firefly
const vec3 LUCIOLA = vec3(0.557, 1.0, 0.0);         // 552: firefly
const vec3 PHOTINUS = vec3(0.975, 1.0, 0.0);        // 562: firefly
const vec3 LAMPYRIS = vec3(0.328, 1.0, 0.0);        // 546: glow-worm
const vec3 RAILROAD_WORM = vec3(1.0, 0.038, 0.0);   // 623: Phrixothrix, its head lamp
const vec3 MALACOSTEUS = vec3(1.0, 0.0, 0.0);       // 705: seen only by what it lights

float luminance(vec3 light) { return dot(light, vec3(0.2126, 0.7152, 0.0722)); }

float observerLobe(float nm, vec3 lobe) {
    float off = (nm - lobe.x) / (nm < lobe.x ? lobe.y : lobe.z);
    return exp(-0.5 * off * off);
}

// Light of one wavelength and of equal power for each, to be summed over many: no screen shows it
// pure, so channels may be negative. The observer as lobes: Wyman, Sloan and Shirley 2013.
vec3 ofWavelength(float nm) {
    float x = 1.056 * observerLobe(nm, vec3(599.8, 37.9, 31.0))
            + 0.362 * observerLobe(nm, vec3(442.0, 16.0, 26.7))
            - 0.065 * observerLobe(nm, vec3(501.1, 20.4, 26.2));
    float y = 0.821 * observerLobe(nm, vec3(568.8, 46.9, 40.5))
            + 0.286 * observerLobe(nm, vec3(530.9, 16.3, 31.1));
    float z = 1.217 * observerLobe(nm, vec3(437.0, 11.8, 36.0))
            + 0.681 * observerLobe(nm, vec3(459.0, 26.0, 13.8));
    return x * vec3(3.2405, -0.9693, 0.0556) + y * vec3(-1.5371, 1.8760, -0.2040)
            + z * vec3(-0.4985, 0.0416, 1.0572);
}

// What a screen can show of a colour: paler, of the same hue and luminance.
vec3 inGamut(vec3 light) {
    float y = luminance(light), least = min(light.r, min(light.g, light.b));
    return least < 0.0 ? max(mix(light, vec3(y), -least / max(y - least, 1e-6)), 0.0) : light;
}

// The hue of one wavelength, its brightest channel 1.
vec3 hueOfWavelength(float nm) {
    vec3 light = inGamut(ofWavelength(nm));
    return light / max(max(light.r, max(light.g, light.b)), 1e-6);
}
