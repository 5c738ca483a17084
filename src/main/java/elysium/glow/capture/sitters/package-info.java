/** The camera before which synthetic visitors sit. */
package elysium.glow.capture.sitters;
