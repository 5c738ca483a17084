/** Pictures from files: one that stands, or a folder of them in turn. */
package elysium.glow.capture.still;
