package paget.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What Java sources may name, and how long they may be. */
class SourceTest {
    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+)", Pattern.MULTILINE);
    private static final Pattern EMPTY_CATCH = Pattern.compile("catch\\s*\\([^)]*\\)\\s*\\{(?:\\s|//[^\\n]*|/\\*.*?\\*/)*\\}", Pattern.DOTALL);
    // Written in two halves, so that this file does not find itself.
    private static final Pattern LEFT_TO_DO = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final int LONGEST_FILE = 400;

    private static final List<String> WINDOW = List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4.ui",
            "org.eclipse.gef", "org.eclipse.draw2d", "org.eclipse.emf.edit.ui", "org.eclipse.emf.common.ui", "org.eclipse.swtchart");
    private static final List<String> KERNEL_LIBRARIES = List.of("java.", "paget.", "org.ejml.", "org.hipparchus.",
            "org.objectweb.asm.");

    private final List<String> problems = new ArrayList<>();

    @Test
    void onlyWindowBundlesSeeWindows() {
        for (Bundle bundle : Tree.BUNDLES) {
            if (bundle.isWindow()) {
                continue;
            }
            Set<String> seen = asked(bundle);
            bundle.allSources().forEach((file, text) -> seen.addAll(imports(text)));
            for (String name : seen) {
                if (WINDOW.stream().anyMatch(window -> (name + ".").startsWith(window + "."))) {
                    problems.add(bundle + " sees " + name);
                }
            }
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void kernelsArePureJava() {
        for (Bundle bundle : Tree.PRODUCTION) {
            if (!bundle.name().matches("paget\\.(sim|analysis|engine\\..*)")) {
                continue;
            }
            Set<String> seen = asked(bundle);
            bundle.allSources().forEach((file, text) -> seen.addAll(imports(text)));
            for (String name : seen) {
                if (KERNEL_LIBRARIES.stream().noneMatch(library -> (name + ".").startsWith(library))) {
                    problems.add(bundle + " sees " + name);
                }
            }
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void noErrorIsSwallowed() {
        eachSource((file, text) -> {
            if (EMPTY_CATCH.matcher(text).find()) {
                problems.add(file + " has an empty catch block");
            }
        });
        assertEquals(List.of(), problems);
    }

    @Test
    void nothingIsLeftToDo() {
        eachSource((file, text) -> {
            if (LEFT_TO_DO.matcher(text).find()) {
                problems.add(file + " leaves something to do");
            }
        });
        assertEquals(List.of(), problems);
    }

    @Test
    void filesAreShort() {
        eachSource((file, text) -> {
            long lines = text.lines().count();
            if (lines > LONGEST_FILE) {
                problems.add(file + " has " + lines + " lines");
            }
        });
        assertEquals(List.of(), problems);
    }

    @Test
    void thereAreNoUtilityPackages() {
        eachSource((file, text) -> {
            if (file.matches(".*/src/paget/.*/(util|utils|helper|helpers|misc)/.*")) {
                problems.add(file + " lies in a package without a purpose of its own");
            }
        });
        assertEquals(List.of(), problems);
    }

    private static void eachSource(BiConsumer<String, String> check) {
        for (Bundle bundle : Tree.BUNDLES) {
            bundle.sources().forEach((file, text) -> check.accept(Tree.name(file), text));
        }
    }

    private static Set<String> asked(Bundle bundle) {
        Set<String> names = new TreeSet<>(bundle.header("Require-Bundle").clauses().keySet());
        names.addAll(bundle.header("Import-Package").clauses().keySet());
        return names;
    }

    private static List<String> imports(String text) {
        return IMPORT.matcher(text).results().map(match -> match.group(1)).toList();
    }
}
