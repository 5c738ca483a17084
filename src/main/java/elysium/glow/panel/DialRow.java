package elysium.glow.panel;

import elysium.glow.parameter.Dials;
import elysium.glow.parameter.Parameter;
import elysium.glow.parameter.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One dial: its name, and the widget that its kind asks for. */
final class DialRow {
    private final float[] numbers = new float[4];
    private final float[] glow = new float[4];
    private Ui ui;
    private DialWidgets widgets;
    private Desk desk;
    private Dials hand;
    private Values played;
    private int group;
    private int index;

    /** Draws the dial of a group at that place. */
    void show(Ui newUi, Desk newDesk, int newGroup, int parameterIndex) {
        ui = newUi;
        desk = newDesk;
        widgets = newUi.dials();
        hand = desk.dials();
        played = desk.banks().get(newGroup).played();
        group = newGroup;
        index = parameterIndex;
        Parameter parameter = hand.group(group).parameters().get(index);
        name(parameter);
        switch (parameter.kind()) {
            case FLOAT -> number(parameter);
            case LONG -> whole(parameter);
            case BOOL -> toggle();
            case EVENT -> event();
            case POINT -> point(parameter);
            case COLOR -> colour();
        }
    }

    private void name(Parameter parameter) {
        String label = parameter.look().label();
        String shown = label == null || label.isEmpty() ? parameter.name() : label;
        if (widgets.name(shown, hand.isTurned(group, index))) {
            hand.revert(group, index);
        }
        boolean locked = desk.isLocked(group, index);
        String held = locked ? "\nheld against chance" : "";
        ui.hint(parameter.look().hint() + held);
        menu(parameter, locked);
    }

    /** What a right click on a name offers. */
    private void menu(Parameter parameter, boolean locked) {
        if (!ui.fields().beginContext("dial")) {
            return;
        }
        if (ui.menus().item("As it was saved", "double-click", hand.isTurned(group, index))) {
            hand.revert(group, index);
        }
        if (ui.menus().item("As the look begins", "", true)) {
            for (int c = 0; c < parameter.kind().components(); c++) {
                hand.set(group, index, c, parameter.range().initial().get(c));
            }
            hand.release();
        }
        if (ui.menus().item("Copy", "", true)) {
            ui.fields().copy(Clipping.words(parameter.kind(), hand(parameter)));
        }
        if (ui.menus().item("Paste", "0.5, #ff8000, vec3(...)", true)) {
            paste(parameter);
        }
        if (ui.menus().tick("Held against chance", locked)) {
            desk.lock(group, index, !locked);
        }
        ui.fields().endPopup();
    }

    private float[] hand(Parameter parameter) {
        float[] values = new float[parameter.kind().components()];
        for (int c = 0; c < values.length; c++) {
            values[c] = hand(c);
        }
        return values;
    }

    /** Whatever fits; the rest is not for this dial. */
    private void paste(Parameter parameter) {
        float[] values = Clipping.values(parameter.kind(), ui.fields().copied());
        for (int c = 0; values != null && c < values.length; c++) {
            turn(c, parameter.fit(c, values[c]));
        }
        hand.release();
    }

    private void turn(int component, float value) {
        hand.set(group, index, component, value);
    }

    private float hand(int component) {
        return hand.group(group).get(index, component);
    }

    private float played(int component) {
        return played.get(index, component);
    }

    private void number(Parameter parameter) {
        float low = parameter.range().low().getFirst();
        float high = parameter.range().high().getFirst();
        Travel travel = new Travel(low, high, parameter.look().curve());
        Fader.Marks marks = new Fader.Marks(played(0), parameter.range().initial().getFirst());
        String format = travel.format(parameter.look().unit());
        turn(0, widgets.slider(hand(0), travel, format, marks));
        letGo();
        about(parameter, format);
    }

    /** The hint, and what the value is made of. */
    private void about(Parameter parameter, String format) {
        if (ui.isHovered()) {
            String now = String.format(Locale.ROOT, format, hand(0));
            String glow = String.format(Locale.ROOT, format, played(0));
            String first =
                    String.format(Locale.ROOT, format, parameter.range().initial().getFirst());
            String hint = parameter.look().hint();
            String said = hint == null || hint.isEmpty() ? "" : hint + "\n";
            ui.hint(said + "set " + now + ", played " + glow + ", at first " + first);
        }
    }

    private void whole(Parameter parameter) {
        int value = Math.round(hand(0));
        List<Parameter.Choice> choices = parameter.choices();
        int picked;
        if (choices.isEmpty()) {
            int low = (int) (float) parameter.range().low().getFirst();
            int high = (int) (float) parameter.range().high().getFirst();
            picked = widgets.wholeSlider(value, low, high);
            letGo();
        } else {
            picked = named(choices, value);
        }
        if (picked != value) {
            turn(0, picked);
            if (!choices.isEmpty()) {
                hand.release();
            }
        }
    }

    private int named(List<Parameter.Choice> choices, int value) {
        List<String> labels = new ArrayList<>();
        int chosen = -1;
        for (Parameter.Choice choice : choices) {
            chosen = choice.value() == value ? labels.size() : chosen;
            labels.add(choice.label());
        }
        widgets.beside();
        String now = chosen < 0 ? Integer.toString(value) : labels.get(chosen);
        int picked = ui.choice("##dial", labels, chosen, now);
        return picked < 0 ? value : choices.get(picked).value();
    }

    private void toggle() {
        boolean on = hand(0) >= 0.5f;
        if (widgets.toggle(on, played(0) >= 0.5f)) {
            turn(0, on ? 0 : 1);
            hand.release();
        }
    }

    private void event() {
        if (widgets.trigger("Trigger", played(0) >= 0.5f)) {
            turn(0, 1);
            hand.release();
        }
    }

    private void point(Parameter parameter) {
        float[] low = limits(parameter.range().low());
        float[] high = limits(parameter.range().high());
        numbers[0] = hand(0);
        numbers[1] = hand(1);
        boolean bounded = finite(low) && finite(high);
        float[] span = bounded ? new float[] {low[0], low[1], high[0], high[1]} : null;
        glow[0] = played(0);
        glow[1] = played(1);
        boolean turned = span == null ? widgets.numbers(numbers) : widgets.pad(numbers, span, glow);
        if (turned) {
            turn(0, numbers[0]);
            turn(1, numbers[1]);
        }
        letGo();
        ui.hint(String.format(Locale.ROOT, "%.3f, %.3f", numbers[0], numbers[1]));
    }

    private static float[] limits(List<Float> limits) {
        return new float[] {limits.get(0), limits.get(1)};
    }

    private static boolean finite(float... values) {
        return Float.isFinite(values[0]) && Float.isFinite(values[1]);
    }

    private void colour() {
        for (int i = 0; i < 4; i++) {
            numbers[i] = hand(i);
            glow[i] = played(i);
        }
        if (widgets.colour(numbers, glow)) {
            for (int i = 0; i < 4; i++) {
                if (numbers[i] != hand(i)) {
                    turn(i, numbers[i]);
                }
            }
        }
        letGo();
    }

    private void letGo() {
        if (widgets.wasLetGo()) {
            hand.release();
        }
    }
}
