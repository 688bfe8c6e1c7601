package paget.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line runs on the plain class path that is made from the product. */
class CommandLineTest {
    @TempDir
    private static Path scratch;
    private static String classPath;

    @BeforeAll
    static void makeClassPath() throws Exception {
        Path jars = scratch.resolve("jars");
        Product.Ended made = Product.run(scratch, Map.of(),
                List.of(Product.JAVA, Product.FOLDER.resolve("ClassPath.java").toString(), Product.PLUGINS.toString(), jars.toString()));
        assertEquals(0, made.code(), made.errors());
        classPath = made.output().lines().map(jar -> jars.resolve(jar).toString()).collect(Collectors.joining(":"));
    }

    @Test
    void showsItsHelp() throws Exception {
        Product.Ended help = paget(classPath, "--help");
        assertEquals(0, help.code(), help.errors());
        assertTrue(help.output().contains("validate"), help.output());
        assertTrue(help.output().contains("run"), help.output());
    }

    @Test
    void findsThePlugInsOfTheProduct() throws Exception {
        Product.Ended engines = paget(classPath, "list", "engines");
        assertEquals(0, engines.code(), engines.errors());
        assertEquals("", engines.errors());
        for (String engine : List.of("ode", "ssa")) {
            assertTrue(engines.output().lines().anyMatch(line -> line.startsWith(engine + " ")), engines.output());
        }
        Product.Ended examples = paget(classPath, "list", "examples");
        assertTrue(examples.output().contains("breast-cxcr4"), examples.output() + examples.errors());
    }

    @Test
    void theHelpNamesEveryOptionOfEveryEngine() throws Exception {
        Product.Ended options = paget(classPath, "list", "engines", "--options");
        String page = Files.readString(Product.FOLDER.resolve("../../../bundles/paget.doc/html/command-line.html"));
        List<String> engines = options.output().lines().toList();
        assertTrue(engines.size() > 5, options.output());
        for (String line : engines) {
            String[] words = line.split(" +", 4);
            int engine = page.indexOf("<code>" + words[0] + "</code></td>", page.indexOf("Engines and their options"));
            assertTrue(engine > 0 && page.indexOf("<td><code>" + words[1] + "</code></td>", engine) > 0, line);
        }
    }

    @Test
    void findsAPlugInBesideTheProductAndReportsItsFaultyPart() throws Exception {
        Product.Ended engines = paget(classPath + ":" + Product.samplePlugIn(), "list", "engines");
        assertEquals(0, engines.code(), engines.errors());
        for (String engine : List.of("ode", "sample-euler")) {
            assertTrue(engines.output().lines().anyMatch(line -> line.startsWith(engine + " ")), engines.output());
        }
        assertTrue(engines.errors().contains("paget.sample.plugin.MissingEngine"), engines.errors());
    }

    @Test
    void hasNoWindowLibraryOnItsClassPath() {
        assertTrue(List.of(classPath.split(":")).stream().noneMatch(jar -> jar.contains("org.eclipse.swt") || jar.contains("org.eclipse.ui")),
                classPath);
    }

    private static Product.Ended paget(String path, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(Product.JAVA, "-cp", path, "paget.cli.Main"));
        command.addAll(List.of(arguments));
        return Product.run(scratch, Map.of("DISPLAY", ""), command);
    }
}
