/** The way from one preset to another: what is played at each moment of it. */
package elysium.glow.modulation.morph;
