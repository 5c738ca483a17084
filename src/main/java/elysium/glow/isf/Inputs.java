package elysium.glow.isf;

import elysium.glow.parameter.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a header declares, gathered while it is read. */
final class Inputs {
    final List<Parameter> parameters = new ArrayList<>();
    final List<ImageInput> images = new ArrayList<>();
    final List<StartingRoute> routes = new ArrayList<>();

    /** Of inputs, imported pictures and buffers: each becomes a uniform. */
    final Set<String> names = new HashSet<>();
}
