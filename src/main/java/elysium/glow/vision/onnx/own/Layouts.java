package elysium.glow.vision.onnx.own;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The layouts that go by a name; of those with as many points the first is meant. */
final class Layouts {
    private static final String INSIGHTFACE_FILE = "2d106";
    private static final int[] MESH = {
        127, 234, 93, 132, 58, 136, 150, 176, 152, 400, 379, 365, 288, 361, 323, 454, 356, //
        70, 63, 105, 66, 107, 336, 296, 334, 293, 300, //
        168, 197, 195, 4, 98, 97, 2, 326, 327, //
        33, 160, 158, 133, 153, 144, 362, 385, 387, 263, 373, 380, //
        61, 40, 37, 0, 267, 270, 291, 321, 314, 17, 84, 91, 78, 81, 13, 311, 308, 402, 14, 178
    };

    static final Layout IBUG_68 = of("ibug-68", 68, IntStream.range(0, 68).toArray());
    static final Layout INSIGHTFACE_106 =
            of(
                    "insightface-106",
                    106,
                    1,
                    10,
                    12,
                    14,
                    16,
                    3,
                    5,
                    7,
                    0,
                    23,
                    21,
                    19,
                    32,
                    30,
                    28,
                    26,
                    17, //
                    43,
                    48,
                    49,
                    51,
                    50,
                    102,
                    103,
                    104,
                    105,
                    101, //
                    72,
                    73,
                    74,
                    86,
                    78,
                    79,
                    80,
                    85,
                    84, //
                    35,
                    41,
                    42,
                    39,
                    37,
                    36,
                    89,
                    95,
                    96,
                    93,
                    91,
                    90, //
                    52,
                    64,
                    63,
                    71,
                    67,
                    68,
                    61,
                    58,
                    59,
                    53,
                    56,
                    55, //
                    65,
                    66,
                    62,
                    70,
                    69,
                    57,
                    60,
                    54);

    static final List<Layout> ALL =
            List.of(
                    IBUG_68,
                    of("wflw-98", 98, wflw()),
                    of("jd-106", 106, jd()),
                    INSIGHTFACE_106,
                    of("mesh-468", 468, MESH),
                    of("mesh-478", 478, MESH));

    private Layouts() {}

    private static Layout of(String name, int points, int... places) {
        List<int[]> each = Arrays.stream(places).mapToObj(place -> new int[] {place}).toList();
        return new Layout(name, points, each);
    }

    private static int[] wflw() {
        return joined(
                IntStream.range(0, 17).map(i -> 2 * i),
                IntStream.range(33, 38),
                IntStream.range(42, 47),
                IntStream.range(51, 60),
                IntStream.of(60, 61, 63, 64, 65, 67, 68, 69, 71, 72, 73, 75),
                IntStream.range(76, 96));
    }

    private static int[] jd() {
        return joined(
                IntStream.range(0, 17).map(i -> 2 * i),
                IntStream.range(33, 38),
                IntStream.range(42, 47),
                IntStream.range(51, 55),
                IntStream.range(58, 63),
                IntStream.of(66, 67, 69, 70, 71, 73, 75, 76, 78, 79, 80, 82),
                IntStream.range(84, 104));
    }

    private static int[] joined(IntStream... parts) {
        return Arrays.stream(parts).flatMapToInt(part -> part).toArray();
    }

    static List<String> names() {
        return ALL.stream().map(Layout::name).toList();
    }

    /** The one of that name, or null. */
    static Layout named(String name) {
        return ALL.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }

    /** The one that a file's name speaks of, or null. */
    static Layout in(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        if (lower.contains(INSIGHTFACE_FILE)) {
            return INSIGHTFACE_106;
        }
        return ALL.stream().filter(each -> lower.contains(each.name())).findFirst().orElse(null);
    }
}
