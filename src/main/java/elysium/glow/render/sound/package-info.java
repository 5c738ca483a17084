/** What is heard, as looks read it. */
package elysium.glow.render.sound;
