/**
 * OpenGL 4.1 core as values with owners: the only place that calls it, and only on its own thread.
 */
package elysium.glow.gpu;
