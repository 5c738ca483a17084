// Twice the size, smoothed, and this level's own share with it: the shares add up to one.
out vec4 more;
uniform sampler2D less;
uniform sampler2D own;
uniform vec2 texel;
uniform float share;

void main() {
    vec2 at = gl_FragCoord.xy * .5 * texel;
    vec2 along = .5 * texel;
    vec2 across = vec2(along.x, -along.y);
    vec4 sum = texture(less, at + along) + texture(less, at - along);
    sum += texture(less, at + across) + texture(less, at - across);
    more = mix(sum * .25, texelFetch(own, ivec2(gl_FragCoord.xy), 0), share);
}
