/** The bundled ffmpeg as a child process: films in, films out, and nothing of it inside ours. */
package elysium.glow.ffmpeg;
