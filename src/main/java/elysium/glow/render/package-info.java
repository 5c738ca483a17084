/** The passes and the frame they make: from a sight and a preset's looks to one picture. */
package elysium.glow.render;
