package elysium.glow.app.proof;

import elysium.glow.sitter.Act;
import elysium.glow.sitter.Casting;
import elysium.glow.sitter.Script;
import elysium.glow.sitter.Script.Cue;
import elysium.glow.sitter.Script.Part;
import elysium.glow.sitter.Sitter;
import elysium.glow.sitter.Truth;
import elysium.glow.sitter.Variety;
import java.nio.ByteBuffer;
import java.util.List;

/** Somebody who rests, and then does one thing: its moments are drawn into one pose. */
final class Actor {
    private static final long WHO = 7;

    private final Sitter sitter;
    private final Pose pose;

    Actor(Act act, double fromSeconds, int width, int height) {
        Script script = new Script(List.of(new Part(List.of(new Cue(fromSeconds, act)))));
        sitter = new Sitter(new Casting(WHO, 1, Variety.SHOW).directed(script), width, height);
        pose = new Pose(ByteBuffer.allocateDirect(4 * width * height), new Truth(), width, height);
    }

    /** The moment; what it was before is gone. */
    Pose at(double seconds) {
        sitter.draw(seconds, pose.rgba(), pose.truth());
        return pose;
    }
}
