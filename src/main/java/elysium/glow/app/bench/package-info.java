/** Measurements of the whole program, as ratios to others that do the same work. */
package elysium.glow.app.bench;
