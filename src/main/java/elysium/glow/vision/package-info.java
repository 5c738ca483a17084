/** Finding faces and mouths in a frame. */
package elysium.glow.vision;
