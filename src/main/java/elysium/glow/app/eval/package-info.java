/** The tracker on folders of pictures and clips: what it sees, and how well that fits the truth. */
package elysium.glow.app.eval;
