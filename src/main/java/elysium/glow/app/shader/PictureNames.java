package elysium.glow.app.shader;

import elysium.glow.flow.UserError;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the pictures of looks go: {@code Bloom.fs.png} for {@code Bloom.fs}; looks of one name but
 * of several folders go into folders named like theirs.
 */
final class PictureNames {
    private final Path out;
    private final Map<String, Integer> times = new HashMap<>();

    PictureNames(Path out, List<Path> looks) {
        this.out = out;
        Set<Path> taken = new HashSet<>();
        looks.forEach(look -> times.merge(name(look), 1, Integer::sum));
        for (Path look : looks) {
            if (!taken.add(of(look))) {
                throw UserError.usage(
                        "two looks would be drawn to " + of(look) + ": check them one by one.");
            }
        }
    }

    Path of(Path look) {
        Path folder = look.toAbsolutePath().normalize().getParent();
        boolean alone = times.get(name(look)) == 1 || folder.getFileName() == null;
        Path into = alone ? out : out.resolve(folder.getFileName().toString());
        return into.resolve(name(look));
    }

    private static String name(Path look) {
        return look.getFileName() + ".png";
    }
}
