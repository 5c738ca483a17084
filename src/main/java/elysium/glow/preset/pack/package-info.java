/** Presets that travel: one file with all that they need, verified before anything is installed. */
package elysium.glow.preset.pack;
