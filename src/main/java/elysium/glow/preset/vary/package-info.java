/** Other values for the same layers: by chance, near by, or the ones kept to compare with. */
package elysium.glow.preset.vary;
