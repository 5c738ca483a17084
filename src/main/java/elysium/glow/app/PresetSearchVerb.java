package elysium.glow.app;

import elysium.glow.preset.library.Card;
import elysium.glow.preset.library.Catalogue;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glow preset search}: presets by words. */
@Command(
        name = "search",
        description = "Lists the presets that have all of these words, the best first.",
        footer = {
            "",
            "A word is found in names, tags, looks, intents and credits, without regard to capitals.",
            "tag:W and look:W look there alone; is:favourite, rating:3 for three stars or more;",
            "a minus before a word finds presets without it: -tag:warm (after --)."
        },
        mixinStandardHelpOptions = true)
final class PresetSearchVerb implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "WORD", description = "what to look for")
    List<String> words;

    @Option(names = "--json", description = "as JSON")
    boolean json;

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.of(Places.presetFolder(), Places.library().read());
        List<Card> found = catalogue.search(String.join(" ", words));
        CardPrint print = new CardPrint(found);
        System.out.print(json ? print.json() : print.text());
        if (found.isEmpty() && !json) {
            System.err.println("glow: no preset has all of these words.");
        }
        return found.isEmpty() ? 1 : 0;
    }
}
