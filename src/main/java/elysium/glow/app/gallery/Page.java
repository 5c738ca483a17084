package elysium.glow.app.gallery;

import elysium.glow.flow.UserError;
import elysium.glow.json.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The gallery's page: one file of plain HTML that shows what lies in the folders beside it. */
public record Page(List<Exhibit> exhibits, String note) {
    private static final String STYLE = "gallery.css";

    /** Writes it whole or not at all. */
    public void write(Path file) {
        TextFile.save(file, html());
    }

    String html() {
        StringBuilder html = new StringBuilder();
        html.append(
                """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="dark">
                <title>Elysium Glow: the gallery</title>
                <style>
                """);
        html.append(style());
        html.append(
                """
                </style>
                </head>
                <body>
                <a class="skip" href="#hanging">To the pictures</a>
                <header class="entrance">
                <h1>Elysium Glow</h1>
                <p class="lede">A camera sees people. Their own smiles are painted with living light.</p>
                """);
        html.append("<p class=\"note\">").append(Words.escaped(note)).append("</p>\n</header>\n");
        overview(html);
        html.append("<main id=\"hanging\">\n");
        for (int i = 0; i < exhibits.size(); i++) {
            html.append(new Plate(exhibits.get(i), i + 1).html());
        }
        html.append("</main>\n");
        colophon(html);
        return html.append("</body>\n</html>\n").toString();
    }

    private void overview(StringBuilder html) {
        html.append("<nav aria-label=\"Presets\">\n<ol class=\"overview\">\n");
        for (Exhibit each : exhibits) {
            String name = Words.escaped(each.name());
            String picture =
                    each.isFailed()
                            ? "<span class=\"nothing\"></span>"
                            : "<img src=\"%s\" alt=\"\" loading=\"lazy\">"
                                    .formatted(Words.address(each.name(), "smile.png"));
            html.append("<li><a href=\"#").append(name).append("\">").append(picture);
            html.append("<span>").append(Words.escaped(each.title())).append("</span></a></li>\n");
        }
        html.append("</ol>\n</nav>\n");
    }

    /** What the figures mean, where there are any. */
    private void colophon(StringBuilder html) {
        if (exhibits.stream().allMatch(each -> each.figures().isEmpty())) {
            return;
        }
        html.append("<footer class=\"colophon\">\n<h2>How it was measured</h2>\n<dl>\n");
        for (Meaning meaning : Meaning.values()) {
            html.append(
                    "<div><dt>%s</dt><dd>%s</dd></div>\n"
                            .formatted(meaning.title(), Words.escaped(meaning.words())));
        }
        html.append("</dl>\n</footer>\n");
    }

    private static String style() {
        try (InputStream in = Page.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw UserError.failed("this build lacks the gallery's " + STYLE + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw UserError.failed("the gallery's " + STYLE + " can't be read.", e);
        }
    }
}
