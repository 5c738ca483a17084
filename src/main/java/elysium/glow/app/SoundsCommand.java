package elysium.glow.app;

import elysium.glow.control.sound.SoundLines;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code glow sounds}: what this machine could listen to. */
@Command(
        name = "sounds",
        description = "Lists the microphones and lines that --sound takes by name.",
        mixinStandardHelpOptions = true)
final class SoundsCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        List<String> names = SoundLines.names();
        if (names.isEmpty()) {
            System.out.println(
                    "No microphone is connected to this machine; --sound also takes a file.");
        }
        names.forEach(System.out::println);
        return 0;
    }
}
