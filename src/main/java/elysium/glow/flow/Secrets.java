package elysium.glow.flow;

import java.util.regex.Pattern;

/** What an address holds that no log, panel or terminal may show: who logs in, and the query. */
public final class Secrets {
    private static final Pattern LOGIN = Pattern.compile("(?<=://)\\S*@");
    private static final Pattern QUERY =
            Pattern.compile("(://[^\\s?]*)\\?\\S*?(?=[:.,\"')]*(\\s|$))");

    private Secrets() {}

    /** The text with every address in it cut to its host and path. */
    public static String cut(String text) {
        return QUERY.matcher(LOGIN.matcher(text).replaceAll("")).replaceAll("$1");
    }
}
