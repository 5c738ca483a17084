// Only to be counted: the cells that may soon turn too often.
out vec4 alert;
uniform sampler2D turns;

void main() {
    if (texelFetch(turns, ivec2(gl_FragCoord.xy), 0).w == 0.) discard;
    alert = vec4(1);
}
