package elysium.glow.render.mouth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import elysium.glow.isf.ImageInput.From;
import elysium.glow.render.Scene;
import elysium.glow.render.ShaderSource;
import elysium.glow.show.HeadlessTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Mouths that are seen and drawn, and that leave no object of the GPU behind. */
abstract class DrawnMouths extends HeadlessTest {
    static final Lips OPEN = new Lips(640, 400, 200, new Lips.Shape(0.3, 0.08, 0));

    Mouths mouths;
    private int before;

    @BeforeEach
    void begin() {
        before = scope().live();
        mouths = new Mouths(scope(), ShaderSource.ofHome());
    }

    @AfterEach
    void leavesNothingBehind() {
        mouths.close();
        assertEquals(before, scope().live());
    }

    Scene see(int width, int height, Lips... lips) {
        Scene scene = Lips.scene(width, height);
        Lips.see(scene, 1, lips);
        mouths.draw(scene);
        return scene;
    }

    Texels field() {
        return new Texels(mouths.image(From.MOUTH_FIELD));
    }
}
