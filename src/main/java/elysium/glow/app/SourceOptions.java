package elysium.glow.app;

import elysium.glow.capture.Placement;
import elysium.glow.capture.Placement.Crop;
import elysium.glow.capture.Placement.Fit;
import elysium.glow.capture.Placement.Turn;
import elysium.glow.capture.Wishes;
import elysium.glow.flow.UserError;
import elysium.glow.mood.ReadingKind;
import picocli.CommandLine.Option;

/** Where pictures come from and how they lie in the show, as options of several commands. */
final class SourceOptions {
    @Option(
            names = "--source",
            paramLabel = "S",
            description =
                    "webcam, webcam:N, webcam:\"name\"; http://… or rtsp://…; a film, a picture or"
                            + " a folder of pictures; - for y4m on standard input;"
                            + " sitter[:seed[:people]]. Without it: the settings', else the first"
                            + " camera, else the sitter")
    String source;

    @Option(names = "--once", description = "play films and folders once instead of in a loop")
    boolean once;

    @Option(
            names = "--camera-size",
            paramLabel = "WxH",
            converter = Size.Converter.class,
            description = "the size that a camera is asked for")
    Size cameraSize;

    @Option(
            names = "--camera-fps",
            paramLabel = "N",
            converter = FrameRate.Converter.class,
            description = "the frames a second that a source is asked for")
    FrameRate cameraRate;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "a camera's own format, such as MJPG or YUY2 ('glow cameras' lists them)")
    String format;

    @Option(
            names = "--exposure",
            paramLabel = "0..1",
            description = "how long a camera exposes, where its driver lets us")
    Double exposure;

    @Option(
            names = "--mirror",
            negatable = true,
            description = "left and right exchanged; on for cameras, off for films, unless said")
    Boolean mirror;

    @Option(
            names = "--rotate",
            paramLabel = "DEGREES",
            description = "turn the picture clockwise by 0, 90, 180 or 270 degrees")
    Integer rotate;

    @Option(
            names = "--crop",
            paramLabel = "L,T,R,B",
            split = ",",
            description = "cut away parts of the width and height, such as 0.1,0,0.1,0")
    double[] crop;

    @Option(
            names = "--fit",
            paramLabel = "HOW",
            converter = OneWord.OfFit.class,
            description = "fill the show, or show the whole picture: fill, whole")
    Fit fit;

    @Option(
            names = "--reading",
            paramLabel = "KIND",
            converter = OneWord.OfReading.class,
            description = "what is read from faces: expression, emotion")
    ReadingKind reading;

    @Option(
            names = "--tracker",
            paramLabel = "T",
            description =
                    "what finds visitors: sight, our own networks; truth, what a sitter knows of"
                            + " itself; onnx:FILE or onnx:FILE,FILE, a detector or landmarks of"
                            + " yours")
    String tracker;

    Wishes wishes(Wishes otherwise) {
        return new Wishes(
                !once && otherwise.looped(),
                cameraSize == null
                        ? otherwise.size()
                        : new Wishes.Size(cameraSize.width(), cameraSize.height()),
                cameraRate == null ? otherwise.framesPerSecond() : cameraRate.perSecond(),
                format == null ? otherwise.format() : format,
                exposure == null ? otherwise.exposure() : exposure);
    }

    Placement placement(Placement otherwise) {
        return new Placement(
                mirror == null ? otherwise.mirror() : mirror,
                rotate == null ? otherwise.turn() : turn(rotate),
                crop == null ? otherwise.crop() : cut(crop),
                fit == null ? otherwise.fit() : fit);
    }

    private static Turn turn(int degrees) {
        for (Turn turn : Turn.values()) {
            if (turn.degrees() == degrees) {
                return turn;
            }
        }
        throw UserError.usage(
                "a picture can't be turned by %d degrees: 0, 90, 180 or 270".formatted(degrees));
    }

    private static Crop cut(double... sides) {
        if (sides.length != 4) {
            throw UserError.usage(
                    "--crop takes four parts: left,top,right,bottom, such as 0.1,0,0.1,0");
        }
        try {
            return new Crop(sides[0], sides[1], sides[2], sides[3]);
        } catch (IllegalArgumentException e) {
            throw UserError.usage("--crop: " + e.getMessage());
        }
    }
}
