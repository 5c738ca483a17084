package elysium.glow.app.gallery;

import elysium.glow.preset.About;
import java.util.List;
import java.util.Locale;

/**
 * What hangs for one preset.
 *
 * @param name the preset's, and its folder's in the gallery
 * @param about null where the preset can't be read
 * @param looped whether there is a loop beside the stills
 * @param people the films of people whose pictures hang, too, by their bare names
 * @param failure why there are no pictures; null where there are
 */
public record Exhibit(
        String name,
        About about,
        boolean looped,
        List<String> people,
        List<Figure> figures,
        String failure) {

    public Exhibit {
        people = List.copyOf(people);
        figures = List.copyOf(figures);
    }

    /** One whose pictures could not be made. */
    public static Exhibit failed(String name, About about, String why) {
        return new Exhibit(name, about, false, List.of(), List.of(), why);
    }

    /** Whether nothing could be drawn. */
    public boolean isFailed() {
        return failure != null;
    }

    /** The preset's name as a title: {@code comb-jelly} is Comb Jelly. */
    public String title() {
        StringBuilder title = new StringBuilder();
        for (String word : name.split("[-_ ]+", -1)) {
            if (!word.isEmpty()) {
                int first = word.offsetByCodePoints(0, 1);
                title.append(title.isEmpty() ? "" : " ");
                title.append(word.substring(0, first).toUpperCase(Locale.ROOT));
                title.append(word.substring(first));
            }
        }
        return title.toString();
    }
}
