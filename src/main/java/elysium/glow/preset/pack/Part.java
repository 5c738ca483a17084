package elysium.glow.preset.pack;

/**
 * One file of a pack.
 *
 * @param path where it belongs, from the folder that it is installed into, with slashes
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes of a file, which nobody changes
record Part(String path, byte[] bytes) {}
