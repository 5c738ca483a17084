package elysium.glow.ffmpeg;

import elysium.glow.flow.UserError;

/** The system that we run on, in the words of the jar that carries the program. */
record Platform(String name, String suffix, String libraryPath) {
    static Platform here() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Platform of(String os, String architecture) {
        String chip =
                switch (architecture) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "arm64";
                    default -> throw unknown(os, architecture);
                };
        if (os.startsWith("Linux")) {
            return new Platform("linux-" + chip, "", "LD_LIBRARY_PATH");
        }
        if (os.startsWith("Mac")) {
            return new Platform("macosx-" + chip, "", "DYLD_LIBRARY_PATH");
        }
        if (os.startsWith("Windows")) {
            return new Platform("windows-" + chip, ".exe", "PATH");
        }
        throw unknown(os, architecture);
    }

    private static UserError unknown(String os, String architecture) {
        return UserError.failed(
                "There is no bundled ffmpeg for " + os + " on " + architecture + ".");
    }

    /** The folder in the jar. */
    String folder() {
        return "org/bytedeco/ffmpeg/" + name + "/";
    }

    String program(String plainName) {
        return plainName + suffix;
    }

    boolean isLinux() {
        return name.startsWith("linux");
    }
}
