/*{
    "DESCRIPTION": "What is brighter than white leaves a wavering trail: the benchmark's feedback.",
    "INPUTS": [ { "NAME": "inputImage", "TYPE": "image" } ],
    "PASSES": [ { "TARGET": "trail", "PERSISTENT": true, "FLOAT": true } ]
}*/
void main() {
    vec2 uv = isf_FragNormCoord;
    vec2 q = (uv - .5) * .995 + .5;
    q += .001 * vec2(sin(uv.y * 20. + TIME), cos(uv.x * 20. + TIME));
    vec4 p = IMG_NORM_PIXEL(trail, q) * .93;
    vec4 c = IMG_THIS_PIXEL(inputImage);
    gl_FragColor = vec4(max(p.rgb, max(c.rgb - 1., 0.)), 1.);
}
