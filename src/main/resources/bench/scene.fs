/*{
    "DESCRIPTION": "A moving lamp over the camera's picture: the benchmark's scene.",
    "INPUTS": [ { "NAME": "camera", "TYPE": "image", "SOURCE": "camera" } ],
    "PASSES": [ { "FLOAT": true } ]
}*/
void main() {
    vec2 uv = isf_FragNormCoord;
    vec4 c = IMG_NORM_PIXEL(camera, uv);
    float m = smoothstep(.12, .0, length((uv - vec2(.5 + .2 * sin(TIME), .4)) * vec2(1.6, 1.)) - .05);
    gl_FragColor = vec4(c.rgb * .6 + m * vec3(3., 1.2, .5) * (1. + sin(TIME * 3.)), 1.);
}
