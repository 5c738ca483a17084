package elysium.glow.render.mouth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.isf.ImageInput.From;
import elysium.glow.mood.Mark;
import elysium.glow.mood.Signal;
import elysium.glow.render.Scene;
import org.junit.jupiter.api.Test;

class MouthsTest extends DrawnMouths {
    @Test
    void closedLipsHaveNoOpening() {
        see(1280, 720, new Lips(640, 400, 300, new Lips.Shape(-0.02, 0.1, 0.1)));
        Texels field = field();
        for (int i = 0; i < field.all().length; i += 4) {
            assertTrue(field.all()[i + 1] > -0.002, "" + field.all()[i + 1]);
        }
    }

    @Test
    void nobodyIsFarAway() {
        see(1280, 720);
        Texels field = field();
        Texels map = new Texels(mouths.image(From.MOUTH_MAP));
        for (int i = 0; i < field.all().length; i += 4) {
            assertEquals(8, field.all()[i]);
            assertEquals(8, field.all()[i + 1]);
            assertEquals(0, field.all()[i + 2]);
            assertEquals(0, map.all()[i]);
        }
    }

    @Test
    void aQuarterOfAPixelMovesItByAQuarterOfAPixel() {
        Texels last = null;
        Scene scene = Lips.scene(1280, 720);
        for (int step = 0; step < 12; step++) {
            Lips.see(scene, 1 + step / 30.0, OPEN.at(640 + 0.25 * step, 400 + 0.25 * step));
            mouths.draw(scene);
            Texels now = field();
            if (last != null) {
                for (int i = 0; i < now.all().length; i += 4) {
                    float moved = Math.abs(now.all()[i] - last.all()[i]);
                    float warranted = (float) (0.25 * Math.sqrt(2) / OPEN.width());
                    // Far away, where chords stand for arcs, a little more.
                    float slack = 0.002f + 0.001f * Math.abs(now.all()[i]);
                    assertTrue(moved < warranted + slack, moved + " at " + now.all()[i]);
                }
            }
            last = now;
        }
    }

    @Test
    void alongTheLipsRunsOnceFromCornerToCorner() {
        see(1280, 720, OPEN);
        Texels map = new Texels(mouths.image(From.MOUTH_MAP));
        LipCurve lips = mouths.mouth(1).outer;
        float last = 0;
        for (int i = 1; i < LipCurve.POINTS; i++) {
            int x = (int) (lips.x[i] / mouths.aspect() * map.width);
            int y = (int) (lips.y[i] * map.height);
            float along = map.at(x, y, 1);
            assertEquals(lips.along[i], along, 0.03);
            assertTrue(along > last - 0.02, along + " after " + last);
            last = along;
            assertEquals(1, map.at(x, y, 0));
            assertEquals(0.6f, map.at(x, y, 2), 1e-3);
            assertEquals(1, map.at(x, y, 3));
        }
        assertEquals(0.5f, lips.along[LipCurve.FAR_CORNER]);
    }

    @Test
    void aRowTellsOfEachVisitor() {
        Scene scene = Lips.scene(1280, 720);
        Lips.see(scene, 1, OPEN, new Lips(300, 200, 100, new Lips.Shape(0, 0, Math.PI / 6)));
        for (Signal signal : Signal.values()) {
            if (signal.scope() == Signal.Scope.VISITOR) {
                scene.sight.reading.visitor(2, signal, 0.01f * (signal.ordinal() + 1));
            }
        }
        for (Mark mark : Mark.values()) {
            scene.sight.reading.visitor(2, mark, 0.9f + 0.01f * mark.ordinal());
        }
        mouths.draw(scene);
        Texels rows = new Texels(mouths.image(From.VISITORS));
        assertEquals(8, rows.height);
        assertEquals(VisitorTable.COLUMNS, rows.width);
        assertEquals(640.5 / 1280, rows.at(0, 0, 0), 0.01);
        assertEquals(200f / 720, rows.at(0, 0, 2), 1e-4);
        assertEquals(300.5 / 1280, rows.at(0, 1, 0), 0.02);
        assertEquals(-Math.PI / 6, rows.at(0, 1, 3), 1e-4, "up is positive");
        assertEquals(1, rows.at(1, 1, 0));
        assertEquals((300 - 50 * Math.cos(Math.PI / 6) + 0.5) / 1280, rows.at(2, 1, 0), 1e-4);
        for (int s = 0; s < Signal.PER_VISITOR; s++) {
            assertEquals(
                    0.01f * (s + 1), rows.at(VisitorTable.FIRST_SIGNAL + s / 4, 1, s % 4), 1e-6);
        }
        for (Mark mark : Mark.values()) {
            int at = mark.ordinal();
            assertEquals(0.9f + 0.01f * at, rows.at(11 + at / 4, 1, at % 4), 1e-6, "" + mark);
        }
        for (int i = 2 * 4 * rows.width; i < rows.all().length; i++) {
            assertEquals(0, rows.all()[i]);
        }
    }

    @Test
    void motionIsInMouthWidthsASecondAndUpIsPositive() {
        Scene scene = Lips.scene(1280, 720);
        double perFrame = OPEN.width() * 1.5 / 30;
        for (int i = 0; i < 15; i++) {
            Lips.see(
                    scene,
                    1 + i / 30.0,
                    OPEN.at(500 + i * perFrame * 0.8, 400 - i * perFrame * 0.6));
            mouths.draw(scene);
            if (i == 0) {
                assertEquals(0, field().linear(500.0 / 1280, 1 - 400.0 / 720, 2), "starts at rest");
            }
        }
        double u = (500 + 14 * perFrame * 0.8) / 1280;
        double v = 1 - (400 - 14 * perFrame * 0.6) / 720;
        Texels field = field();
        assertEquals(1.2, field.linear(u, v, 2), 0.06);
        assertEquals(0.9, field.linear(u, v, 3), 0.045);
        double away = field.linear(u, v + 0.35, 0);
        assertTrue(away > 0.7 && away < 2, "" + away);
        assertTrue(Math.abs(field.linear(u, v + 0.35, 2)) < 0.15);
        stopsWithoutSights(scene, u, v);
    }

    private void stopsWithoutSights(Scene scene, double u, double v) {
        for (int i = 0; i < 60; i++) {
            scene.tick.advance(scene.tick.nanos() + 16_666_667);
            mouths.draw(scene);
        }
        assertEquals(0, field().linear(u, v, 2));
        assertTrue(field().linear(u, v, 0) < 0, "the mouth itself stays where it was seen");
    }

    @Test
    void whoeverFadesGoesFarAwayInStepWithPresence() {
        Scene scene = Lips.scene(1280, 720);
        float last = -1;
        for (int i = 0; i <= 20; i++) {
            Lips.see(scene, 1 + i / 30.0, OPEN);
            scene.sight.faces.get(0).presence = 1 - i / 20f;
            mouths.draw(scene);
            float distance = field().linear(0.5, 1 - 400.5 / 720, 0);
            assertTrue(distance >= last - 1e-3, distance + " after " + last);
            last = distance;
            float shown = new Texels(mouths.image(From.MOUTH_MAP)).at(160, 80, 3);
            assertEquals(1 - i / 20f, shown, 1e-3);
        }
        assertEquals(8, last);
    }

    @Test
    void brokenPointsAreNobody() {
        Scene scene = Lips.scene(1280, 720);
        Lips.see(scene, 1, OPEN, OPEN.at(300, 300));
        scene.sight.faces.get(0).mouth.outer[7] = Float.NaN;
        mouths.draw(scene);
        for (float value : field().all()) {
            assertTrue(Float.isFinite(value));
        }
        assertEquals(0, new Texels(mouths.image(From.VISITORS)).at(1, 0, 0));
        assertEquals(1, new Texels(mouths.image(From.VISITORS)).at(1, 1, 0));
    }

    @Test
    void theSameSightIsNotDrawnAgainAndNothingIsAllocated() {
        Scene scene = see(1280, 720, OPEN, OPEN.at(300, 200));
        var same = mouths.image(From.MOUTH_FIELD);
        mouths.draw(scene);
        assertSame(same, mouths.image(From.MOUTH_FIELD));
        var threads =
                (com.sun.management.ThreadMXBean)
                        java.lang.management.ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 8; round++) {
            long spent = 0;
            for (int i = 0; i < 100; i++) {
                Lips.see(scene, 2 + round * 4 + i / 30.0, OPEN, OPEN.at(300 + i, 200));
                long start = threads.getCurrentThreadAllocatedBytes();
                mouths.draw(scene);
                spent += threads.getCurrentThreadAllocatedBytes() - start;
            }
            least = Math.min(least, spent);
        }
        assertEquals(0, least, "bytes in a hundred frames");
    }
}
