/** The mouths on the show as textures that looks read: distances, motion, who is where. */
package elysium.glow.render.mouth;
