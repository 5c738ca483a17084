package elysium.glow.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.house.Tree.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TidinessTest {
    private static void assertTidy(List<String> complaints) {
        assertTrue(complaints.isEmpty(), () -> "\n" + String.join("\n", complaints));
    }

    @Test
    void javaFilesAreTidy() throws IOException {
        List<String> complaints = new ArrayList<>();
        List<Source> sources = Tree.ours("java");
        assertTrue(sources.size() > 50, "only " + sources.size() + " files were found");
        for (Source source : sources) {
            complaints.addAll(TextTidiness.java(source));
            complaints.addAll(JavaTidiness.complaints(source));
        }
        assertTidy(complaints);
    }

    @Test
    void textsSpeakOfTheProjectAndLeaveNothingForLater() throws IOException {
        List<String> complaints = new ArrayList<>();
        String[] endings = {"java", "md", "json", "fs", "vs", "glsl", "frag", "vert", "xml", ""};
        for (Source source : Tree.ours(endings)) {
            complaints.addAll(TextTidiness.text(source));
        }
        assertTidy(complaints);
    }

    @Test
    void looksAreShort() throws IOException {
        List<String> complaints = new ArrayList<>();
        for (Source source : Tree.ours("fs", "vs", "glsl", "frag", "vert")) {
            if (source.path().startsWith("shaders/")) {
                complaints.addAll(TextTidiness.look(source));
            }
        }
        assertTidy(complaints);
    }

    @Test
    void linksLeadSomewhere() throws IOException {
        List<String> complaints = new ArrayList<>();
        List<Source> pages = Tree.ours("md");
        assertFalse(pages.isEmpty());
        for (Source page : pages) {
            complaints.addAll(TextTidiness.links(page));
        }
        assertTidy(complaints);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/* Licence: all yours */\npackage a;",
                "package a;\n/**\n * A thing.\n *\n * @aut_hor me\n */\nclass A {}",
                "package a;\n/*_* */\nclass A {}",
                "package a;\nclass A {\n    // int x = 3;\n}",
                "package a;\nclass A {\n    // draw(x)\n}",
                "package a;\nclass A {\n    // }\n}"
            })
    void untidyTextsAreNoticed(String seed) {
        String text = seed.replace("_", "");
        assertEquals(1, TextTidiness.java(new Source("A.java", text)).size(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class FrameManager {}", "class A { class SoundUtil {} }", "class AbstractLamp {}",
                "class CameraImpl {}", "public class A {}", "/** . */\npublic class A{}//x",
                "class A { void f(int a, int b, int c, int d, int e, int f) {} }"
            })
    void untidyTypesAreNoticed(String text) throws IOException {
        int wanted = text.endsWith("//x") ? 0 : 1;
        assertEquals(wanted, JavaTidiness.complaints(new Source("A.java", text)).size(), text);
    }

    @ParameterizedTest
    @ValueSource(ints = {57, 58, 59, 90})
    void theLengthOfAMethodIsMeasured(int lines) throws IOException {
        String body = "        f();\n".repeat(lines);
        Source source = new Source("A.java", "class A {\n    void f() {\n" + body + "    }\n}\n");
        int wanted = lines + 2 > 60 ? 1 : 0;
        assertEquals(wanted, JavaTidiness.complaints(source).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// TO_DO later",
                "see /ho_me/me/x",
                "in /wo_rk/x",
                "Generated_ by a machine",
                "open /Us_ers/me/y",
                "FIX_ME"
            })
    void wordsThatDoNotBelongAreNoticed(String seed) {
        Source source = new Source("A.md", "fine\n" + seed.replace("_", ""));
        List<String> complaints = TextTidiness.text(source);
        assertEquals(1, complaints.size(), seed);
        assertTrue(complaints.getFirst().startsWith("A.md:"), complaints.getFirst());
    }

    @Test
    void longFilesAndDeadLinksAreNoticed() {
        assertEquals(1, TextTidiness.java(new Source("A.java", "\n".repeat(301))).size());
        assertEquals(0, TextTidiness.java(new Source("A.java", "\n".repeat(300))).size());
        assertEquals(1, TextTidiness.look(new Source("a.fs", "\n".repeat(101))).size());
        Source page = new Source("A.md", "[a](no/such.md) [b](pom.xml#x) [c](https://a.b/c)");
        assertEquals(List.of("A.md: there is no no/such.md"), TextTidiness.links(page));
    }
}
