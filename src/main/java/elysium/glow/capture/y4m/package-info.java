/** Uncompressed films, YUV4MPEG2: from standard input, and from ffmpeg. */
package elysium.glow.capture.y4m;
