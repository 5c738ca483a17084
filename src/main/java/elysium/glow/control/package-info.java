/** How a person plays the show: keys and what they do. */
package elysium.glow.control;
