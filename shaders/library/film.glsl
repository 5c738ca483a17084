// The colours of a thin film, from its thickness, the angle it is seen at and what it lies on.
// Linear sRGB under daylight, for films up to a micrometre. They are pale in amount, not in hue:
// a film throws back some hundredths of the light, so multiply by a lamp that is seen in it.

// Outside, film, below: what bends light how much.
const vec3 SALIVA_ON_ENAMEL = vec3(1.0, 1.335, 1.62);
const vec3 SALIVA_ON_DENTINE = vec3(1.0, 1.335, 1.50);
const vec3 FREE_FILM = vec3(1.0, 1.335, 1.0);
const vec3 OIL_ON_WATER = vec3(1.0, 1.47, 1.335);

// Nine wavelengths, evenly apart in frequency, with the colour that each stands for under D65:
// the sum of all is white, and of any film it is what 300 wavelengths give, within a fiftieth;
// but for grazing angles, where light goes to and fro in the film.
const vec4 DAYLIGHT[9] = vec4[9](
    vec4(405.0, 0.0040, -0.0026, 0.0224),
    vec4(426.6, 0.0337, -0.0317, 0.2246),
    vec4(450.6, 0.0479, -0.0527, 0.5395),
    vec4(477.4, -0.0946, 0.0456, 0.2975),
    vec4(507.6, -0.2281, 0.2833, 0.0300),
    vec4(542.0, -0.2153, 0.5588, -0.0610),
    vec4(581.3, 0.6956, 0.2479, -0.0430),
    vec4(626.8, 0.7122, -0.0464, -0.0100),
    vec4(680.0, 0.0446, -0.0022, 0.0));

// The cosine in the next medium, by Snell.
float bentCosine(float facing, float from, float into) {
    float s = from / into;
    return sqrt(max(1.0 - s * s * (1.0 - facing * facing), 0.0));
}

// The way light takes longer through the film than without it; tilt makes it shorter.
float filmPath(float nm, float facing, vec3 n) {
    return 2.0 * n.y * nm * bentCosine(facing, n.x, n.y);
}

// What a film of so many nanometres throws back; facing is the cosine of the angle to its normal.
vec3 filmColour(float nm, float facing, vec3 n) {
    float film = bentCosine(facing, n.x, n.y), below = bentCosine(facing, n.x, n.z);
    // At the upper and lower face, across and along the plane of light: Fresnel.
    vec2 upper = vec2((n.x * facing - n.y * film) / (n.x * facing + n.y * film),
                      (n.y * facing - n.x * film) / (n.y * facing + n.x * film));
    vec2 lower = vec2((n.y * film - n.z * below) / (n.y * film + n.z * below),
                      (n.z * film - n.y * below) / (n.z * film + n.y * below));
    vec2 sum = upper * upper + lower * lower, both = upper * lower;
    float path = filmPath(nm, facing, n);
    vec3 color = vec3(0.0);
    for (int i = 0; i < 9; i++) {
        vec2 together = 2.0 * both * cos(6.2831853 * path / DAYLIGHT[i].x);
        vec2 back = (sum + together) / (1.0 + both * both + together);
        color += 0.5 * (back.x + back.y) * DAYLIGHT[i].yzw;
    }
    return max(color, 0.0);
}
