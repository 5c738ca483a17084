/** The operator's panel: what the show is doing, and every dial of the preset that is playing. */
package elysium.glow.panel;
