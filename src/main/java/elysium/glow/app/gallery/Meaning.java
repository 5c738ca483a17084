package elysium.glow.app.gallery;

/** What the figures on the labels mean, for whoever reads them. */
enum Meaning {
    LIGHT(
            "Light",
            "The mean of the picture, in percent of the display's white, in linear light; with"
                    + " nobody there, six seconds after the last visitor, less than 2."),
    SMILE(
            "A smile against rest",
            "The light within one mouth width of the lips in a broad smile, against the same at"
                    + " rest: 1.5 times or more."),
    ANSWER(
            "Half the answer after",
            "The time from a sudden smile until half of the light that it brings is there: 100"
                    + " ms at the most."),
    SHIMMER(
            "Shimmer",
            "One moment drawn twice, before a frozen visitor: the mean change in the worst block"
                    + " of pixels, dither included, less than one step of 255."),
    BANDING("Banding", "The part of dark gradients that stands in bands: 20 % at the most."),
    EDGE(
            "Hardest mask edge",
            "The largest step of brightness across the edge of the lips that the camera's picture"
                    + " does not have."),
    APART(
            "Least told apart",
            "Of a smile, a laugh, a word, a pout and a frown the two whose pictures are most alike,"
                    + " and how far they lie apart."),
    FRAME("A frame here", "What a frame took of this machine's processors, and how many it drew.");

    private final String title;
    private final String words;

    Meaning(String title, String words) {
        this.title = title;
        this.words = words;
    }

    String title() {
        return title;
    }

    String words() {
        return words;
    }
}
