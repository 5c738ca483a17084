/** The networks, run by ONNX Runtime. */
package elysium.glow.vision.onnx;
