package elysium.glow.show;

import elysium.glow.ffmpeg.Ffmpeg;
import elysium.glow.ffmpeg.FilmShape;
import elysium.glow.ffmpeg.FilmWriter;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** A film file: the pictures go to ffmpeg as planes, which are the same bytes every time. */
final class FilmRecording implements Recording {
    private final FilmWriter writer;
    private final Yuv yuv;

    FilmRecording(Ffmpeg ffmpeg, Path file, Shape shape) {
        FilmShape film =
                new FilmShape(shape.width(), shape.height(), shape.fps(), FilmShape.Layout.I420);
        writer = FilmWriter.open(ffmpeg, file, film);
        yuv = new Yuv(shape.width(), shape.height(), Yuv.Matrix.BT709);
    }

    @Override
    public void add(ByteBuffer rgba) {
        writer.write(ByteBuffer.wrap(yuv.convert(rgba)));
    }

    @Override
    public void close() {
        writer.close();
    }
}
