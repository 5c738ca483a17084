package elysium.glow.app.shader;

import elysium.glow.flow.UserError;
import elysium.glow.isf.LookFolder;
import elysium.glow.isf.LookText;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The looks that files and folders on a command line stand for, each once. */
public final class LookFiles {
    private static final int DEEPEST = 64;

    private LookFiles() {}

    /**
     * Files as they are named; folders with all that lies below, in alphabetical order; names
     * without an ending, where no such file is, as looks at hand.
     */
    public static List<Path> of(List<Path> named, LookFolder atHand) {
        Set<Path> looks = new LinkedHashSet<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                looks.addAll(below(path));
            } else if (isVertex(path)) {
                looks.add(fragmentOf(path));
            } else if (Files.exists(path)) {
                looks.add(path);
            } else if (atHand.names().contains(path.toString())) {
                looks.add(atHand.file(path.toString()));
            } else {
                throw UserError.usage("there is no file or folder '" + path + "'.");
            }
        }
        if (looks.isEmpty()) {
            throw UserError.failed("there are no looks (.fs, .frag) in " + named + ".");
        }
        return List.copyOf(looks);
    }

    private static boolean isLook(Path file) {
        String name = file.getFileName().toString();
        return (name.endsWith(".fs") || name.endsWith(".frag")) && !name.startsWith(".");
    }

    private static boolean isVertex(Path file) {
        String name = file.toString();
        return name.endsWith(".vs") || name.endsWith(".vert");
    }

    /** A vertex shader is tried with the look that it belongs to. */
    private static Path fragmentOf(Path vertex) {
        String name = vertex.getFileName().toString();
        String bare = name.substring(0, name.lastIndexOf('.'));
        for (String ending : List.of(".fs", ".frag")) {
            Path fragment = vertex.resolveSibling(bare + ending);
            if (Files.exists(fragment) && LookText.vertexOf(fragment).equals(vertex)) {
                return fragment;
            }
        }
        throw UserError.usage("there is no look that " + vertex + " belongs to.");
    }

    private static List<Path> below(Path folder) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(
                    folder,
                    EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                    DEEPEST,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes kind) {
                            if (isLook(file) && !kind.isDirectory()) {
                                found.add(file);
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e) {
                            // A loop of links, or a folder that may not be read.
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            throw UserError.failed("the folder " + folder + " can't be read.", e);
        }
        Collections.sort(found);
        return found;
    }
}
