// What visitors feel, and where nobody asks for that, what their faces do.
// Uses visitors.

// Joy, calm, surprise, sorrow of one of them, as mouthMap's R numbers them.
vec4 felt(sampler2D visitors, float who) {
    float smile = smileOf(visitors, who), talk = talkOf(visitors, who);
    float joy = max(joyOf(visitors, who), smoothstep(0.1, 0.7, smile));
    float wide = smoothstep(0.35, 0.8, opennessOf(visitors, who)) * smoothstep(0.3, 0.05, smile) * (1.0 - talk);
    float surprise = max(surpriseOf(visitors, who), wide);
    float sorrow = max(sadnessOf(visitors, who), smoothstep(0.2, 0.7, frownOf(visitors, who)));
    float calm = clamp(1.0 - 1.4 * max(max(max(joy, surprise), max(sorrow, talk)), angerOf(visitors, who)), 0.0, 1.0);
    return vec4(joy, calm, surprise, sorrow) * presenceOf(visitors, who);
}

// The same followed slowly: each comes as quickly as it does, and lingers.
vec4 lingering(vec4 before, vec4 now, float seconds) {
    vec4 pace = mix(vec4(2.5, 1.2, 0.6, 2.0), vec4(0.15, 1.5, 0.06, 0.5), greaterThan(now, before));
    return mix(before, now, 1.0 - exp(-seconds / pace));
}
