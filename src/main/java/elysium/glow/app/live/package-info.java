/** Files that are watched while the show runs. */
package elysium.glow.app.live;
