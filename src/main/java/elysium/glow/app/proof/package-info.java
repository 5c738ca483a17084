/** What can be measured in the pictures of a preset, from their light alone. */
package elysium.glow.app.proof;
