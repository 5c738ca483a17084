package elysium.glow.json;

import elysium.glow.flow.FileError;
import elysium.glow.json.JsonValue.Span;

/** A place in a text that moves on, and knows its line and column. */
final class Scanner {
    private final String file;
    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;

    Scanner(String file, String text) {
        this.file = file;
        this.text = text;
        at = text.startsWith("\uFEFF") ? 1 : 0;
        lineStart = at;
    }

    int at() {
        return at;
    }

    /** The character here, or 0 at the end. */
    char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    boolean ended() {
        return at >= text.length();
    }

    char take() {
        char c = text.charAt(at++);
        if (c == '\n') {
            line++;
            lineStart = at;
        }
        return c;
    }

    void skipGaps() {
        while (!ended() && (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')) {
            take();
        }
    }

    /** Moves past that character if it is here. */
    boolean skip(char wanted) {
        boolean here = !ended() && peek() == wanted;
        if (here) {
            take();
        }
        return here;
    }

    boolean skip(String word) {
        boolean here = text.startsWith(word, at);
        at += here ? word.length() : 0;
        return here;
    }

    /** A span that begins here and has no length yet. */
    Span here() {
        return new Span(at, at, line, at - lineStart + 1);
    }

    /** From there to here. */
    Span since(Span start) {
        return new Span(start.start(), at, start.line(), start.column());
    }

    String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    FileError error(String sentence) {
        return error(here(), sentence);
    }

    FileError error(Span place, String sentence) {
        return new FileError(file, place.line(), place.column(), sentence);
    }

    /** What stands here, for a sentence. */
    String found() {
        if (ended()) {
            return "the end of the file";
        }
        char c = peek();
        return c > ' ' ? "'" + Character.toString(text.codePointAt(at)) + "'" : "a gap";
    }
}
