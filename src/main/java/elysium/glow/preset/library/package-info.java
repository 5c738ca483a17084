/** The presets at hand as a person looks through them: pictures, favourites, words, playlists. */
package elysium.glow.preset.library;
