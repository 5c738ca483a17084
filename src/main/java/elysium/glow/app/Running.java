package elysium.glow.app;

import elysium.glow.flow.UserError;
import elysium.glow.parameter.Curve;
import elysium.glow.preset.Morph;
import elysium.glow.preset.PresetFolder;
import elysium.glow.preset.library.Catalogue;
import elysium.glow.preset.library.Playlist;
import java.util.ArrayList;
import java.util.List;

/** What the settings say of how presets follow one another. */
record Running(Settings settings) {
    private static final String ALL = "all";
    private static final double USUAL_SECONDS = 60;

    ShowPlan.Course course() {
        String word = settings.text(Setting.MORPH_CURVE, Morph.USUAL.curve().spelling());
        Curve curve = Morph.USUAL.curve();
        for (Curve each : Curve.values()) {
            curve = each.spelling().equals(word) ? each : curve;
        }
        float seconds = (float) settings.number(Setting.MORPH, Morph.USUAL.seconds());
        return new ShowPlan.Course(new Morph(seconds, curve, null), playlist());
    }

    /** Null where nothing is said of one. */
    Playlist playlist() {
        Object said = settings.said().get(Setting.PLAYLIST);
        if (said == null) {
            return null;
        }
        double seconds = settings.number(Setting.PLAYLIST_SECONDS, USUAL_SECONDS);
        List<Playlist.Turn> turns = new ArrayList<>();
        if (said instanceof List<?> listed) {
            listed.forEach(each -> turns.add(checked((Playlist.Turn) each, seconds)));
        } else {
            named(said.toString()).forEach(name -> turns.add(new Playlist.Turn(name, seconds)));
        }
        Object shuffle = settings.said().get(Setting.SHUFFLE);
        boolean shuffled = shuffle instanceof Double || Boolean.TRUE.equals(shuffle);
        return new Playlist(turns, shuffled, shuffle instanceof Double seed ? seed.longValue() : 1);
    }

    private List<String> named(String word) {
        PresetFolder folder = Places.presetFolder();
        List<String> names =
                word.equals(ALL)
                        ? folder.names()
                        : Catalogue.of(folder, Places.library().read()).favourites();
        if (names.isEmpty()) {
            throw wrong(
                    "there are no "
                            + (word.equals(ALL) ? "presets" : "favourites")
                            + " yet; 'glow preset mark NAME --favourite' makes one.",
                    null);
        }
        return names;
    }

    private Playlist.Turn checked(Playlist.Turn turn, double seconds) {
        try {
            Places.presetFolder().file(turn.preset());
        } catch (UserError e) {
            throw wrong(e.getMessage(), e);
        }
        return turn.seconds() > 0 ? turn : new Playlist.Turn(turn.preset(), seconds);
    }

    private UserError wrong(String sentence, UserError cause) {
        String where = settings.file() + ": '" + Setting.PLAYLIST.key() + "': ";
        return UserError.failed(where + sentence, cause);
    }
}
