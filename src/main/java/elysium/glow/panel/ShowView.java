package elysium.glow.panel;

import elysium.glow.gpu.Texture;
import elysium.glow.parameter.Dials;
import elysium.glow.parameter.Kind;
import elysium.glow.parameter.Parameter;
import elysium.glow.parameter.Values;

/** The show's picture, with the points of its looks to be dragged on it. */
final class ShowView implements View {
    private Texture picture;

    /** The picture of this frame. */
    void follow(Texture newPicture) {
        picture = newPicture;
    }

    @Override
    public void show(Ui ui, Desk desk) {
        if (picture == null) {
            return;
        }
        Pictures.Box box = ui.pictures().fit(picture);
        Dials dials = desk.dials();
        for (int group = 0; group < desk.draft().performance().groups().layers(); group++) {
            Values values = dials.group(group);
            for (int i = 0; i < values.parameters().size(); i++) {
                if (values.parameters().get(i).kind() == Kind.POINT) {
                    ui.group(group + "." + i);
                    point(ui, dials, group, i, box);
                    ui.endGroup();
                }
            }
        }
    }

    private void point(Ui ui, Dials dials, int group, int index, Pictures.Box box) {
        Parameter parameter = dials.group(group).parameters().get(index);
        float[] way = new float[2];
        for (int c = 0; c < 2; c++) {
            float low = low(parameter, c);
            way[c] = (dials.group(group).get(index, c) - low) / (high(parameter, c) - low);
        }
        if (ui.pictures().handle(parameter.look().label(), box, way[0], way[1])) {
            float u = Math.clamp(box.pointedU(), 0f, 1f);
            float v = Math.clamp(box.pointedV(), 0f, 1f);
            dials.set(group, index, 0, low(parameter, 0) + u * span(parameter, 0));
            dials.set(group, index, 1, low(parameter, 1) + v * span(parameter, 1));
        }
        if (ui.pictures().wasLetGo()) {
            dials.release();
        }
    }

    private float span(Parameter parameter, int component) {
        return high(parameter, component) - low(parameter, component);
    }

    /** Without limits a point is counted in pixels. */
    private static float low(Parameter parameter, int component) {
        float low = parameter.range().low().get(component);
        return Float.isInfinite(low) ? 0 : low;
    }

    private float high(Parameter parameter, int component) {
        float high = parameter.range().high().get(component);
        int side = component == 0 ? picture.width() : picture.height();
        return Float.isInfinite(high) ? side : high;
    }
}
