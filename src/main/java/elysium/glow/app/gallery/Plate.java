package elysium.glow.app.gallery;

import java.util.List;

/** One preset on the gallery's page: its words, its loop, its stills, its figures. */
record Plate(Exhibit exhibit, int number) {
    private static final int[] VALUES = {50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"L", "XL", "X", "IX", "V", "IV", "I"};

    String html() {
        StringBuilder html = new StringBuilder();
        String id = Words.escaped(exhibit.name());
        html.append("<article id=\"%s\" aria-labelledby=\"%s-title\">\n".formatted(id, id));
        words(html, id);
        if (!exhibit.isFailed()) {
            hero(html);
            stills(html);
            people(html);
        }
        label(html);
        return html.append("</article>\n").toString();
    }

    private void words(StringBuilder html, String id) {
        html.append("<header>\n<p class=\"number\">").append(numeral(number)).append("</p>\n");
        String title = Words.escaped(exhibit.title());
        html.append("<h2 id=\"%s-title\">%s</h2>\n".formatted(id, title));
        if (exhibit.about() != null && !exhibit.about().intent().isBlank()) {
            String intent = Words.escaped(exhibit.about().intent());
            html.append("<p class=\"intent\">").append(intent).append("</p>\n");
        }
        if (exhibit.about() != null && !exhibit.about().tags().isEmpty()) {
            html.append("<ul class=\"tags\" aria-label=\"Tags\">");
            for (String tag : exhibit.about().tags()) {
                html.append("<li>").append(Words.escaped(tag)).append("</li>");
            }
            html.append("</ul>\n");
        }
        if (exhibit.isFailed()) {
            String text = Words.escaped(exhibit.failure());
            html.append("<p class=\"failure\" role=\"note\">").append(text).append("</p>\n");
        }
        html.append("</header>\n");
    }

    private void hero(StringBuilder html) {
        String poster = Words.address(exhibit.name(), Still.SMILE.word() + ".png");
        String title = Words.escaped(exhibit.title());
        html.append("<figure class=\"hero\">");
        if (exhibit.looped()) {
            String film = Words.address(exhibit.name(), "loop.mp4");
            html.append(
                    ("<video controls loop muted playsinline preload=\"none\" poster=\"%s\""
                                    + " aria-label=\"%s: a visitor rests, smiles, laughs, talks\">"
                                    + "<source src=\"%s\" type=\"video/mp4\">"
                                    + "<a href=\"%s\">The loop</a></video>")
                            .formatted(poster, title, film, film));
        } else {
            html.append("<img src=\"%s\" alt=\"%s, a broad smile\">".formatted(poster, title));
        }
        html.append("</figure>\n");
    }

    private void stills(StringBuilder html) {
        html.append("<div class=\"stills\">\n");
        for (Still still : Still.values()) {
            picture(html, still.caption(), exhibit.name(), still.word() + ".png");
        }
        html.append("</div>\n");
    }

    private void people(StringBuilder html) {
        List<String> films = exhibit.people();
        if (films.isEmpty()) {
            return;
        }
        html.append("<div class=\"stills people\">\n");
        for (String film : films) {
            picture(html, film, exhibit.name(), "people", film + ".png");
        }
        html.append("</div>\n");
    }

    private void picture(StringBuilder html, String caption, String... place) {
        String file = Words.address(place);
        String words = Words.escaped(caption);
        String title = Words.escaped(exhibit.title());
        html.append(
                ("<figure><a href=\"%s\"><img src=\"%s\" alt=\"%s: %s\" loading=\"lazy\"></a>"
                                + "<figcaption>%s</figcaption></figure>\n")
                        .formatted(file, file, title, words, words));
    }

    private void label(StringBuilder html) {
        html.append("<footer>\n");
        if (!exhibit.figures().isEmpty()) {
            html.append("<dl class=\"figures\">\n");
            for (Figure figure : exhibit.figures()) {
                String mark = Boolean.FALSE.equals(figure.holds()) ? " class=\"off\"" : "";
                html.append(
                        "<div%s><dt>%s</dt><dd>%s</dd></div>\n"
                                .formatted(
                                        mark,
                                        Words.escaped(figure.name()),
                                        Words.escaped(figure.value())));
            }
            html.append("</dl>\n");
        }
        if (exhibit.about() != null && !exhibit.about().credit().isBlank()) {
            String license = exhibit.about().license();
            String credit =
                    "By " + exhibit.about().credit() + (license.isBlank() ? "" : ", " + license);
            html.append("<p class=\"credit\">").append(Words.escaped(credit)).append("</p>\n");
        }
        html.append("</footer>\n");
    }

    static String numeral(int number) {
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; left >= VALUES[i]; left -= VALUES[i]) {
                roman.append(NUMERALS[i]);
            }
        }
        return roman.toString();
    }
}
