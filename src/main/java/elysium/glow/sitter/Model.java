package elysium.glow.sitter;

/** Everything that one person is made of, moved into a moment and drawn. */
final class Model {
    final Identity who;
    final Complexion look;
    final Surface head;
    final Surface rest;
    final Eyes eyes;
    final MouthInside inside;
    final float noseTipY;
    private final FaceShapes shapes;
    private final Bust bust;
    private final Ears ears;
    private final Hair hair;
    private final Glasses glasses;
    private final Cover cover;

    Model(Identity who, Complexion look) {
        this.who = who;
        this.look = look;
        HeadField field = new HeadField(who);
        noseTipY = field.noseTipY();
        rest = HeadGrid.surface();
        new HeadSculptor(who, field).shape(rest);
        head = HeadGrid.surface();
        shapes = new FaceShapes(who, rest);
        for (int i = 0; i < 3; i++) {
            float[] from = i == 0 ? rest.x : i == 1 ? rest.y : rest.z;
            System.arraycopy(from, 0, i == 0 ? head.x : i == 1 ? head.y : head.z, 0, rest.count);
            System.arraycopy(from, 0, i == 0 ? head.cx : i == 1 ? head.cy : head.cz, 0, rest.count);
        }
        head.orient();
        new Openness(field).bake(head);
        new HeadPaint(who, look, field).paint(head);
        eyes = new Eyes(who, look);
        int lip = HeadGrid.front(HeadGrid.MOUTH_ROW, 0);
        inside = new MouthInside(who, look, rest.z[lip]);
        bust = new Bust(who, look);
        ears = new Ears(who, look, field);
        hair = new Hair(who, look, field);
        glasses = look.glasses ? new Glasses(who, look) : null;
        Dice d = new Dice(who.seed + 41);
        cover = d.chance(look.covered) ? new Cover(who, d) : null;
    }

    void express(float[] strength, float gazeYaw, float gazePitch) {
        shapes.apply(rest, strength, head);
        eyes.look(gazeYaw, gazePitch, head);
        inside.move(strength, head);
    }

    /** What hides most comes first: whatever lies behind it then costs little. */
    void draw(Stage stage) {
        stage.show(head, null);
        if (hair.worn) {
            stage.show(hair.shell, null);
        }
        if (hair.knotted) {
            stage.show(hair.knot, null);
        }
        stage.show(ears.both, null);
        if (glasses != null) {
            stage.show(glasses.rims, null);
            stage.show(glasses.bars, null);
        }
        if (cover != null) {
            stage.show(cover.turned, cover.share);
        }
        stage.show(eyes.balls, null);
        eyes.glint(stage.light(), stage.presence());
        stage.showLit(eyes.glints);
        stage.show(inside.upper.crowns, null);
        stage.show(inside.upper.gums, null);
        stage.show(inside.lower.crowns, null);
        stage.show(inside.lower.gums, null);
        stage.show(inside.tongue, null);
        stage.show(inside.cavity, null);
        stage.show(bust.cloth, bust.clothShare);
        stage.show(bust.neck, bust.neckShare);
    }
}
