package elysium.glow.app;

import elysium.glow.flow.UserError;
import elysium.glow.preset.library.Library;
import elysium.glow.preset.library.Mark;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glow preset mark}: what its owner thinks of a preset. */
@Command(
        name = "mark",
        description = "Makes a preset a favourite, rates it, gives it tags of your own.",
        mixinStandardHelpOptions = true)
final class PresetMarkVerb implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "the preset")
    String name;

    @Option(names = "--favourite", negatable = true, description = "whether it is one")
    Boolean favourite;

    @Option(names = "--rating", paramLabel = "0..5", description = "stars; 0 takes them away")
    Integer rating;

    @Option(names = "--tag", paramLabel = "TAG", description = "a tag to give it")
    List<String> tags = List.of();

    @Option(names = "--untag", paramLabel = "TAG", description = "one to take away")
    List<String> untags = List.of();

    @Override
    public Integer call() {
        if (favourite == null && rating == null && tags.isEmpty() && untags.isEmpty()) {
            throw UserError.usage("glow preset mark takes --favourite, --rating, --tag or --untag");
        }
        if (rating != null && (rating < 0 || rating > Mark.MOST_STARS)) {
            throw UserError.usage("--rating takes 0 to 5, not " + rating);
        }
        for (String tag : tags) {
            if (tag.isBlank() || tag.length() > Mark.LONGEST_TAG) {
                throw UserError.usage("--tag takes a word or a few, not '" + tag + "'");
            }
        }
        Places.presetFolder().file(name);
        Library now = Places.library().change(library -> library.with(name, this::marked));
        Mark mark = now.of(name);
        System.out.printf(
                "%s: %s, %d of 5 stars%s%n",
                name,
                mark.favourite() ? "a favourite" : "no favourite",
                mark.rating(),
                mark.tags().isEmpty() ? "" : ", tags " + String.join(", ", mark.tags()));
        return 0;
    }

    private Mark marked(Mark before) {
        Mark now = favourite == null ? before : before.favourite(favourite);
        now = rating == null ? now : now.rated(rating);
        for (String tag : tags) {
            now = now.tagged(tag);
        }
        for (String tag : untags) {
            now = now.untagged(tag);
        }
        return now;
    }
}
