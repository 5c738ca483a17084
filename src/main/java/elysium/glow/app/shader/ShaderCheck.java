package elysium.glow.app.shader;

import elysium.glow.flow.Clock;
import elysium.glow.flow.UserError;
import elysium.glow.isf.LookError;
import elysium.glow.isf.LookText;
import elysium.glow.show.Progress;
import elysium.glow.show.RawPicture;
import elysium.glow.trial.Answer;
import elysium.glow.trial.Grade;
import elysium.glow.trial.Order;
import elysium.glow.trial.PictureInput;
import elysium.glow.trial.Remark;
import elysium.glow.trial.TrialRoom;
import elysium.glow.trial.Verdict;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Tries every look in a process of its own and says what became of it. */
public final class ShaderCheck {
    private final CheckPlan plan;
    private final Map<Path, GivenInputs> given;
    private final PictureNames names;
    private final CheckReport report = new CheckReport();

    public ShaderCheck(CheckPlan plan) {
        this.plan = plan;
        String complaint = plan.image() == null ? null : PictureInput.complaint(plan.image());
        if (complaint != null) {
            throw UserError.usage(complaint);
        }
        given = plan.values() == null ? Map.of() : ValuesFile.read(plan.values(), plan.looks());
        names = plan.out() == null ? null : new PictureNames(plan.out(), plan.looks());
    }

    /**
     * Checks them all.
     *
     * @param terminal where progress is shown; null where nobody watches
     * @return how many failed
     */
    public int run(PrintStream out, PrintStream terminal) {
        Clock clock = Clock.system();
        long begun = clock.nanos();
        int failed = 0;
        int done = 0;
        try (TrialRoom room = new TrialRoom(clock, TrialRoom.Manners.EAGER);
                Progress progress = new Progress(terminal, clock, plan.looks().size(), "looks")) {
            for (Path file : plan.looks()) {
                if (room.trouble() != null) {
                    throw UserError.failed("looks can't be tried here: " + room.trouble());
                }
                Checked checked = check(file, room);
                failed += checked.hasFailed(plan.strict()) ? 1 : 0;
                progress.lift();
                out.print(plan.json() ? report.json(checked, plan.strict()) : report.text(checked));
                progress.at(++done);
            }
            progress.lift();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw UserError.failed("the check was interrupted", e);
        }
        if (!plan.json()) {
            out.print(report.summary((clock.nanos() - begun) * 1e-9));
        }
        return failed;
    }

    private Checked check(Path file, TrialRoom room) throws InterruptedException {
        LookText text;
        try {
            text = LookText.read(file);
        } catch (LookError e) {
            Remark remark = new Remark(e.file(), e.line(), e.column(), e.sentence());
            return new Checked(file, null, new Verdict(Grade.HEADER, List.of(remark), 0, 0), null);
        }
        GivenInputs inputs = given.getOrDefault(file, new GivenInputs());
        String image = plan.image() == null ? "" : plan.image().toAbsolutePath().toString();
        Answer answer =
                room.examine(
                        new Order(
                                text,
                                plan.canvas(),
                                inputs.values(),
                                image,
                                inputs.images(),
                                names != null));
        return new Checked(file, text, answer.verdict(), kept(file, answer.png()));
    }

    private Path kept(Path look, byte[] png) {
        if (names == null || png.length == 0) {
            return null;
        }
        Path picture = names.of(look);
        try {
            Files.createDirectories(picture.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw UserError.failed("the folder of " + picture + " can't be made.", e);
        }
        RawPicture.write(picture, png);
        return picture;
    }
}
