package elysium.glow.preset;

import java.util.List;

/** What a preset tells about itself: what it is for, words to find it by, by whom, for whom. */
public record About(String intent, List<String> tags, String credit, String license) {}
