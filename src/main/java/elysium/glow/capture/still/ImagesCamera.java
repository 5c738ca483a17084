package elysium.glow.capture.still;

import elysium.glow.capture.CameraLost;
import elysium.glow.capture.Frame;
import elysium.glow.capture.Reel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A picture that stands, or the pictures of a folder in the order of their names. */
public final class ImagesCamera implements Reel {
    private static final Set<String> ENDINGS =
            Set.of("png", "jpg", "jpeg", "bmp", "gif", "tif", "tiff");

    private final String name;
    private final List<Path> files;
    private final boolean looped;
    private final double framesPerSecond;
    private Picture last;
    private Path lastFile;
    private long frames;

    private ImagesCamera(Path place, List<Path> files, boolean looped, double framesPerSecond) {
        name = place.getFileName() == null ? place.toString() : place.getFileName().toString();
        this.files = files;
        this.looped = looped;
        this.framesPerSecond = framesPerSecond;
    }

    /** Whether the name is that of a picture. */
    public static boolean isImage(Path file) {
        String text = file.toString();
        int dot = text.lastIndexOf('.');
        return dot >= 0 && ENDINGS.contains(text.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    public static ImagesCamera open(Path place, boolean looped, double framesPerSecond)
            throws CameraLost {
        if (!Files.isReadable(place)) {
            throw new CameraLost("The image " + place + " can't be read.");
        }
        List<Path> files = Files.isDirectory(place) ? listed(place) : List.of(place);
        return new ImagesCamera(place, files, looped, framesPerSecond);
    }

    private static List<Path> listed(Path folder) throws CameraLost {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files =
                    entries.filter(ImagesCamera::isImage)
                            .filter(Files::isRegularFile)
                            .sorted(Path::compareTo)
                            .toList();
            if (files.isEmpty()) {
                throw new CameraLost(
                        "There are no images in the folder "
                                + folder
                                + ": .png, .jpg, .bmp, .gif and .tif are looked for.");
            }
            return files;
        } catch (IOException e) {
            throw new CameraLost("The folder " + folder + " can't be read.", e);
        }
    }

    @Override
    public double framesPerSecond() {
        return framesPerSecond;
    }

    @Override
    public Grab read(Frame frame, long timeoutNanos) throws CameraLost {
        if (!looped && frames >= files.size()) {
            return Grab.END;
        }
        decoded(files.get((int) (frames % files.size()))).copyTo(frame);
        frame.stamp(frames, Math.round(frames * 1e9 / framesPerSecond));
        frames++;
        return Grab.FRAME;
    }

    /** Of how many pixels of the last file one was kept, each way, for large ones are thinned. */
    public int step() {
        return last == null ? 1 : last.step();
    }

    private Picture decoded(Path file) throws CameraLost {
        if (!file.equals(lastFile)) {
            last = Picture.of(file);
            lastFile = file;
            if (last == null) {
                lastFile = null;
                throw new CameraLost("The image " + file + " is of no known kind.");
            }
        }
        return last;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void close() {
        last = null;
        lastFile = null;
    }
}
