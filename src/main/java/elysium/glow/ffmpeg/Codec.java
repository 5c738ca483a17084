package elysium.glow.ffmpeg;

import elysium.glow.flow.UserError;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** How a film is written, told by the ending of its name; open licences all. */
enum Codec {
    /** H.264 by Cisco's open encoder; the file is whole at any moment, and ordinary at the end. */
    H264(".mp4 .m4v .mov ") {
        @Override
        List<String> options(long bitsPerSecond, double fps) {
            return List.of(
                    "-c:v", "libopenh264",
                    "-profile:v", "high",
                    "-b:v", Long.toString(bitsPerSecond),
                    "-allow_skip_frames", "0",
                    "-g", Long.toString(Math.max(1, Math.round(fps))),
                    "-threads", "1",
                    "-movflags", "+hybrid_fragmented",
                    "-frag_duration", "1000000");
        }
    },
    /** H.264 in Matroska, which needs no last word to be played. */
    H264_MATROSKA(".mkv ") {
        @Override
        List<String> options(long bitsPerSecond, double fps) {
            return H264.options(bitsPerSecond, fps).subList(0, 12);
        }
    },
    /** VP9 for browsers. */
    VP9(".webm ") {
        @Override
        List<String> options(long bitsPerSecond, double fps) {
            return List.of(
                    "-c:v", "libvpx-vp9",
                    "-b:v", Long.toString(bitsPerSecond),
                    "-deadline", "realtime",
                    "-cpu-used", "6",
                    "-row-mt", "0",
                    "-threads", "1",
                    "-g", Long.toString(Math.max(1, Math.round(fps))));
        }
    };

    private final String endings;

    Codec(String endings) {
        this.endings = endings;
    }

    abstract List<String> options(long bitsPerSecond, double fps);

    static Codec of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        String ending = name.substring(Math.max(0, name.lastIndexOf('.'))) + " ";
        for (Codec codec : values()) {
            if (codec.endings.contains(ending)) {
                return codec;
            }
        }
        throw UserError.usage(
                "A film's name ends in .mp4, .m4v, .mov, .mkv or .webm; " + file + " does not.");
    }
}
