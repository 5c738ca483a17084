// Ways that agree with their neighbours, the sure ones counting most.
in vec2 uv;
out vec4 agreed;
uniform sampler2D way;

void main() {
    vec2 step = 1.5 / vec2(textureSize(way, 0));
    vec3 sum = vec3(0);
    for (int i = 0; i < 9; i++) {
        vec2 off = vec2(i % 3, i / 3) - 1.;
        vec3 c = texture(way, uv + off * step).xyz;
        float weight = (2. - abs(off.x)) * (2. - abs(off.y)) * (c.z + 1e-3);
        sum += weight * vec3(c.xy, 1);
    }
    agreed = vec4(sum.xy / sum.z, texture(way, uv).z, 0);
}
