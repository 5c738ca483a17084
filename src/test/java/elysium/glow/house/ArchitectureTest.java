package elysium.glow.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ArchitectureTest {
    private static final String HOUSE = "elysium.glow";
    private static final String OFFENDERS = HOUSE + ".house.offence";
    private static final JavaClasses MAIN =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(HOUSE);
    private static final JavaClasses OFFENCES = new ClassFileImporter().importPackages(OFFENDERS);

    static Iterable<String> rules() {
        return new HouseRules(HOUSE).all().keySet();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsTheRule(String name) {
        ArchRule rule = new HouseRules(HOUSE).all().get(name);
        EvaluationResult result = rule.evaluate(MAIN);
        assertTrue(!result.hasViolation(), () -> result.getFailureReport().toString());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleCanFail(String name) {
        Map<String, ArchRule> rules = new HouseRules(OFFENDERS).all();
        EvaluationResult result = rules.get(name).evaluate(OFFENCES);
        assertTrue(result.hasViolation(), "the offenders pass the rule '" + name + "'");
    }

    @Test
    void theTableNoticesEachKindOfOffence() {
        ArchRule table = new HouseRules(OFFENDERS).all().get("import table");
        String report = table.evaluate(OFFENCES).getFailureReport().toString();
        assertTrue(report.contains("cellar"), "a package that the table does not know");
        assertTrue(report.contains("offence.app."), "somebody imports app");
    }

    @Test
    void nothingIsLeftOutOfTheScan() throws IOException {
        long files = Tree.ours("java").stream().filter(Tree::isMain).count();
        assertTrue(files > 40 && MAIN.size() >= files, MAIN.size() + " classes of " + files);
    }
}
