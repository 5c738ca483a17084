package elysium.glow.app.bench;

import elysium.glow.capture.Frame;
import java.util.ArrayList;
import java.util.List;

/** Frames that are ready before anything is measured, shown there and back, again and again. */
public record VisionScene(String name, int visitors, List<Frame> frames) {
    static final int WIDTH = 640;
    static final int HEIGHT = 480;
    private static final int COUNT = 24;
    private static final double FRAMES_A_SECOND = 30;
    private static final double START_SECONDS = 3;

    /** The scenes that are measured: by how many visitors there are, and before what. */
    public static List<VisionScene> all() {
        List<VisionScene> scenes = new ArrayList<>();
        scenes.add(of("nobody", 0, new VisionStage(List.of(1L), 1, VisionStage.Ground.EMPTY)));
        scenes.add(of("1 visitor", 1, new VisionStage(List.of(1L), 1, VisionStage.Ground.OWN)));
        scenes.add(of("3 visitors", 3, new VisionStage(List.of(3L), 3, VisionStage.Ground.OWN)));
        scenes.add(
                of("8 visitors", 8, new VisionStage(List.of(5L, 6L), 4, VisionStage.Ground.OWN)));
        scenes.add(
                of(
                        "1 visitor on black",
                        1,
                        new VisionStage(List.of(1L), 1, VisionStage.Ground.BLACK)));
        scenes.add(
                of(
                        "1 visitor among prints",
                        1,
                        new VisionStage(List.of(1L), 1, VisionStage.Ground.PRINTS)));
        return scenes;
    }

    private static VisionScene of(String name, int visitors, VisionStage stage) {
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            Frame frame = new Frame();
            stage.draw(START_SECONDS + i / FRAMES_A_SECOND, frame);
            frames.add(frame);
        }
        for (int i = COUNT - 2; i > 0; i--) {
            frames.add(frames.get(i));
        }
        return new VisionScene(name, visitors, frames);
    }
}
