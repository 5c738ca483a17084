/** The camera for every source: live for the show, or in turn for work without a clock. */
package elysium.glow.capture.choice;
