package elysium.glow.isf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TranslatorTest {
    private static String translated(String glsl) {
        return Translator.fragment(new ShaderText("a.fs", glsl), Set.of("img", "buffer2")).strip();
    }

    @Test
    void readsImagesWithNestedArguments() {
        assertEquals(
                "isf_normPixel(img, _img_imgRect, _img_flip,  f(a, vec2(b)))",
                translated("IMG_NORM_PIXEL(img, f(a, vec2(b)))"));
        assertEquals(
                "isf_pixel(img, _img_imgRect, _img_imgSize, _img_flip, gl_FragCoord.xy)",
                translated("IMG_PIXEL(img,gl_FragCoord.xy)"));
        assertEquals(
                "isf_normPixel(img, _img_imgRect, _img_flip, isf_FragNormCoord)",
                translated("IMG_THIS_PIXEL( img )"));
        assertEquals(
                "isf_normPixel(img, _img_imgRect, _img_flip, " + "at/_buffer2_imgSize)",
                translated("IMG_NORM_PIXEL(img,at/IMG_SIZE(buffer2))"));
    }

    @Test
    void readsImagesInsideOneAnother() {
        assertEquals(
                "isf_normPixel(img, _img_imgRect, _img_flip, isf_normPixel(buffer2, "
                        + "_buffer2_imgRect, _buffer2_flip, isf_FragNormCoord).xy)",
                translated("IMG_NORM_PIXEL(img,IMG_THIS_NORM_PIXEL(buffer2).xy)"));
    }

    @Test
    void leavesASamplerThatIsNoImageToTheFunction() {
        assertEquals("isf_normPixel(s, p)", translated("IMG_NORM_PIXEL(s, p)"));
        assertEquals("isf_thisPixel(s)", translated("IMG_THIS_PIXEL(s)"));
        assertEquals("#define T(i,p) isf_pixel(i,p)", translated("#define T(i,p) IMG_PIXEL(i,p)"));
    }

    @Test
    void speaksTheNewerLanguage() {
        assertEquals(
                "isf_fragColor = texture(any, p);",
                translated("gl_FragColor = texture2D(any, p);"));
        assertEquals("in vec2 left;", translated("varying vec2 left;"));
        assertEquals("isf_fragColor.a", translated("gl_FragData[0].a"));
        assertEquals("vec4 isf_is_sample = isf_is_input;", translated("vec4 sample = input;"));
        assertEquals(
                "float isf_is_texture = texture(any, p).r;",
                translated("float texture = texture2D(any, p).r;"));
        assertEquals(
                "isf_normPixel(img, _img_imgRect, _img_flip, p)", translated("texture2D(img,p)"));
        assertEquals(
                "isf_pixel(img, _img_imgRect, _img_imgSize, _img_flip, p)",
                translated("texture2DRect(img,p)"));
        assertEquals("void main() {}", translated("#version 120\nvoid main() {}"));
    }

    @Test
    void aFunctionOfFloatsGivesBackFloats() {
        assertEquals(
                "float f(int i) { if (i > 0) return -1.0; return 3.0 ; }",
                translated("float f(int i) { if (i > 0) return -1; return 3 ; }"));
        String whole =
                "int f() { return 1; } float g() { return 1.5; } vec2 h() { return vec2(1); }";
        assertEquals(whole, translated(whole));
    }

    @Test
    void leavesEverythingElseAlone() {
        String glsl = "#define N 3\n#if N > 2\nfloat f(float x) { return x*1.5e-3+.5; }\n#endif";
        assertEquals(glsl, translated(glsl));
    }

    @Test
    void emptiesRemarksButKeepsTheirLines() {
        assertEquals("a/*\n\n*/b", translated("a/* é\n gl_FragColor \n*/b"));
        assertEquals("a \nb", translated("a// IMG_PIXEL(img, p)\nb"));
    }

    @Test
    void keepsEveryLineWhereItWas() {
        long seed = 4;
        Random random = new Random(seed);
        String[] pieces = {
            "\n",
            " ",
            "IMG_PIXEL",
            "(",
            ")",
            "img",
            ",",
            "/*x\ny*/",
            "// z\n",
            "#version 120\n",
            "gl_FragData",
            "[",
            "0",
            "]",
            "IMG_THIS_PIXEL",
            "texture",
            "1.0",
            "sample",
            ";",
            "*",
            "/"
        };
        for (int i = 0; i < 500; i++) {
            String glsl =
                    random.ints(40, 0, pieces.length)
                            .mapToObj(n -> pieces[n])
                            .collect(Collectors.joining());
            String after = Translator.fragment(new ShaderText("a.fs", glsl), Set.of("img"));
            assertEquals(lines(glsl) + 1, lines(after), "seed " + seed + ", " + glsl);
            assertTrue(
                    GlslToken.all(glsl).stream()
                            .map(GlslToken::text)
                            .collect(Collectors.joining())
                            .equals(glsl));
        }
    }

    private static long lines(String text) {
        return text.chars().filter(c -> c == '\n').count();
    }
}
