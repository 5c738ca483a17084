package elysium.glow.ffmpeg;

import java.io.IOException;
import java.util.List;

/** A short H.264 stream as cameras send it: start codes, and all that a decoder needs in band. */
public final class H264Sample {
    private H264Sample() {}

    public static byte[] bytes(Ffmpeg ffmpeg) throws IOException {
        List<String> arguments =
                List.of(
                        "-loglevel",
                        "error",
                        "-f",
                        "lavfi",
                        "-i",
                        "testsrc2=s=128x96:r=25",
                        "-frames:v",
                        "50",
                        "-c:v",
                        "libopenh264",
                        "-g",
                        "5",
                        "-f",
                        "h264",
                        "pipe:1");
        try (Child child = ffmpeg.start("ffmpeg", arguments)) {
            child.input().close();
            return child.output().readAllBytes();
        }
    }
}
