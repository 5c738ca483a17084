/** The flash limiter: the last to touch the picture, so that none can hurt who sees it. */
package elysium.glow.render.flash;
