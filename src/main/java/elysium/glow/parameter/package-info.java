/** What can be set: parameters, their values, and the dials that hold what the hand set. */
package elysium.glow.parameter;
