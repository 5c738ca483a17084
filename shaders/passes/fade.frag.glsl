// The picture before, fainter and fainter over the new one.
out vec4 shown;
uniform sampler2D before;
uniform float remains;

void main() {
    shown = vec4(texelFetch(before, ivec2(gl_FragCoord.xy), 0).rgb * remains, remains);
}
