package elysium.glow.vision;

import elysium.glow.capture.Frame;
import elysium.glow.capture.Source;
import elysium.glow.capture.Wishes;
import elysium.glow.capture.sitters.SitterCamera;
import elysium.glow.sitter.Visitor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Networks that see what a play puts before them: faces that hide one another. */
final class PlayedNetworks {
    /** One face of the play; nearer ones hide those behind. */
    static final class Player {
        final Box box = new Box();
        float turn;
        float stretch = 1;
        int depth;
        boolean here = true;
        float presence = 0.999f;

        Player(float x, float y, float side) {
            box.set(x, y, side);
        }
    }

    private static final float HIDDEN_DISTANCE = 0.45f;
    private static final float CAUGHT_DISTANCE = 0.5f;

    final List<Player> players = new ArrayList<>();
    int searches;
    int looks;
    int closed;
    float leastOfNewcomers;
    RuntimeException trouble;
    private static final float[] MODEL = model();

    Networks open() {
        return new Networks(finder(), points(), close(), close());
    }

    Player add(float x, float y, float side) {
        Player player = new Player(x, y, side);
        player.depth = players.size();
        players.add(player);
        return player;
    }

    /** A face of side 1 about 0, the eyes level. */
    private static float[] model() {
        Frame frame = new Frame();
        new SitterCamera(new Source.Sitters(11, 1), Wishes.NONE).read(frame, 0);
        Visitor visitor = frame.truth().visitor(0);
        Box box = new Box();
        box.around(visitor.points);
        float[] points = new float[2 * Face.POINTS];
        for (int i = 0; i < points.length; i += 2) {
            points[i] = (visitor.points[i] - box.x) / box.side;
            points[i + 1] = (visitor.points[i + 1] - box.y) / box.side;
        }
        return points;
    }

    private boolean isHidden(Player player) {
        for (int i = 0; i < players.size(); i++) {
            Player other = players.get(i);
            boolean before = other.here && other.depth < player.depth;
            if (before && other.box.distance(player.box) < HIDDEN_DISTANCE) {
                return true;
            }
        }
        return false;
    }

    /** Whoever is there to be seen and nearest to the box. */
    private Player caught(Box box) {
        Player nearest = null;
        float least = CAUGHT_DISTANCE;
        for (int i = 0; i < players.size(); i++) {
            Player player = players.get(i);
            float distance = player.box.distance(box);
            if (player.here && distance < least && !isHidden(player)) {
                least = distance;
                nearest = player;
            }
        }
        return nearest;
    }

    private FaceFinder finder() {
        return new FaceFinder() {
            @Override
            public void find(Luma picture, Search search, Boxes boxes) {
                searches++;
                boxes.clear();
                for (int i = 0; i < players.size(); i++) {
                    Player player = players.get(i);
                    if (player.here && !isHidden(player)) {
                        boxes.add(0.9f - 0.01f * i)
                                .set(player.box.x + 1, player.box.y - 1, player.box.side);
                    }
                }
            }

            @Override
            public void close() {
                closed++;
            }
        };
    }

    private PointFinder points() {
        return new PointFinder() {
            @Override
            public void look(Luma picture, Box box, float angle, Look face) {
                looks++;
                if (trouble != null) {
                    throw trouble;
                }
                Player player = caught(box);
                face.presence = player == null ? 0.05f : player.presence;
                face.visible = 1;
                place(player == null ? box : player.box, player, face.points);
            }

            @Override
            public float leastOfNewcomers() {
                return leastOfNewcomers;
            }

            @Override
            public void close() {
                closed++;
            }
        };
    }

    private void place(Box box, Player player, float[] points) {
        float turn = player == null ? 0 : player.turn;
        float stretch = player == null ? 1 : player.stretch;
        float cos = (float) Math.cos(turn);
        float sin = (float) Math.sin(turn);
        for (int i = 0; i < points.length; i += 2) {
            float across = MODEL[i] * stretch;
            float down = MODEL[i + 1];
            points[i] = box.x + box.side * (cos * across - sin * down);
            points[i + 1] = box.y + box.side * (sin * across + cos * down);
        }
    }

    private CloseReader close() {
        return new CloseReader() {
            @Override
            public void look(Luma picture, Look face) {
                face.glance.parted = 1;
                face.teeth = 0.5f;
            }

            @Override
            public void close() {
                closed++;
            }
        };
    }

    /** The slots from the left of the picture to its right. */
    static List<Integer> slotsFromLeft(Faces faces) {
        List<Face> seen = new ArrayList<>();
        for (int i = 0; i < faces.count(); i++) {
            if (faces.get(i).score > 0) {
                seen.add(faces.get(i));
            }
        }
        seen.sort(Comparator.comparingDouble(face -> face.left));
        return seen.stream().map(face -> face.slot).toList();
    }
}
