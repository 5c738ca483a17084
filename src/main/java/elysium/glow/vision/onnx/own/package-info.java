/** Models that somebody brings of their own. */
package elysium.glow.vision.onnx.own;
