package elysium.glow.app;

import elysium.glow.flow.UserError;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code glow settings}: whether a settings file is right, and what can be set. */
@Command(
        name = "settings",
        description = "Checks the settings, lists what can be set, prints their schema.",
        synopsisSubcommandLabel = "(check [FILE] | list | schema)",
        mixinStandardHelpOptions = true)
final class SettingsCommand implements Runnable {
    @Override
    public void run() {
        throw UserError.usage("glow settings takes a verb: check [FILE], list, or schema");
    }

    @Command(
            name = "check",
            description = "Checks a settings file, or the one that a show would take.",
            mixinStandardHelpOptions = true)
    int check(@Parameters(arity = "0..1", paramLabel = "FILE") Path file) {
        Settings settings = Settings.find(file, Path.of(""), System::getenv);
        if (settings.file() == null) {
            System.out.println("There is no settings file; the defaults hold.");
            return 0;
        }
        Planning planning = new Planning(settings);
        ShowPlan.Seen seen = planning.seen(new SourceOptions());
        System.out.printf(
                "%s: ok. Source %s, preset %s.%n",
                settings.file(), seen.source().label(), planning.preset(null));
        return 0;
    }

    @Command(
            name = "list",
            description = "Lists every key that a settings file may hold.",
            mixinStandardHelpOptions = true)
    int list() {
        for (Setting setting : Setting.values()) {
            System.out.printf("%-16s %s%n", setting.key(), setting.meaning());
        }
        return 0;
    }

    @Command(
            name = "schema",
            description = "Prints the JSON Schema of the settings file.",
            mixinStandardHelpOptions = true)
    int schema() {
        System.out.print(SettingsSchema.text());
        return 0;
    }
}
