package paget.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line runs on the plain class path that is made from the product. */
class CommandLineTest {
    private static final int FIRST_FORMAT_WITH_STACK_MAPS = 50;
    private static final String SWITCHES = """
            import java.util.List;

            public class Switches {
                interface Counted {
                    static String count(Object it) {
                        return switch (it) {
                            case Integer i when i > 3 -> "many";
                            case Integer i -> i.toString();
                            case null, default -> "none";
                        };
                    }
                }

                static String name(Object it) {
                    return switch (it) {
                        case null -> "null";
                        case String s when s.length() > 5 -> "long text";
                        case CharSequence s -> "text";
                        case Integer i -> "number " + i;
                        case List<?> l -> "list";
                        default -> "nothing known";
                    };
                }

                public static void main(String[] arguments) {
                    System.out.println(String.join(", ", name(null), name("a long one"), name("short"), name(7), name(List.of()),
                            name(1.5), Counted.count(2), Counted.count(null)));
                }
            }
            """;

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
        String asm = Product.jars(jars).stream().map(Path::toString).filter(jar -> jar.contains("org.objectweb.asm_")).findFirst().orElseThrow();
        Product.Ended rewritten = Product.run(scratch, Map.of(), List.of(Product.JAVA, "-cp", asm,
                Product.FOLDER.resolve("StartClasses.java").toString(), jars.toString(), "(paget[.a-z0-9]*|picocli)_.*"));
        assertEquals(0, rewritten.code(), rewritten.errors());
    }

    @Test
    void hasNoClassThatTheArchiveCannotKeep() throws Exception {
        int seen = 0;
        for (String file : classPath.split(":")) {
            if (!Path.of(file).getFileName().toString().matches("(paget\\.[a-z.]+|picocli)_.*")) {
                continue;
            }
            try (JarFile jar = new JarFile(file)) {
                for (JarEntry entry : jar.stream().filter(entry -> entry.getName().endsWith(".class")).toList()) {
                    byte[] content = jar.getInputStream(entry).readAllBytes();
                    assertTrue(content[7] >= FIRST_FORMAT_WITH_STACK_MAPS, entry.getName());
                    seen++;
                }
            }
        }
        assertTrue(seen > 1000, "only " + seen + " classes");
    }

    @Test
    void rewrittenSwitchesMeanTheSame() throws Exception {
        Path source = Files.writeString(Files.createDirectories(scratch.resolve("switches")).resolve("Switches.java"), SWITCHES);
        Path classes = Files.createDirectories(scratch.resolve("switches/jars"));
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "21", "-d", scratch.resolve("switches/out").toString(),
                source.toString()));
        Path jar = classes.resolve("switches.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar)); Stream<Path> made = Files.list(scratch.resolve("switches/out"))) {
            for (Path file : (Iterable<Path>) made::iterator) {
                out.putNextEntry(new JarEntry(file.getFileName().toString()));
                out.write(Files.readAllBytes(file));
            }
        }
        long plain = Files.size(jar);
        Product.Ended before = Product.run(scratch, Map.of(), List.of(Product.JAVA, "-cp", jar.toString(), "Switches"));
        String asm = Stream.of(classPath.split(":")).filter(path -> path.contains("org.objectweb.asm_")).findFirst().orElseThrow();
        assertEquals(0, Product.run(scratch, Map.of(), List.of(Product.JAVA, "-cp", asm, Product.FOLDER.resolve("StartClasses.java").toString(),
                classes.toString(), "switches.jar")).code());
        Product.Ended after = Product.run(scratch, Map.of(), List.of(Product.JAVA, "-cp", jar.toString(), "Switches"));
        assertTrue(Files.size(jar) != plain);
        assertEquals("null, long text, text, number 7, list, nothing known, 2, none", before.output().strip());
        assertEquals(before, after);
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
