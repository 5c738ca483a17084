/** The shader format: a GLSL file with a JSON header that declares its inputs and passes. */
package elysium.glow.isf;
