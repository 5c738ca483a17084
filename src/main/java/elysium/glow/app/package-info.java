/** The program: its commands, and the wiring of the stages. */
package elysium.glow.app;
