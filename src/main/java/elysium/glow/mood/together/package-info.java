/** What visitors are to one another: pulses that fall into step, a quorum, a signature each. */
package elysium.glow.mood.together;
