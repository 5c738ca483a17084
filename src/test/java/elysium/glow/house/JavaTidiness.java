package elysium.glow.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import elysium.glow.house.Tree.Source;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** What a parsed Java file has against it. */
final class JavaTidiness extends TreePathScanner<Void, Void> {
    private static final int METHOD_LINES = 60;
    private static final int PARAMETERS = 5;
    private static final Pattern HOLLOW_NAME =
            Pattern.compile("(Manager|Helper|Utils?|Impl)$|^(Abstract|Base)[A-Z]");

    private final String path;
    private final DocTrees trees;
    private final CompilationUnitTree unit;
    private final List<String> complaints = new ArrayList<>();

    private JavaTidiness(String path, DocTrees trees, CompilationUnitTree unit) {
        this.path = path;
        this.trees = trees;
        this.unit = unit;
    }

    static List<String> complaints(Source source) throws IOException {
        JavaFileObject file =
                new SimpleJavaFileObject(
                        URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreErrors) {
                        return source.text();
                    }
                };
        JavacTask task =
                (JavacTask)
                        ToolProvider.getSystemJavaCompiler()
                                .getTask(null, null, d -> {}, null, null, List.of(file));
        List<String> all = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            JavaTidiness tidiness = new JavaTidiness(source.path(), DocTrees.instance(task), unit);
            tidiness.scan(unit, null);
            all.addAll(tidiness.complaints);
        }
        return all;
    }

    private void complain(com.sun.source.tree.Tree at, String sentence) {
        complaints.add(path + ":" + line(start(at)) + ": " + sentence);
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
        String name = type.getSimpleName().toString();
        if (HOLLOW_NAME.matcher(name).find()) {
            complain(type, "'" + name + "' says nothing: name the thing");
        }
        boolean top = getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree;
        if (top && type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
            document(type, name);
        }
        return super.visitClass(type, null);
    }

    private void document(ClassTree type, String name) {
        String comment = trees.getDocComment(getCurrentPath());
        if (comment == null || !comment.strip().contains(".")) {
            complain(type, "the public type " + name + " needs a sentence of Javadoc");
        }
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
        long lines = line(end(method)) - line(start(method)) + 1;
        if (lines > METHOD_LINES) {
            complain(method, method.getName() + " has " + lines + " lines");
        }
        boolean open = !method.getModifiers().getFlags().contains(Modifier.PRIVATE);
        boolean imposed =
                method.getModifiers().getAnnotations().stream()
                        .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
        if (method.getParameters().size() > PARAMETERS && open && !imposed && !isOfRecord(method)) {
            int count = method.getParameters().size();
            complain(method, method.getName() + " takes " + count + " parameters");
        }
        return super.visitMethod(method, null);
    }

    /** A record's own constructor takes its components: the remedy, not the ill. */
    private boolean isOfRecord(MethodTree method) {
        return method.getName().contentEquals("<init>")
                && getCurrentPath().getParentPath().getLeaf().getKind()
                        == com.sun.source.tree.Tree.Kind.RECORD;
    }

    private long start(com.sun.source.tree.Tree tree) {
        return trees.getSourcePositions().getStartPosition(unit, tree);
    }

    private long end(com.sun.source.tree.Tree tree) {
        return trees.getSourcePositions().getEndPosition(unit, tree);
    }

    private long line(long position) {
        return unit.getLineMap().getLineNumber(Math.max(0, position));
    }
}
