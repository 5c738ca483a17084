/** What is heard: a microphone, a line or a file, and what looks and routes are told of it. */
package elysium.glow.control.sound;
