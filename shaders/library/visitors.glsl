// What is known of a visitor: place, size and every signal, by the names that presets use.
// Give them your image of visitors and who is meant, as mouthMap's R says; of nobody all is 0.

vec4 ofVisitor(sampler2D visitors, float who, int column) {
    return who < 0.5 ? vec4(0.0) : texelFetch(visitors, ivec2(column, int(who + 0.5) - 1), 0);
}

// The mouth: centre u and v, width in show heights, angle.
vec4 mouthOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 0); }
vec4 cornersOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 2); }
vec2 motionOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 3).rg; }
float visibleOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 1).g; }
float teethOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 1).b; }
float secondsOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 1).a; }

// A place of the show as the mouth has it: from its centre, along it and above, in its widths.
vec2 fromMouth(vec4 mouth, vec2 uv, float aspect) {
    vec2 q = (uv - mouth.xy) * vec2(aspect, 1.0) / max(mouth.z, 0.01);
    float c = cos(mouth.w), s = sin(mouth.w);
    return vec2(c * q.x + s * q.y, c * q.y - s * q.x);
}

// Where something lies that follows a mouth and is heavy: a head that shakes hardly moves it, and
// lips that widen don't stretch it. Keep what it returns, and give it back in the next frame.
vec4 heavyMouth(vec4 before, vec4 mouth, float seconds) {
    vec2 off = before.xy - mouth.xy;
    float far = length(off);
    before.xy = mouth.xy + off * min(1.0, mouth.z / max(far, 1e-6)); // it is on a leash
    bool fresh = before.z <= 0.0 || mouth.z <= 0.0 || far > 4.0 * mouth.z;
    return fresh ? mouth : mix(before, mouth, 1.0 - exp(-seconds / vec4(0.2, 0.3, 1.5, 0.4)));
}

// How near a place along the lips is to their corners, 1 there and 0 in the middle of each lip;
// along is mouthMap's G.
float cornerOf(float along) { return abs(fract(2.0 * along) - 0.5) * 2.0; }

// The signals.
float presenceOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 4).r; }
float smileOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 4).g; }
float opennessOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 4).b; }
float widthOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 4).a; }
float puckerOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 5).r; }
float frownOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 5).g; }
float asymmetryOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 5).b; }
float talkOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 5).a; }
float browRaiseOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 6).r; }
float eyeNarrowOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 6).g; }
float proximityOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 6).b; }
float joyOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 6).a; }
float surpriseOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 7).r; }
float sadnessOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 7).g; }
float angerOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 7).b; }
float calmOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 7).a; }
float valenceOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 8).r; }
float arousalOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 8).g; }
float smileLeftOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 8).b; }
float smileRightOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 8).a; }
float laughOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 9).r; }
float smileOnsetOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 9).g; }
float smileHeldOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 9).b; }
float smileEyesOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 9).a; }
float confidenceOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 10).r; }

// Their own pulse, and what they sign with.
float phaseOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 11).r; }
float inStepOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 11).g; }
float flashOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 11).b; }
float rateOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 11).a; }
float hueOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 12).r; }
float rhythmOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 12).g; }
float leanOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 12).b; }
float sureOf(sampler2D visitors, float who) { return ofVisitor(visitors, who, 12).a; }
