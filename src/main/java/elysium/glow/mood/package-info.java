/** Reading how visitors feel: from the shapes of their faces to signals. */
package elysium.glow.mood;
