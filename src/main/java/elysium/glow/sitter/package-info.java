/** Synthetic visitors, drawn on the CPU, and what is true of them. */
package elysium.glow.sitter;
