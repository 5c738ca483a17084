/** Unknown looks are tried in a process of their own, which may hang, explode and be killed. */
package elysium.glow.trial;
