/** Threads, clocks and hand-over: how values travel from stage to stage. */
package elysium.glow.flow;
