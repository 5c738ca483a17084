package elysium.glow.app.eval;

import elysium.glow.app.bench.Sheet;
import java.util.List;
import java.util.Set;

/** Faces seen where there is nobody. */
final class BackgroundScore implements Score {
    private final Set<String> files;
    private int pictures;
    private int mistaken;
    private int faces;

    /**
     * @param files the pictures to look at; empty for all that there are
     */
    BackgroundScore(Set<String> files) {
        this.files = files;
    }

    @Override
    public Set<String> files() {
        return files;
    }

    @Override
    public void take(Seen seen) {
        pictures++;
        mistaken += seen.faces().isEmpty() ? 0 : 1;
        faces += seen.faces().size();
    }

    /** Nobody was looked for in it, so nothing speaks for the tracker. */
    @Override
    public void miss(String file, long frame) {}

    @Override
    public List<Sheet> sheets() {
        Sheet sheet = new Sheet("faces where there is nobody", "count", "of");
        sheet.row("faces seen", faces);
        return List.of(sheet.row("pictures with a face", mistaken, pictures));
    }
}
