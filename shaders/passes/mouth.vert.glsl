// A corner of a mouth's surroundings: where it is, how far from the lips, how the lips move.
layout(location = 0) in vec4 corner; // place, distance, along the lips
layout(location = 1) in vec3 moving; // motion, visitor
uniform vec4 lips[9]; // how far gone, teeth, visible
uniform vec3 view; // aspect, slab of depth, part of the motion
out float away;
out float along;
out vec2 motion;
flat out vec3 who;

void main() {
    vec4 lip = lips[int(moving.z)];
    away = corner.z + lip.x;
    along = corner.w;
    motion = moving.xy * view.z;
    who = vec3(moving.z, lip.yz);
    // The nearest wins: distances from -8 to 17 fill the slab.
    float depth = view.y + (away - 4.5) / 25.;
    gl_Position = vec4(corner.x / view.x * 2. - 1., corner.y * 2. - 1., depth, 1.);
}
