// OKLab: where colours look as far apart as they are, so that the middle of two looks like one.
// From and to linear sRGB; x is lightness, yz the hue and how much of it (Björn Ottosson, 2020).

vec3 toOklab(vec3 light) {
    vec3 cones = vec3(dot(light, vec3(0.4122214708, 0.5363325363, 0.0514459929)),
                      dot(light, vec3(0.2119034982, 0.6806995451, 0.1073969566)),
                      dot(light, vec3(0.0883024619, 0.2817188376, 0.6299787005)));
    vec3 root = sign(cones) * pow(abs(cones), vec3(1.0 / 3.0));
    return vec3(dot(root, vec3(0.2104542553, 0.7936177850, -0.0040720468)),
                dot(root, vec3(1.9779984951, -2.4285922050, 0.4505937099)),
                dot(root, vec3(0.0259040371, 0.7827717662, -0.8086757660)));
}

vec3 fromOklab(vec3 lab) {
    vec3 root = vec3(dot(lab, vec3(1.0, 0.3963377774, 0.2158037573)),
                     dot(lab, vec3(1.0, -0.1055613458, -0.0638541728)),
                     dot(lab, vec3(1.0, -0.0894841775, -1.2914855480)));
    vec3 cones = root * root * root;
    return vec3(dot(cones, vec3(4.0767416621, -3.3077115913, 0.2309699292)),
                dot(cones, vec3(-1.2684380046, 2.6097574011, -0.3413193965)),
                dot(cones, vec3(-0.0041960863, -0.7034186147, 1.7076147010)));
}

// Between two lights without the greyish or violet middle that a plain mix of blues has.
vec3 mixOklab(vec3 a, vec3 b, float part) {
    return max(fromOklab(mix(toOklab(a), toOklab(b), part)), 0.0);
}

// The same lightness and hue with that part of its colourfulness.
vec3 fade(vec3 light, float part) {
    return max(fromOklab(toOklab(light) * vec3(1.0, part, part)), 0.0);
}
