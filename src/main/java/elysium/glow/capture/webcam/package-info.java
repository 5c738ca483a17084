/** Cameras of this machine, through Webcam Capture, over a driver of our own. */
package elysium.glow.capture.webcam;
