package elysium.glow.app;

import elysium.glow.app.eval.EvalPlan;
import elysium.glow.app.eval.Evaluation;
import elysium.glow.app.eval.Task;
import elysium.glow.flow.UserError;
import elysium.glow.show.Terminal;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code glow eval}: the tracker on a folder of pictures or clips, and how well it does. */
@Command(
        name = "eval",
        description = "Writes what is seen in a folder of pictures or clips, and scores it.",
        mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {
    @Option(
            names = "--task",
            paramLabel = "T",
            required = true,
            converter = OneWord.OfTask.class,
            description =
                    "landmarks (one face a picture), emotion, smile64 (the picture is the face),"
                            + " frames, background (whole photographs), clips (films)")
    Task task;

    @Option(
            names = "--in",
            paramLabel = "DIR",
            required = true,
            description = "the folder of pictures or films")
    Path folder;

    @Option(
            names = "--boxes",
            paramLabel = "FILE.csv",
            description = "where the faces are: file,x1,y1,x2,y2; without it they are looked for")
    Path boxes;

    @Option(
            names = "--truth",
            paramLabel = "FILE",
            description =
                    "what is known: labels, hand-drawn mouths, boxes or numbers of people as csv, or"
                            + " a sitter's truth.jsonl; only the pictures that it names are read")
    Path truth;

    @Option(
            names = "--split",
            paramLabel = "NAME",
            description = "only the truth whose column 'split' says so, such as val")
    String split;

    @Option(
            names = "--out",
            paramLabel = "FILE.jsonl",
            required = true,
            description = "a line of JSON for each picture or frame")
    Path out;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "threads to see with; one is all that it takes (${DEFAULT-VALUE})")
    int threads;

    @Mixin Sheets sheets;

    @Override
    public Integer call() {
        if (threads != 1) {
            throw UserError.usage(
                    "--threads takes 1, not " + threads + ": more take longer in all than one");
        }
        EvalPlan plan = new EvalPlan(task, folder, boxes, truth, split, out);
        Evaluation done = Evaluation.of(plan, Terminal.watchesErrors() ? System.err : null);
        sheets.print(done.sheets());
        if (done.failures() > 0) {
            throw UserError.failed(
                    "%d of %d could not be read to the end; their lines in %s say why."
                            .formatted(done.failures(), done.pictures(), out));
        }
        return 0;
    }
}
