package elysium.glow.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code glow doctor}: whether everything that is needed is there, and what to do if not. */
@Command(
        name = "doctor",
        description =
                "Looks whether everything that is needed is there, and says what to do if not.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    @Option(names = "--json", description = "as JSON")
    boolean json;

    @Override
    public Integer call() {
        List<Checkup> found = new Doctor(CamerasCommand::lines).examine();
        if (json) {
            System.out.println(Doctor.json(found));
        } else {
            found.forEach(check -> System.out.println(check.line()));
        }
        return Doctor.isWell(found) ? 0 : 1;
    }
}
