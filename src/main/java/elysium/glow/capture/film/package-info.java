/** Cameras whose pictures ffmpeg decodes: films, and RTSP cameras on the network. */
package elysium.glow.capture.film;
