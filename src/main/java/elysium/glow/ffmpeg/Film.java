package elysium.glow.ffmpeg;

import elysium.glow.flow.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is known of a film before it is read.
 *
 * @param durationSeconds 0 if the file does not say
 * @param isBt709 whether luma and chroma follow BT.709 rather than BT.601
 */
public record Film(
        Path file, int width, int height, Rate rate, double durationSeconds, boolean isBt709) {
    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final int HD_ROWS = 720;

    /** Frames a second as a fraction, exact as films have it. */
    public record Rate(int frames, int seconds) {
        public double perSecond() {
            return (double) frames / seconds;
        }

        static Rate parse(String text) {
            String[] parts = text == null ? new String[0] : text.split("/", -1);
            try {
                Rate rate =
                        new Rate(
                                Integer.parseInt(parts[0]),
                                parts.length > 1 ? Integer.parseInt(parts[1]) : 1);
                double fps = rate.perSecond();
                return fps >= 0.01 && fps <= 1000 ? rate : null;
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                return null;
            }
        }
    }

    /** Asks the file what is in it; a file without moving pictures is a person's mistake. */
    public static Film of(Ffmpeg ffmpeg, Path file) {
        if (!Files.isReadable(file)) {
            throw UserError.failed("The film " + file + " can't be read.");
        }
        try {
            Ffmpeg.Answer answer =
                    ffmpeg.run(
                            "ffprobe",
                            LIMIT,
                            List.of(
                                    "-v",
                                    "error",
                                    "-select_streams",
                                    "v:0",
                                    "-show_entries",
                                    "stream=width,height,avg_frame_rate,r_frame_rate,color_space"
                                            + ":format=duration",
                                    "-of",
                                    "default=noprint_wrappers=1",
                                    "file:" + file));
            if (answer.exitCode() == 0 && answer.output().contains("width=")) {
                return of(file, facts(answer.output()));
            }
            throw UserError.failed(
                    "There is no film in " + file + ": " + Complaint.of(answer.errors()) + ".");
        } catch (IOException e) {
            throw UserError.failed("The film " + file + " can't be examined.", e);
        }
    }

    private static Map<String, String> facts(String output) {
        return output.lines()
                .filter(line -> line.contains("="))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, b) -> a));
    }

    private static Film of(Path file, Map<String, String> facts) {
        int width = Integer.parseInt(facts.get("width"));
        int height = Integer.parseInt(facts.get("height"));
        Rate rate = Rate.parse(facts.get("avg_frame_rate"));
        if (rate == null) {
            rate = Rate.parse(facts.get("r_frame_rate"));
        }
        String space = facts.getOrDefault("color_space", "unknown");
        boolean bt709 =
                switch (space) {
                    case "bt470bg", "smpte170m", "fcc" -> false;
                    case "bt709" -> true;
                    default -> height >= HD_ROWS;
                };
        return new Film(
                file,
                width,
                height,
                rate == null ? new Rate(25, 1) : rate,
                seconds(facts.get("duration")),
                bt709);
    }

    private static double seconds(String text) {
        try {
            return text == null ? 0 : Math.max(0, Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
