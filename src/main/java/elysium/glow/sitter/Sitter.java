package elysium.glow.sitter;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Synthetic visitors before a synthetic camera: a picture and its exact truth for any moment. */
public final class Sitter {
    private static final int SMALLEST = 16;
    private static final int LARGEST = 4096;
    private final int width;
    private final int height;
    private final Casting casting;
    private final Framing framing;
    private final Backdrop backdrop;
    private final Lens lens;
    private final Stage stage;
    private final Composite composite;
    private final int[] picture;
    private final Model[] models;
    private final Witness[] witnesses;
    private final Performance[] performances;
    private final int[] order;
    private final Moment moment = new Moment();
    private final Truth unseen = new Truth();

    public Sitter(Casting casting, int width, int height) {
        if (Math.min(width, height) < SMALLEST || Math.max(width, height) > LARGEST) {
            throw new IllegalArgumentException(
                    "a sitter's picture is "
                            + SMALLEST
                            + " to "
                            + LARGEST
                            + " pixels a side, not "
                            + width
                            + "x"
                            + height);
        }
        this.casting = casting;
        this.width = width;
        this.height = height;
        framing = new Framing(casting, width, height);
        backdrop = new Backdrop(casting, width, height);
        lens = new Lens(casting, width, height);
        picture = new int[width * height];
        Raster raster = new Raster(width, height);
        raster.reserve();
        float[] middle = {framing.middleX, framing.middleY};
        Light light = new Light(casting.seed() ^ 0x119447L, casting.variety());
        stage = new Stage(raster, light, framing.focal, middle);
        composite = new Composite(raster, picture, width);
        int people = casting.people();
        models = new Model[people];
        witnesses = new Witness[people];
        performances = new Performance[people];
        order = new int[people];
        for (int i = 0; i < people; i++) {
            long seed = Dice.key(casting.seed(), i);
            Identity who = new Identity(seed, i, casting.variety());
            models[i] = new Model(who, new Complexion(who, i, casting.variety()));
            witnesses[i] = new Witness(models[i]);
            performances[i] = new Performance(casting, who, i);
            order[i] = i;
        }
        farFirst();
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Draws the moment, RGBA with the top row first, and tells its truth. */
    public void draw(double seconds, ByteBuffer rgba, Truth truth) {
        draw(seconds, rgba, truth, null);
    }

    /** The same, with masks of the mouths; truth and masks may be null. */
    public void draw(double seconds, ByteBuffer rgba, Truth truth, Masks masks) {
        Truth told = truth == null ? unseen : truth;
        told.people(casting.people());
        if (masks != null) {
            masks.clear();
        }
        System.arraycopy(backdrop.colour, 0, picture, 0, picture.length);
        for (int i : order) {
            person(i, seconds, told.visitor(i), masks);
        }
        lens.apply(picture, seconds);
        write(rgba);
    }

    private void person(int i, double seconds, Visitor visitor, Masks masks) {
        performances[i].at(seconds, moment);
        visitor.id = i;
        Model model = models[i];
        model.express(moment.strength, moment.gazeYaw, moment.gazePitch);
        float aside = moment.aside * 150;
        float x = framing.standX[i] + aside;
        float z = framing.standZ[i] - 260 * Math.abs(moment.aside);
        stage.pose.turn(moment.yaw, moment.pitch, moment.roll);
        stage.pose.stand(x, framing.standY[i], z);
        float light = moment.presence;
        stage.presence(light * light * (3 - 2 * light));
        float near = z + 60;
        boolean here = moment.presence > 0;
        float top = stage.screenY(framing.standY[i] + 190, near);
        float left = stage.screenX(x - 240, near);
        float right = stage.screenX(x + 240, near);
        stage.raster.begin(left, top, here ? right : left - 3, height);
        model.draw(stage);
        witnesses[i].tell(moment, visitor);
        if (here) {
            composite.lay(moment.presence);
        }
        composite.count(visitor, here ? masks : null);
    }

    private void farFirst() {
        for (int a = 0; a < order.length; a++) {
            for (int b = a + 1; b < order.length; b++) {
                if (framing.standZ[order[b]] < framing.standZ[order[a]]) {
                    int swap = order[a];
                    order[a] = order[b];
                    order[b] = swap;
                }
            }
        }
    }

    private void write(ByteBuffer rgba) {
        ByteOrder order = rgba.order();
        rgba.order(ByteOrder.LITTLE_ENDIAN);
        int at = rgba.position();
        for (int i = 0; i < picture.length; i++, at += 4) {
            int c = picture[i];
            rgba.putInt(at, 0xFF000000 | ((c & 255) << 16) | (c & 0xFF00) | ((c >> 16) & 255));
        }
        rgba.order(order);
    }
}
