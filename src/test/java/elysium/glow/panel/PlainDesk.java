package elysium.glow.panel;

import elysium.glow.control.Action;
import elysium.glow.flow.Fault;
import elysium.glow.flow.Faults;
import elysium.glow.isf.ImportedPicture;
import elysium.glow.mood.Reading;
import elysium.glow.mood.Signal;
import elysium.glow.parameter.Values;
import elysium.glow.preset.About;
import elysium.glow.preset.Draft;
import elysium.glow.preset.library.Card;
import elysium.glow.preset.library.Catalogue;
import elysium.glow.preset.library.Mark;
import elysium.glow.render.Tap;
import elysium.glow.vision.Faces;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A desk without a show: a draft, and what was asked for. */
final class PlainDesk implements Desk {
    final List<String> asked = new ArrayList<>();
    final List<Tap> taps = new ArrayList<>();
    private final Draft draft;
    private final Faces faces = new Faces();
    private final Reading reading = new Reading();

    PlainDesk(Draft draft) {
        this.draft = draft;
        faces.add().slot = 1;
    }

    @Override
    public Vitals vitals() {
        return new Vitals(60, 4, 20, 1, "a test");
    }

    @Override
    public float held() {
        return 0.4f;
    }

    @Override
    public Source source() {
        return new Source("a camera", Health.LIVE, "640x480", List.of("a camera", "another"));
    }

    @Override
    public Source sound() {
        return new Source("a microphone", Health.LOST, "it is gone", List.of("none", "default"));
    }

    @Override
    public void listen(String source) {
        asked.add("listen " + source);
    }

    @Override
    public void lookForMicrophones() {
        asked.add("microphones");
    }

    @Override
    public Faces faces() {
        return faces;
    }

    @Override
    public Reading reading() {
        return reading;
    }

    @Override
    public Rack rack() {
        return new Rack(List.of("first", "second"), 0, draft.isChanged());
    }

    @Override
    public Draft draft() {
        return draft;
    }

    @Override
    public List<String> looks() {
        return List.of("lips");
    }

    @Override
    public void add(int place, String look) {
        asked.add("add " + look);
    }

    @Override
    public float signal(Signal signal) {
        return 0.5f;
    }

    @Override
    public float travel(int route) {
        return 0.5f;
    }

    @Override
    public List<Bank> banks() {
        List<Bank> banks = new ArrayList<>();
        for (int group = 0; group < dials().groups(); group++) {
            Values played = dials().group(group).copy();
            banks.add(new Bank("bank " + group, "about it", played));
        }
        return banks;
    }

    @Override
    public List<PassTime> passes() {
        return List.of(new PassTime("look lips", 1, 2), new PassTime("bloom", 0.5, 0.1));
    }

    @Override
    public void taps(List<Tap> into) {
        into.addAll(taps);
    }

    @Override
    public void watch(boolean on) {
        asked.add("watch " + on);
    }

    @Override
    public List<Faults.Standing> faults() {
        return List.of(new Faults.Standing(Fault.of("preset", "lips.fs:3:1: no such thing"), 0, 2));
    }

    @Override
    public Switches switches() {
        return new Switches(false, true, false);
    }

    @Override
    public String notice() {
        return "saved";
    }

    @Override
    public void choose(String source) {
        asked.add("source " + source);
    }

    @Override
    public void lookForCameras() {
        asked.add("cameras");
    }

    @Override
    public void play(String preset) {
        asked.add("play " + preset);
    }

    @Override
    public void readPresets() {
        asked.add("presets");
    }

    @Override
    public Catalogue catalogue() {
        About about = new About("to try", List.of("quiet"), "", "");
        Mark mark = new Mark(true, 3, List.of());
        return new Catalogue(List.of(new Card("first", about, List.of("lips"), mark, null)));
    }

    @Override
    public ImportedPicture thumbnail(String preset) {
        ByteBuffer rgba = ByteBuffer.allocateDirect(4 * 16 * 9);
        return new ImportedPicture(preset + ".png", 16, 9, rgba);
    }

    @Override
    public void mark(String preset, UnaryOperator<Mark> change) {
        asked.add("mark " + preset);
    }

    @Override
    public float morphSeconds() {
        return 2;
    }

    @Override
    public void morph(float seconds) {
        asked.add("morph");
    }

    @Override
    public boolean isLocked(int group, int parameter) {
        return parameter == 1;
    }

    @Override
    public void lock(int group, int parameter, boolean locked) {
        asked.add("lock");
    }

    @Override
    public void act(Action action) {
        asked.add(action.name());
    }
}
