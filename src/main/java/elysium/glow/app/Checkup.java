package elysium.glow.app;

import elysium.glow.json.JsonEdit;
import java.util.Locale;

/**
 * What the doctor found about one thing that is needed.
 *
 * @param remedy what to do; empty if nothing has to be done
 */
record Checkup(String name, Verdict verdict, String sentence, String remedy) {
    /** How bad it is. */
    enum Verdict {
        OK,
        WARN,
        FAIL
    }

    static Checkup ok(String name, String sentence) {
        return new Checkup(name, Verdict.OK, sentence, "");
    }

    static Checkup warn(String name, String sentence, String remedy) {
        return new Checkup(name, Verdict.WARN, sentence, remedy);
    }

    static Checkup fail(String name, String sentence, String remedy) {
        return new Checkup(name, Verdict.FAIL, sentence, remedy);
    }

    private String word() {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    /** As it is printed for a person. */
    String line() {
        String what = String.format(Locale.ROOT, "%-5s %-10s %s", word(), name, sentence);
        return remedy.isEmpty() ? what : what + System.lineSeparator() + " ".repeat(17) + remedy;
    }

    String json() {
        return "{\"name\":%s,\"verdict\":%s,\"sentence\":%s,\"remedy\":%s}"
                .formatted(
                        JsonEdit.quoted(name),
                        JsonEdit.quoted(word()),
                        JsonEdit.quoted(sentence),
                        JsonEdit.quoted(remedy));
    }
}
