/** What {@code glow shader} does with files of looks. */
package elysium.glow.app.shader;
