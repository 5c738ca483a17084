package elysium.glow.capture.webcam;

import java.util.List;

/** A camera as the native layer lists it; the unique id outlives a replug, the index does not. */
record NativeCamera(int index, String name, String uniqueId, List<Format> formats) {}
