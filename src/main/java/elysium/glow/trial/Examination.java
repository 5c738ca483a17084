package elysium.glow.trial;

import elysium.glow.flow.Clock;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.ProgramError;
import elysium.glow.gpu.Target;
import elysium.glow.isf.ImageInput;
import elysium.glow.isf.Look;
import elysium.glow.isf.LookError;
import elysium.glow.isf.LookReader;
import elysium.glow.isf.ShaderLog;
import elysium.glow.parameter.Values;
import elysium.glow.render.Rehearsal;
import elysium.glow.render.ShaderSource;
import elysium.glow.show.Area;
import elysium.glow.show.RawPicture;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tries one look after another in a context of its own, and says what became of each. */
final class Examination {
    private static final int OUT_OF_MEMORY = 0x505;
    private static final byte[] NO_PICTURE = {};

    private final GpuScope scope;
    private final ShaderSource shaders;

    Examination(GpuScope scope, ShaderSource shaders) {
        this.scope = scope;
        this.shaders = shaders;
    }

    Answer of(Order order, Drawing.Progress progress) {
        Look look;
        try {
            look = LookReader.read(order.look());
        } catch (LookError e) {
            Grade grade = HeaderPlace.holds(order.look(), e) ? Grade.HEADER : Grade.TRANSLATE;
            return refused(grade, Remark.of(e));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return refused(Grade.TRANSLATE, Remark.ofWhole("it can't be read: " + e + "."));
        }
        Values values = values(look, order.values());
        String tooLarge = Memory.complaint(look, order.canvas(), values);
        if (tooLarge != null) {
            return refused(Grade.HANG, Remark.ofWhole(tooLarge));
        }
        return drawn(order, look, values, progress);
    }

    private static Answer refused(Grade grade, Remark remark) {
        return new Answer(new Verdict(grade, List.of(remark), 0, 0), NO_PICTURE);
    }

    private static Values values(Look look, Map<String, float[]> wanted) {
        Values values = new Values(look.parameters());
        wanted.forEach(
                (name, floats) -> {
                    int index = values.indexOf(name);
                    for (int c = 0; index >= 0 && c < floats.length; c++) {
                        values.set(index, c, floats[c]);
                    }
                });
        return values;
    }

    private Answer drawn(Order order, Look look, Values values, Drawing.Progress progress) {
        scope.takeErrors();
        long begun = Clock.system().nanos();
        GpuScope own = scope.child();
        try (Rehearsal rehearsal = new Rehearsal(own, shaders, look)) {
            double compileMillis = (Clock.system().nanos() - begun) * 1e-6;
            progress.drawn(0);
            bind(rehearsal, own, order, look);
            Drawing drawing = new Drawing(rehearsal, order.canvas(), values, progress);
            drawing.draw(own);
            Verdict verdict = verdict(look, rehearsal, drawing, compileMillis);
            Target picture = rehearsal.picture();
            Area size = new Area(0, 0, picture.width(), picture.height());
            boolean wanted = order.sendsPicture();
            return new Answer(verdict, wanted ? RawPicture.png(drawing.last(), size) : NO_PICTURE);
        } catch (ProgramError e) {
            List<Remark> remarks = remarks(look, e.log(), true);
            return new Answer(new Verdict(Grade.COMPILE, remarks, 0, 0), NO_PICTURE);
        } catch (IOException e) {
            return refused(Grade.HEADER, Remark.ofWhole(e.getMessage()));
        } catch (RuntimeException | OutOfMemoryError e) {
            return refused(
                    Grade.HANG, Remark.ofWhole("it can't be drawn: " + e.getMessage() + "."));
        } finally {
            own.close();
        }
    }

    private void bind(Rehearsal rehearsal, GpuScope own, Order order, Look look)
            throws IOException {
        boolean given = !order.everyImage().isEmpty();
        var picture = given ? PictureInput.read(own, order.everyImage()) : PictureInput.card(own);
        rehearsal.show(ImageInput.From.BELOW, picture);
        rehearsal.show(ImageInput.From.CAMERA, picture);
        if (given) {
            rehearsal.show(ImageInput.From.PREVIOUS, picture);
        }
        for (ImageInput image : look.images()) {
            String file = order.images().get(image.name());
            if (file != null) {
                rehearsal.show(image.name(), PictureInput.read(own, file));
            }
        }
    }

    private Verdict verdict(Look look, Rehearsal rehearsal, Drawing drawing, double compileMillis) {
        List<Remark> remarks = new ArrayList<>();
        Grade grade = Grade.OK;
        List<Integer> errors = scope.takeErrors();
        if (!errors.isEmpty()) {
            boolean full = errors.contains(OUT_OF_MEMORY);
            grade = full ? Grade.HANG : Grade.COMPILE;
            String what = "OpenGL refused a call while it was drawn: error ";
            remarks.add(Remark.ofWhole(what + "0x" + Integer.toHexString(errors.getFirst()) + "."));
        }
        if (rehearsal.foundPass() >= 0) {
            grade = worse(grade, Grade.NAN);
            remarks.add(Remark.ofWhole(nanWords(look, rehearsal.foundPass())));
        }
        if (drawing.frameMillis() > Drawing.SLOW_MILLIS) {
            grade = worse(grade, Grade.SLOW);
            remarks.add(Remark.ofWhole("a frame takes %.0f ms.".formatted(drawing.frameMillis())));
        }
        if (drawing.isBlank() && !Drawing.mayRest(look)) {
            grade = worse(grade, Grade.BLANK);
            remarks.add(Remark.ofWhole("every pixel is black or transparent."));
        }
        List<Remark> words = remarks(look, rehearsal.remarks(), false);
        grade = words.isEmpty() ? grade : worse(grade, Grade.WARNING);
        remarks.addAll(words);
        return new Verdict(grade, remarks, compileMillis, drawing.frameMillis());
    }

    private static String nanWords(Look look, int pass) {
        String target = look.passes().get(pass).target();
        return "pass "
                + pass
                + (target == null ? "" : " ('" + target + "')")
                + " writes colours that are infinite or no numbers:"
                + " look for divisions by zero, and roots, powers and logarithms of less than zero.";
    }

    private static Grade worse(Grade one, Grade other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** The driver's words in the author's lines, errors first. */
    private static List<Remark> remarks(Look look, String log, boolean errorsFirst) {
        List<Remark> remarks = new ArrayList<>();
        int errors = 0;
        for (ShaderLog.Entry entry : ShaderLog.of(look.source(), log).entries()) {
            Remark remark = Remark.of(entry);
            boolean known = remarks.contains(remark);
            boolean ours = entry.file() == null && !(errorsFirst && entry.error());
            if (known || ours) {
                continue;
            }
            remarks.add(entry.error() && errorsFirst ? errors++ : remarks.size(), remark);
        }
        return remarks;
    }
}
