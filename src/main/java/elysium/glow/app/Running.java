package elysium.glow.app;

import elysium.glow.flow.UserError;
import elysium.glow.parameter.Curve;
import elysium.glow.preset.Morph;
import elysium.glow.preset.PresetFolder;
import elysium.glow.preset.library.Catalogue;
import elysium.glow.preset.library.Playlist;
import elysium.glow.preset.library.Playlists;
import java.util.ArrayList;
import java.util.List;

/**
 * What the settings say of how presets follow one another.
 *
 * @param asked the playlist that somebody asked for in place of the settings'; null for none
 */
record Running(Settings settings, String asked) {
    private static final String ALL = "all";
    private static final String FAVOURITES = "favourites";
    private static final String NONE = "none";
    private static final double USUAL_SECONDS = 60;

    Running(Settings settings) {
        this(settings, null);
    }

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
        if (asked != null) {
            return asked.equals(NONE) ? null : of(asked);
        }
        Object said = settings.said().get(Setting.PLAYLIST);
        if (said == null) {
            return null;
        }
        try {
            return of(said);
        } catch (UserError e) {
            String where = settings.file() + ": '" + Setting.PLAYLIST.key() + "': ";
            throw UserError.failed(where + e.getMessage(), e);
        }
    }

    private Playlist of(Object said) {
        double seconds = settings.number(Setting.PLAYLIST_SECONDS, USUAL_SECONDS);
        List<Playlist.Turn> turns = new ArrayList<>();
        if (said instanceof List<?> listed) {
            listed.forEach(each -> turns.add(checked((Playlist.Turn) each, seconds)));
        } else if (said.equals(ALL) || said.equals(FAVOURITES)) {
            named(said.toString()).forEach(name -> turns.add(new Playlist.Turn(name, seconds)));
        } else {
            Playlists playlists = new Playlists(Places.presetFolder());
            Playlist written = playlists.read(said.toString(), ALL, FAVOURITES).playlist();
            return shuffled(written.turns(), written.shuffled());
        }
        return shuffled(turns, false);
    }

    private Playlist shuffled(List<Playlist.Turn> turns, boolean otherwise) {
        Object said = settings.said().get(Setting.SHUFFLE);
        boolean shuffled = said == null ? otherwise : !Boolean.FALSE.equals(said);
        return new Playlist(turns, shuffled, said instanceof Double seed ? seed.longValue() : 1);
    }

    private List<String> named(String word) {
        PresetFolder folder = Places.presetFolder();
        List<String> names =
                word.equals(ALL)
                        ? folder.names()
                        : Catalogue.of(folder, Places.library().read()).favourites();
        if (names.isEmpty()) {
            throw UserError.failed(
                    "there are no "
                            + (word.equals(ALL) ? "presets" : "favourites")
                            + " yet; 'glow preset mark NAME --favourite' makes one.");
        }
        return names;
    }

    private Playlist.Turn checked(Playlist.Turn turn, double seconds) {
        Places.presetFolder().file(turn.preset());
        return turn.seconds() > 0 ? turn : new Playlist.Turn(turn.preset(), seconds);
    }
}
