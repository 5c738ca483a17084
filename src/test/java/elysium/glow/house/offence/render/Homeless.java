package elysium.glow.house.offence.render;

import elysium.glow.house.offence.app.Wiring;

/** Touches every library away from its home. */
final class Homeless {
    private Homeless() {}

    static Class<?>[] libraries() {
        return new Class<?>[] {
            org.lwjgl.opengl.GL41C.class,
            org.lwjgl.glfw.GLFW.class,
            com.github.sarxos.webcam.Webcam.class,
            imgui.ImGui.class,
            picocli.CommandLine.class,
            com.fasterxml.jackson.core.JsonParser.class,
            javax.sound.sampled.AudioFormat.class,
            org.bytedeco.Film.class,
            ai.onnxruntime.Network.class,
            Wiring.class
        };
    }

    static void leave() {
        System.exit(1);
    }
}
