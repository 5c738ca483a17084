/**
 * Reading JSON strictly, with the place of every value, and editing it without touching the rest.
 */
package elysium.glow.json;
