package elysium.glow.house;

import elysium.glow.house.Tree.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file's text has against it. */
final class TextTidiness {
    private static final int JAVA_LINES = 300;
    private static final int LOOK_LINES = 100;
    private static final Pattern LICENCE_BOX = Pattern.compile("\\A\\s*/\\*(?!\\*)");
    private static final Pattern AUTHOR = Pattern.compile("@auth" + "or\\b");
    private static final Pattern EMPTY_JAVADOC = Pattern.compile("/\\*\\*[\\s*]*\\*/");
    private static final Pattern DEAD_CODE =
            Pattern.compile("(?m)^\\s*//\\s*(?:[^.\\n]*;|[\\w.]+\\([^)]*\\)\\s*\\{?|[{}])\\s*$");
    private static final Pattern LATER = Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.\\-}>])/(?:wor" + "k|home|roo" + "t|Users)/\\w");
    private static final Pattern MAKERS_NOTE =
            Pattern.compile("(?i)\\bgenerated (?:by|with)\\b|co-authored" + "-by");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");

    private TextTidiness() {}

    /** Complaints about any text of ours. */
    static List<String> text(Source source) {
        List<String> complaints = new ArrayList<>();
        find(LATER, source, "do it now, or leave it", complaints);
        find(MACHINE_PATH, source, "a path of one machine", complaints);
        find(MAKERS_NOTE, source, "the repository speaks of the project alone", complaints);
        return complaints;
    }

    /** Complaints about the text of a Java file. */
    static List<String> java(Source source) {
        List<String> complaints = new ArrayList<>();
        atMost(JAVA_LINES, source, complaints);
        find(LICENCE_BOX, source, "a box before the package", complaints);
        find(AUTHOR, source, "an author's tag", complaints);
        find(EMPTY_JAVADOC, source, "an empty comment", complaints);
        find(DEAD_CODE, source, "code that is commented out", complaints);
        return complaints;
    }

    static List<String> look(Source source) {
        List<String> complaints = new ArrayList<>();
        atMost(LOOK_LINES, source, complaints);
        return complaints;
    }

    /** Links of a page to files that are not there. */
    static List<String> links(Source page) {
        List<String> complaints = new ArrayList<>();
        Path folder = Tree.ROOT.resolve(page.path()).getParent();
        Matcher link = LINK.matcher(page.text());
        while (link.find()) {
            String target = link.group(1);
            if (!target.contains("://")
                    && !target.startsWith("mailto:")
                    && !Files.exists(folder.resolve(target))) {
                complaints.add(page.path() + ": there is no " + target);
            }
        }
        return complaints;
    }

    private static void atMost(int most, Source source, List<String> complaints) {
        long lines = source.text().lines().count();
        if (lines > most) {
            complaints.add(source.path() + ": " + lines + " lines, " + most + " at the most");
        }
    }

    private static void find(
            Pattern offence, Source source, String sentence, List<String> complaints) {
        Matcher found = offence.matcher(source.text());
        while (found.find()) {
            long line = source.text().substring(0, found.start()).lines().count();
            String what = found.group().strip();
            complaints.add(source.path() + ":" + Math.max(1, line) + ": " + sentence + ": " + what);
        }
    }
}
