/** Network cameras that send JPEGs over HTTP. */
package elysium.glow.capture.network;
