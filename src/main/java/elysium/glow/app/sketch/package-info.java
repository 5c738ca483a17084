/** What was seen, drawn on the picture in which it was seen. */
package elysium.glow.app.sketch;
