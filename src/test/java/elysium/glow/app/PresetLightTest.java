package elysium.glow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.app.proof.Findings;
import elysium.glow.app.proof.Pose;
import elysium.glow.app.proof.Proof;
import elysium.glow.capture.Frame;
import elysium.glow.isf.LookFolder;
import elysium.glow.mood.ReadingKind;
import elysium.glow.preset.PresetFile;
import elysium.glow.show.HeadlessTest;
import elysium.glow.sitter.Casting;
import elysium.glow.sitter.Expression;
import elysium.glow.sitter.Variety;
import elysium.glow.vision.Face;
import elysium.glow.vision.FaceTracker;
import elysium.glow.vision.Faces;
import elysium.glow.vision.SitterTracker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped preset by shapes alone: dark, answering, still; for any crowd in any form. */
class PresetLightTest extends HeadlessTest {
    private static final Size SIZE = new Size(256, 144);

    private static Proof.Poses poses;

    @BeforeAll
    static void pose() {
        poses = Proof.Poses.of(SIZE.width(), SIZE.height());
    }

    static List<String> presets() {
        return Places.presetFolder().names().stream().filter(n -> !n.equals("plain")).toList();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void itsLightIsAsItShouldBe(String name) {
        PresetFile preset = Places.presetFolder().read(name);
        ReadingKind shapes = ReadingKind.EXPRESSION;
        try (ProofEasel easel =
                new ProofEasel(scope(), preset, SIZE, shapes, new SitterTracker())) {
            Findings found = Proof.of(easel, poses);
            assertTrue(found.isDark(), name + " is lit with nobody there: " + found);
            assertTrue(found.isStill(), name + " shimmers: " + found);
            assertTrue(found.isSmooth(), name + " stands in bands: " + found);
            assertTrue(found.isAnswering(), name + " hardly answers: " + found);
            assertTrue(found.isQuick(), name + " answers late: " + found);
        }
    }

    @ParameterizedTest
    @MethodSource("presets")
    void itIsDrawnForAnyCrowdInAnyForm(String name) {
        PresetFile preset = Places.presetFolder().read(name);
        Crowd eyes = new Crowd();
        try (ProofEasel easel = ProofEasel.searching(scope(), preset, SIZE, eyes)) {
            for (Size form : List.of(new Size(160, 90), new Size(90, 160))) {
                easel.resize(form);
                easel.pass(Pose.room(form.width(), form.height()), 4, 0.2);
                double dark = easel.picture().luminance();
                for (int people : List.of(1, 2, 4, 8)) {
                    eyes.twice = people > 4;
                    easel.pass(laughing(Math.min(4, people), form), 0.8, 0.1);
                    double light = easel.picture().luminance();
                    String crowd = name + " before " + people + " at " + form + ": " + light;
                    assertTrue(light > dark && light > 1e-4, crowd + ", with nobody " + dark);
                    assertTrue(light < 0.5, crowd + ", all is white");
                    assertEquals(-1, easel.foundPass(), crowd + ", a pass wrote no number");
                }
            }
        }
    }

    @Test
    void whatIsNoNumberIsFound(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("wrong.fs"),
                "/*{ \"INPUTS\": [] }*/\nvoid main() { gl_FragColor = vec4(log(-1.0 - TIME)); }\n");
        Files.writeString(
                folder.resolve("wrong.json"),
                "{ \"version\": 1, \"layers\": [{ \"look\": \"wrong\" }] }");
        PresetFile wrong = PresetFile.read(folder.resolve("wrong.json"), new LookFolder(folder));
        try (ProofEasel easel = ProofEasel.searching(scope(), wrong, SIZE, new SitterTracker())) {
            easel.pass(poses.rest(), 0.1);
            assertEquals(0, easel.foundPass());
        }
    }

    private static Pose laughing(int people, Size form) {
        Casting cast = new Casting(7, people, Variety.SHOW).pinned(Expression.LAUGH);
        return Pose.of(cast, 3, form.width(), form.height());
    }

    /** Sees everybody twice where that is asked for, the second time a little higher. */
    private static final class Crowd implements FaceTracker {
        private final FaceTracker once = new SitterTracker();
        private boolean twice;

        @Override
        public void track(Frame frame, Faces faces) {
            once.track(frame, faces);
            int count = twice ? faces.count() : 0;
            for (int i = 0; i < count; i++) {
                Face other = faces.add();
                other.copyFrom(faces.get(i));
                other.slot += 4;
                float up = 0.5f * other.height;
                other.top -= up;
                for (float[] points : List.of(other.points, other.mouth.outer, other.mouth.inner)) {
                    for (int k = 1; k < points.length; k += 2) {
                        points[k] -= up;
                    }
                }
            }
        }

        @Override
        public String about() {
            return "twice the sitters";
        }

        @Override
        public void close() {
            once.close();
        }
    }
}
