package elysium.glow.app;

import elysium.glow.app.bench.Sheet;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** How figures are told in the end: in sheets for people, or as JSON for programs. */
final class Sheets {
    @Option(names = "--json", description = "the figures as JSON")
    private boolean json;

    void print(Sheet... sheets) {
        print(List.of(sheets));
    }

    void print(List<Sheet> sheets) {
        System.out.print(
                json
                        ? sheets.stream()
                                .map(Sheet::json)
                                .collect(Collectors.joining(",\n", "[", "]\n"))
                        : sheets.stream().map(Sheet::text).collect(Collectors.joining("\n")));
    }
}
