package elysium.glow.app.bench;

import java.util.List;

/** Looks that nobody should play: what people write by mistake, and what nobody would. */
public final class BadLook {
    private static final String PLAIN = "/*{ \"ISFVSN\": \"2\" }*/\n";
    private static final String FLOOD =
            "/*{ \"INPUTS\": [ { \"NAME\": \"many\", \"TYPE\": \"float\", \"DEFAULT\": 1e9,"
                    + " \"MAX\": 1e9 } ] }*/\n";
    private static final List<String> TEXTS =
            List.of(
                    PLAIN + "void main() { gl_FragColor = nonsense; }",
                    PLAIN + "void main() { gl_FragColor = vec4(1.0) }",
                    PLAIN + "void main() { while (true) gl_FragColor += vec4(0.001); }",
                    PLAIN + "void main() { for (;;) { gl_FragColor.r += TIME; } }",
                    FLOOD
                            + "void main() { for (float i = 0.0; i < many; i += 1.0)"
                            + " gl_FragColor += sin(vec4(i)); }",
                    PLAIN + bomb() + "void main() { gl_FragColor = vec4(B9); }",
                    PLAIN + "float a[1000000]; void main() { gl_FragColor = vec4(a[int(TIME)]); }",
                    PLAIN + straight(),
                    passes(),
                    "/*{ \"PASSES\": [ { \"TARGET\": \"a\", \"WIDTH\": \"1/0\" }, {} ] }*/\n"
                            + "void main() { gl_FragColor = IMG_THIS_PIXEL(a) + nonsense; }",
                    input("gl_FragColor"),
                    input("a;}"),
                    "/*{ \"INPUTS\": [ { \"NAME\" } ] }*/\nvoid main() {}",
                    "/*{ \"INPUTS\": [ { \"NAME\": \"x\", \"TYPE\": \"flute\" } ] }*/\nvoid main() {}",
                    "no header at all",
                    "/*{ \"ISFVSN\": \"2\", ");

    private BadLook() {}

    /** One of them, unlike those of all other numbers. */
    public static String text(int number) {
        return TEXTS.get(number % TEXTS.size()) + "\n// " + number + "\n";
    }

    private static String bomb() {
        StringBuilder text = new StringBuilder("#define B0 (TIME + nonsense)\n");
        for (int i = 1; i < 10; i++) {
            text.append(
                    "#define B%d (B%d + B%d + B%d + B%d)\n"
                            .formatted(i, i - 1, i - 1, i - 1, i - 1));
        }
        return text.toString();
    }

    private static String straight() {
        StringBuilder text = new StringBuilder("void main() { float x = TIME;\n");
        for (int i = 0; i < 5000; i++) {
            text.append("x = sin(x * %d.0) + fract(x / %d.0);\n".formatted(i + 2, i + 3));
        }
        return text.append("gl_FragColor = vec4(x) * nonsense; }").toString();
    }

    private static String passes() {
        StringBuilder text = new StringBuilder("/*{ \"PASSES\": [ ");
        for (int i = 0; i < 64; i++) {
            text.append(
                    "{ \"TARGET\": \"b%d\", \"FLOAT\": true, \"WIDTH\": \"16384\",".formatted(i));
            text.append(" \"HEIGHT\": \"16384\", \"PERSISTENT\": true }, ");
        }
        return text.append("{} ] }*/\nvoid main() { gl_FragColor = vec4(1.0); }").toString();
    }

    private static String input(String name) {
        return "/*{ \"INPUTS\": [ { \"NAME\": \"%s\", \"TYPE\": \"float\" } ] }*/\nvoid main() { }"
                .formatted(name);
    }
}
