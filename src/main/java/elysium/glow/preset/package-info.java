/** What a performer plays: presets, their layers and routes, and the file that holds them. */
package elysium.glow.preset;
