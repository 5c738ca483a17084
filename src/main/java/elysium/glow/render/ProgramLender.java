package elysium.glow.render;

import elysium.glow.gpu.Program;

/** Lends programs, so that what was compiled beside the show need not be compiled in it. */
public interface ProgramLender {
    /** A program to draw with until it is given back. */
    Program take(Program.Source source);

    void giveBack(Program program);
}
