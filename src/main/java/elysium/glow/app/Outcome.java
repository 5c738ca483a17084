package elysium.glow.app;

import elysium.glow.flow.Excerpt;
import elysium.glow.flow.UserError;

/**
 * What became of something that was asked for.
 *
 * @param what the name under which it was asked for
 * @param deed to be done now; null where nothing is to be done
 * @param error why it can't be done; else null
 * @param excerpt the lines that the error means; null where there are none
 * @param tookNanos from the wish until it was ready
 */
record Outcome(Object what, Runnable deed, UserError error, Excerpt excerpt, long tookNanos) {}
