/** How the camera's picture moves, everywhere, as a texture that looks read. */
package elysium.glow.render.motion;
