package elysium.glow.preset.pack;

import elysium.glow.flow.UserError;
import elysium.glow.isf.LookText;
import elysium.glow.preset.PortableName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a pack meets where it is to be installed. */
final class Clashes {
    private final Path into;
    private final List<Part> parts;
    private final List<String> absent = new ArrayList<>();
    private final List<String> same = new ArrayList<>();
    private final List<String> different = new ArrayList<>();
    private final List<String> blocked = new ArrayList<>();

    Clashes(Path into, List<Part> parts) throws IOException {
        this.into = into;
        this.parts = parts;
        for (Part part : parts) {
            look(part, into.resolve(part.path()));
        }
    }

    /** Paths that nothing has yet. */
    List<String> absent() {
        return absent;
    }

    /** Paths of files that hold the very same. */
    List<String> same() {
        return same;
    }

    /** Paths of files that hold something else. */
    List<String> different() {
        return different;
    }

    private void look(Part part, Path place) throws IOException {
        String path = part.path();
        if (leadsOut(place)) {
            blocked.add("a folder on the way to '" + path + "' is a link, or no folder");
        } else if (Files.isRegularFile(place)) {
            boolean equal = Arrays.equals(Files.readAllBytes(place), part.bytes());
            (equal ? same : different).add(path);
        } else if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            blocked.add("where '" + path + "' belongs, there is something that is no file");
        } else {
            absent.add(path);
        }
        String neighbour = neighbour(place);
        if (neighbour != null) {
            blocked.add("'" + path + "' can't lie beside '" + neighbour + "'");
        }
    }

    /** The folders of presets and looks may be links of their owner's, those below them not. */
    private boolean leadsOut(Path place) {
        Path folder = place.getParent();
        int own = into.getNameCount() + (place.startsWith(into.resolve("shaders")) ? 2 : 1);
        for (Path step = folder; step.getNameCount() > own; step = step.getParent()) {
            if (Files.isSymbolicLink(step)) {
                return true;
            }
        }
        return Files.exists(folder) && !Files.isDirectory(folder);
    }

    /** A file that would be taken for this one, or would be taken along with it. */
    private String neighbour(Path place) throws IOException {
        if (!Files.isDirectory(place.getParent())) {
            return null;
        }
        Path vertex = LookText.vertexOf(place);
        boolean alone = parts.stream().noneMatch(p -> into.resolve(p.path()).equals(vertex));
        if (PartKind.isFragment(place) && alone && Files.exists(vertex)) {
            return vertex.getFileName().toString();
        }
        String wanted = stem(place);
        try (Stream<Path> beside = Files.list(place.getParent())) {
            return beside.filter(other -> stem(other).equals(wanted) && !other.equals(place))
                    .map(other -> other.getFileName().toString())
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Fragment shaders of one name are one look, whatever their ending. */
    private static String stem(Path file) {
        String name = PortableName.folded(file.getFileName().toString());
        return name.replaceAll("\\.frag$", ".fs");
    }

    /** One sentence that names them all. */
    void refuse(Path file, boolean replace) {
        if (!blocked.isEmpty()) {
            throw UserError.failed(file + ": " + String.join("; ", blocked) + ".");
        }
        if (!different.isEmpty() && !replace) {
            throw UserError.failed(
                    "%s: another '%s' is here already; --replace writes over it, for whatever uses it."
                            .formatted(file, String.join("', '", different)));
        }
    }
}
