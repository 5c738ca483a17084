/** Particles that are born on the lips and drift: the light that mouths shed. */
package elysium.glow.render.swarm;
