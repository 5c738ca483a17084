/** The gallery: what hangs in it, the visits it is drawn from, and its page. */
package elysium.glow.app.gallery;
