package elysium.glow.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The rules of the house, for the packages below a root. */
final class HouseRules {
    private static final Set<String> READ_THE_TIME =
            Set.of("nanoTime", "currentTimeMillis", "now", "systemUTC", "systemDefaultZone");

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    /** Every rule by its name. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "no cycles",
                SlicesRuleDefinition.slices().matching(root + ".(*)..").should().beFreeOfCycles());
        rules.put("import table", classes().should(keepToTheTable()));
        rules.put("OpenGL", home("gpu", "org.lwjgl.opengl.."));
        rules.put("windows", home("show", "org.lwjgl.glfw..", "org.lwjgl.egl.."));
        rules.put("cameras", home("capture", "com.github.sarxos..", "org.openpnp.."));
        rules.put("film", home("ffmpeg", "org.bytedeco.."));
        rules.put("networks", home("vision.onnx", "ai.onnxruntime.."));
        rules.put("panel", home("panel", "imgui.."));
        rules.put("sound", home("control", "javax.sound.."));
        rules.put("command line", home("app", "picocli.."));
        rules.put("JSON", home("json", "com.fasterxml.jackson.."));
        rules.put(
                "exit codes",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".app..")
                        .should()
                        .callMethodWhere(
                                describe("end the JVM", call -> endsTheProcess(call.getTarget()))));
        rules.put(
                "clocks",
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName(root + ".flow.Clock")
                        .should()
                        .accessTargetWhere(
                                describe(
                                        "read the time",
                                        access ->
                                                access.getTarget()
                                                                instanceof
                                                                CodeUnitAccessTarget target
                                                        && readsTheTime(target))));
        return rules;
    }

    private ArchRule home(String place, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + "." + place + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .allowEmptyShould(true);
    }

    private static boolean endsTheProcess(CodeUnitAccessTarget target) {
        String owner = target.getOwner().getName();
        boolean runtime = owner.equals("java.lang.System") || owner.equals("java.lang.Runtime");
        return runtime && (target.getName().equals("exit") || target.getName().equals("halt"));
    }

    private static boolean readsTheTime(CodeUnitAccessTarget target) {
        String owner = target.getOwner().getName();
        boolean clock = owner.equals("java.lang.System") || owner.startsWith("java.time.");
        return clock && READ_THE_TIME.contains(target.getName());
    }

    private ArchCondition<JavaClass> keepToTheTable() {
        return new ArchCondition<>("import only what the table allows") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String from = stageOf(type);
                if (from == null || !ImportTable.knows(from)) {
                    String sentence = type.getName() + " lives in no stage of the table";
                    events.add(SimpleConditionEvent.violated(type, sentence));
                    return;
                }
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    String to = stageOf(dependency.getTargetClass());
                    if (to != null && !ImportTable.allows(from, to)) {
                        events.add(
                                SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** The stage that a type lives in, or null if it is not of this house. */
    private String stageOf(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        if (!name.startsWith(root + ".")) {
            return null;
        }
        String below = name.substring(root.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
