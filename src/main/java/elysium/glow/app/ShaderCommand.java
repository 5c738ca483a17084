package elysium.glow.app;

import elysium.glow.app.shader.LookList;
import elysium.glow.flow.UserError;
import elysium.glow.isf.LookFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code glow shader}: looks as files. */
@Command(
        name = "shader",
        description = "Lists, checks and starts looks.",
        subcommands = {
            ShaderCheckVerb.class,
            ShaderNewVerb.class,
            ShaderPiecesVerb.class,
            ShaderExportVerb.class
        },
        synopsisSubcommandLabel =
                "(list | check FILE|DIR… | new NAME | pieces [NAME] | export LOOK)",
        mixinStandardHelpOptions = true)
final class ShaderCommand implements Runnable {
    @Override
    public void run() {
        throw UserError.usage(
                "glow shader takes a verb: list, check FILE|DIR…, new NAME, pieces [NAME], or export LOOK");
    }

    @Command(
            name = "list",
            description = "Lists the looks at hand, with what they take.",
            mixinStandardHelpOptions = true)
    int list(
            @Option(names = "--json", description = "one object of JSON for each look, in a line")
                    boolean json) {
        LookList list = new LookList(new LookFolder(Places.looks()));
        System.out.print(json ? list.json() : list.text());
        return list.isBroken() ? 1 : 0;
    }
}
