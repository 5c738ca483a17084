/**
 * Sources of pictures: every camera is a {@link elysium.glow.capture.Camera}, every picture a
 * frame.
 */
package elysium.glow.capture;
