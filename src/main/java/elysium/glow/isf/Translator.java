package elysium.glow.isf;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns the GLSL that looks are written in into GLSL 410, token by token and line for line.
 *
 * <p>Every line keeps its number: what is dropped leaves its line ends behind.
 */
final class Translator {
    private static final Map<String, String> RENAMED =
            Map.ofEntries(
                    Map.entry("gl_FragColor", "isf_fragColor"),
                    Map.entry("vv_FragNormCoord", "isf_FragNormCoord"),
                    Map.entry("vv_vertShaderInit", "isf_vertShaderInit"),
                    Map.entry("attribute", "in"),
                    Map.entry("texture2D", "texture"),
                    Map.entry("texture2DRect", "texture"),
                    Map.entry("texture3D", "texture"),
                    Map.entry("textureCube", "texture"),
                    Map.entry("texture2DLod", "textureLod"),
                    Map.entry("texture2DLodEXT", "textureLod"),
                    Map.entry("texture2DProj", "textureProj"),
                    Map.entry("texture2DGradEXT", "textureGrad"));

    /** ISF's words for reading an image, and the functions they become. */
    private static final Map<String, String> READING =
            Map.of(
                    "IMG_PIXEL", "isf_pixel",
                    "IMG_NORM_PIXEL", "isf_normPixel",
                    "IMG_THIS_PIXEL", "isf_thisPixel",
                    "IMG_THIS_NORM_PIXEL", "isf_thisPixel",
                    "IMG_NORM_THIS_PIXEL", "isf_thisPixel",
                    "IMG_SIZE", "isf_size");

    /** GLSL's own words, which know nothing of where an image's first row is. */
    private static final Map<String, String> SAMPLING =
            Map.of(
                    "texture", "isf_normPixel",
                    "texture2D", "isf_normPixel",
                    "texture2DRect", "isf_pixel");

    private final List<GlslToken> tokens;
    private final Set<String> images;
    private final String varying;
    private final Map<Integer, String> inserted;
    private final StringBuilder glsl = new StringBuilder();
    private int at;

    private Translator(ShaderText text, Set<String> images, String varying) {
        SourceLimits.check(text);
        tokens = text.tokens();
        this.images = images;
        this.varying = varying;
        inserted = LoopBudget.of(text);
        FloatReturns.complete(tokens, inserted);
    }

    static String fragment(ShaderText text, Set<String> images) {
        return new Translator(text, images, "in").translate();
    }

    static String vertex(ShaderText text, Set<String> images) {
        return new Translator(text, images, "out").translate();
    }

    private String translate() {
        while (at < tokens.size()) {
            glsl.append(inserted.getOrDefault(at, ""));
            GlslToken token = tokens.get(at++);
            switch (token.kind()) {
                case WORD -> word(token);
                case COMMENT -> keepLines(token.text());
                case MARK -> mark(token);
                case NUMBER, SPACE -> glsl.append(token.text().replace("\uFEFF", ""));
            }
        }
        return glsl.append('\n').toString();
    }

    /** Emptied, since drivers refuse some characters; still a comment, since it joins its lines. */
    private void keepLines(String dropped) {
        boolean block = dropped.startsWith("/*");
        glsl.append(block ? "/*" : " ");
        dropped.chars().filter(c -> c == '\n').forEach(c -> glsl.append('\n'));
        glsl.append(block ? "*/" : "");
    }

    private void mark(GlslToken mark) {
        int next = past(at);
        if (mark.is("#") && next < tokens.size() && tokens.get(next).is("version")) {
            skipLine();
        } else {
            glsl.append(mark.text());
        }
    }

    /** The version is the prologue's to say. */
    private void skipLine() {
        while (at < tokens.size() && !tokens.get(at).text().contains("\n")) {
            at++;
        }
    }

    private void word(GlslToken token) {
        String word = token.text();
        String reading = READING.get(word);
        if (reading != null) {
            reading(reading, reading);
        } else if (SAMPLING.containsKey(word) && followedBy("(")) {
            reading(SAMPLING.get(word), "texture");
        } else if (word.equals("varying")) {
            glsl.append(varying);
        } else if (word.equals("gl_FragData") && skip("[", "0", "]")) {
            glsl.append("isf_fragColor");
        } else if (word.equals("texture") && !followedBy("(")) {
            glsl.append("isf_is_texture");
        } else {
            glsl.append(RENAMED.getOrDefault(word, GlslWords.safe(word)));
        }
    }

    /** With the place of the image where it is one that the header names. */
    private void reading(String function, String otherwise) {
        int open = past(at);
        int name = past(open + 1);
        int after = past(name + 1);
        boolean known =
                after < tokens.size()
                        && tokens.get(open).is("(")
                        && images.contains(tokens.get(name).text());
        if (!known) {
            glsl.append(otherwise);
        } else if (tokens.get(after).is(",")) {
            String image = tokens.get(name).text();
            glsl.append(function).append('(').append(place(image, function.equals("isf_pixel")));
            glsl.append(", ");
            moveTo(after + 1);
        } else if (tokens.get(after).is(")")) {
            glsl.append(whole(function, tokens.get(name).text()));
            moveTo(after + 1);
        } else {
            glsl.append(otherwise);
        }
    }

    private static String place(String image, boolean sized) {
        String rect = Look.uniform(image) + ", _" + image + "_imgRect, ";
        return rect + (sized ? "_" + image + "_imgSize, " : "") + "_" + image + "_flip";
    }

    private static String whole(String function, String image) {
        return function.equals("isf_size")
                ? "_" + image + "_imgSize"
                : "isf_normPixel(" + place(image, false) + ", isf_FragNormCoord)";
    }

    private void moveTo(int place) {
        for (int i = at; i < place; i++) {
            if (tokens.get(i).isGap()) {
                keepLines(tokens.get(i).text());
            }
        }
        at = place;
    }

    private boolean followedBy(String mark) {
        int next = past(at);
        return next < tokens.size() && tokens.get(next).is(mark);
    }

    private boolean skip(String... wanted) {
        int place = at;
        for (String text : wanted) {
            place = past(place);
            if (place >= tokens.size() || !tokens.get(place).is(text)) {
                return false;
            }
            place++;
        }
        moveTo(place);
        return true;
    }

    /** The first place from here that is not a gap. */
    private int past(int place) {
        int next = place;
        while (next < tokens.size() && tokens.get(next).isGap()) {
            next++;
        }
        return next;
    }
}
