package elysium.glow.capture.webcam;

import com.github.sarxos.webcam.Webcam;
import com.github.sarxos.webcam.WebcamException;
import elysium.glow.capture.CameraLost;
import elysium.glow.capture.Source;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The cameras of this machine, by Webcam Capture. */
public final class Webcams {
    private static final long LONGEST_LOOK_SECONDS = 8;
    private static final OurDriver MACHINE = new OurDriver(new OpenPnpLayer());

    private static final Logger LIBRARY = Logger.getLogger("com.github.sarxos.webcam");

    static {
        // It remarks at every look that it will not look by itself.
        LIBRARY.setLevel(Level.WARNING);
    }

    private Webcams() {}

    static OurDriver machine() {
        return MACHINE;
    }

    /** A camera as {@code glow cameras} lists it. */
    public record Listed(int index, String name, List<Format> formats) {}

    /** All cameras with their formats, none where none is connected; a loss says what hinders. */
    public static List<Listed> list() throws CameraLost {
        return list(MACHINE);
    }

    static List<Listed> list(OurDriver driver) throws CameraLost {
        List<Listed> listed = new ArrayList<>();
        for (Webcam webcam : connected(driver)) {
            OurDevice device = (OurDevice) webcam.getDevice();
            listed.add(new Listed(listed.size(), device.getName(), device.camera().formats()));
        }
        return listed;
    }

    /** Every camera, and at least one. */
    static List<Webcam> all(OurDriver driver) throws CameraLost {
        List<Webcam> webcams = connected(driver);
        if (webcams.isEmpty()) {
            throw new CameraLost("No camera is connected.");
        }
        return webcams;
    }

    /** The library keeps what it once saw: it has to forget in order to look again. */
    private static synchronized List<Webcam> connected(OurDriver driver) throws CameraLost {
        try {
            Webcam.resetDriver();
            Webcam.setDriver(driver);
            Webcam.setHandleTermSignal(false);
            List<Webcam> webcams = Webcam.getWebcams(LONGEST_LOOK_SECONDS, TimeUnit.SECONDS);
            Webcam.getDiscoveryService().stop();
            if (webcams.isEmpty()) {
                refuseForbidden();
            }
            return webcams;
        } catch (TimeoutException e) {
            throw new CameraLost("The system does not say in 8 seconds which cameras it has.", e);
        } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
            throw new CameraLost(
                    "Cameras can't be used here: the capture library does not load ("
                            + e.getMessage()
                            + ").",
                    e);
        } catch (WebcamException e) {
            throw new CameraLost("The cameras can't be listed: " + e.getMessage() + ".", e);
        }
    }

    static Webcam find(OurDriver driver, Source source) throws CameraLost {
        List<Webcam> webcams = all(driver);
        if (source instanceof Source.Numbered numbered) {
            if (numbered.index() < webcams.size()) {
                return webcams.get(numbered.index());
            }
            throw new CameraLost(
                    "There is no camera "
                            + numbered.index()
                            + ": this machine has "
                            + names(webcams)
                            + ".");
        }
        return named(webcams, ((Source.Named) source).name());
    }

    private static Webcam named(List<Webcam> webcams, String name) throws CameraLost {
        List<Webcam> like = new ArrayList<>();
        for (Webcam webcam : webcams) {
            if (webcam.getName().equals(name)) {
                return webcam;
            }
            if (webcam.getName().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))) {
                like.add(webcam);
            }
        }
        if (like.size() == 1) {
            return like.getFirst();
        }
        throw new CameraLost(
                like.isEmpty()
                        ? "There is no camera named "
                                + name
                                + ": this machine has "
                                + names(webcams)
                                + "."
                        : "More than one camera is named like " + name + ": " + names(like) + ".");
    }

    private static String names(List<Webcam> webcams) {
        List<String> names = new ArrayList<>();
        for (Webcam webcam : webcams) {
            names.add(names.size() + " " + webcam.getName());
        }
        return String.join(", ", names);
    }

    /** A camera that is there and may not be used is not seen by the library. */
    private static void refuseForbidden() throws CameraLost {
        Path folder = Path.of("/dev");
        if (!System.getProperty("os.name").startsWith("Linux") || !Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> devices = Files.newDirectoryStream(folder, "video*")) {
            for (Path device : devices) {
                if (!Files.isReadable(device) || !Files.isWritable(device)) {
                    throw new CameraLost(
                            device
                                    + " is there but may not be used: add the user to the group"
                                    + " video and log in again.");
                }
            }
        } catch (IOException e) {
            throw new CameraLost("The system does not say which cameras it has.", e);
        }
    }
}
