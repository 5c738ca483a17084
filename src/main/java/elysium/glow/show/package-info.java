/** Windows, displays and films: where the one picture of the show goes. */
package elysium.glow.show;
