/** What pictures are scored by: small measures, each by itself. */
package elysium.glow.app.eval.measure;
