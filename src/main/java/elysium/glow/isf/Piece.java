package elysium.glow.isf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One mechanism that looks share: plain GLSL functions, a file of the program's own. */
public final class Piece {
    private static final Pattern USES = Pattern.compile("(?m)^// Uses ([a-z, ]+)\\.$");
    private static final String FOLDER = "shaders/library/";
    private static final String ENDING = ".glsl";

    private final String name;
    private final String text;
    private final List<Declaration> declarations;
    private final String glsl;

    public Piece(String name, String text) {
        this.name = name;
        this.text = text;
        declarations = declarations(text);
        glsl = Translator.fragment(new ShaderText(file(), text), Set.of());
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** Where it lies in the sources, for errors. */
    public String file() {
        return FOLDER + name + ENDING;
    }

    /** Its first remark, which says what it is. */
    public String summary() {
        return text.lines().findFirst().orElse("").replaceFirst("^//\\s*", "");
    }

    /** The pieces that must stand before it. */
    List<String> uses() {
        Matcher uses = USES.matcher(text);
        return uses.find() ? List.of(uses.group(1).split(", | and ")) : List.of();
    }

    /** What it brings, as it is called: {@code float hash12(vec2 p)}, {@code vec3 LAMPYRIS}. */
    public List<String> offers() {
        List<String> offers = new ArrayList<>();
        declarations.forEach(each -> offers.add(each.said()));
        return offers;
    }

    /** The names that it takes. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        declarations.forEach(each -> names.add(each.name()));
        return names;
    }

    /** A function or a constant. */
    private record Declaration(String name, String said) {}

    private static List<Declaration> declarations(String text) {
        List<Declaration> found = new ArrayList<>();
        StringBuilder said = new StringBuilder();
        String last = "";
        String name = null;
        int depth = 0;
        for (GlslToken token : GlslToken.all(text)) {
            if (depth == 0 && name == null && (token.is("(") || token.is("="))) {
                name = last;
            }
            boolean ends = depth == 0 && (token.is("{") || token.is("=") || token.is(";"));
            if (ends && name != null && !said.isEmpty()) {
                String plain = said.toString().strip().replaceAll("\\s+", " ");
                found.add(new Declaration(name, plain.replaceFirst("^const ", "")));
            }
            if (ends) {
                said.setLength(0);
            }
            depth += token.is("{") ? 1 : token.is("}") ? -1 : 0;
            if (token.is("}") || token.is(";")) {
                said.setLength(0);
                name = null;
            } else if (depth == 0 && token.kind() != GlslToken.Kind.COMMENT) {
                said.append(token.text());
            }
            last = token.kind() == GlslToken.Kind.WORD ? token.text() : last;
        }
        return found;
    }

    /** In GLSL 410, each line where it was. */
    public String glsl() {
        return glsl;
    }
}
