package elysium.glow.app;

import elysium.glow.render.Played;

/**
 * Something that is got ready beside the show.
 *
 * @param played whose programs it needs
 * @param deed done on main, at a frame's start, once they are there
 */
record Cue(Played played, Runnable deed) {}
