package elysium.glow.preset;

import elysium.glow.isf.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How a draft stands at one moment: what a step leads back to.
 *
 * @param origins which layer of the file each layer was; -1 for one that was added
 */
record Standing(Preset preset, List<Look> looks, List<Integer> origins) {

    static Standing of(PresetFile file) {
        List<Integer> all = IntStream.range(0, file.looks().size()).boxed().toList();
        return new Standing(file.preset(), file.looks(), all);
    }

    Standing with(Preset other) {
        return new Standing(other, looks, origins);
    }

    private Standing with(List<Layer> layers, List<Look> newLooks, List<Integer> newOrigins) {
        return new Standing(preset.with(layers), List.copyOf(newLooks), List.copyOf(newOrigins));
    }

    Standing inserted(int place, Layer layer, Look look) {
        List<Layer> layers = new ArrayList<>(preset.layers());
        List<Look> all = new ArrayList<>(looks);
        List<Integer> from = new ArrayList<>(origins);
        layers.add(place, layer);
        all.add(place, look);
        from.add(place, -1);
        return with(layers, all, from);
    }

    Standing without(int place) {
        List<Layer> layers = new ArrayList<>(preset.layers());
        List<Look> all = new ArrayList<>(looks);
        List<Integer> from = new ArrayList<>(origins);
        layers.remove(place);
        all.remove(place);
        from.subList(place, place + 1).clear();
        return with(layers, all, from);
    }

    Standing moved(int place, int to) {
        Standing left = without(place);
        Standing back = left.inserted(to, preset.layers().get(place), looks.get(place));
        List<Integer> from = new ArrayList<>(back.origins);
        from.set(to, origins.get(place));
        return new Standing(back.preset, back.looks, List.copyOf(from));
    }

    /** With a look that was edited in place of the one of its name, and what still fits it. */
    Standing renewed(Look look) {
        List<Look> all = new ArrayList<>(looks);
        all.replaceAll(each -> each.name().equals(look.name()) ? look : each);
        List<Layer> layers = new ArrayList<>(preset.layers());
        layers.replaceAll(each -> each.look().equals(look.name()) ? Renewal.of(each, look) : each);
        return with(layers, all, origins);
    }

    /** The same after this arrangement was saved. */
    Standing since(List<Integer> saved) {
        List<Integer> now =
                origins.stream().map(origin -> origin < 0 ? -1 : saved.indexOf(origin)).toList();
        return new Standing(preset, looks, now);
    }

    /** What a file says of the same layers. */
    Preset asLoaded(Preset file) {
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < origins.size(); i++) {
            int origin = origins.get(i);
            Layer added = preset.layers().get(i);
            layers.add(origin >= 0 ? file.layers().get(origin) : added.set(1, Map.of()));
        }
        return file.with(layers);
    }

    /** Whether it has the layers of a file, as they are there but for dials. */
    boolean isLaidAs(Preset file) {
        if (origins.size() != file.layers().size() || !preset.routes().equals(file.routes())) {
            return false;
        }
        for (int i = 0; i < origins.size(); i++) {
            Layer layer = preset.layers().get(i);
            Layer before = file.layers().get(i);
            boolean same = layer.blend() == before.blend() && layer.strip().equals(before.strip());
            if (!same || origins.get(i) != i || !layer.routes().equals(before.routes())) {
                return false;
            }
        }
        return true;
    }
}
