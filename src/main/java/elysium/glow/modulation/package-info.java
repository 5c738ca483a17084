/** Moving presets with signals: routes at work, the musical time, and what is played now. */
package elysium.glow.modulation;
