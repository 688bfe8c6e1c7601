package paget.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The archived product starts from a folder of any name, all its bundles resolve, and it takes plug-ins from the
 * plug-in folder. A plug-in of this test looks at the running workbench and closes it.
 */
class WorkbenchStartTest {
    private static final String PROBE = """
            package probe;

            import java.io.IOException;
            import java.io.UncheckedIOException;
            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.util.stream.Stream;
            import org.eclipse.core.runtime.Platform;
            import org.eclipse.ui.IStartup;
            import org.eclipse.ui.PlatformUI;
            import org.osgi.framework.Bundle;

            public class Probe implements IStartup {
                @Override
                public void earlyStartup() {
                    PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                        try {
                            var shell = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
                            var context = Platform.getBundle("org.eclipse.core.runtime").getBundleContext();
                            var bundles = Stream.of(context.getBundles()).map(bundle ->
                                    (bundle.getState() == Bundle.INSTALLED ? "unresolved " : "resolved ") + bundle.getSymbolicName());
                            var window = "window " + shell.isVisible() + " " + shell.getText();
                            Files.write(Path.of(System.getProperty("probe.file")), Stream.concat(Stream.of(window), bundles).toList());
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        } finally {
                            PlatformUI.getWorkbench().close();
                        }
                    });
                }
            }
            """;
    private static final String EXTENSION = """
            <?xml version="1.0" encoding="UTF-8"?>
            <?eclipse version="3.4"?>
            <plugin>
               <extension point="org.eclipse.ui.startup">
                  <startup class="probe.Probe"/>
               </extension>
            </plugin>
            """;

    @TempDir
    private Path scratch;

    @Test
    void startsResolvesAndTakesPlugIns() throws Exception {
        Path folder = Files.createDirectory(scratch.resolve("a folder with blanks"));
        assertEquals(0, Product.run(scratch, Map.of(), List.of("tar", "-xzf", Product.ARCHIVE.toString(), "-C", folder.toString())).code());
        Path plugIns = Files.createDirectory(scratch.resolve("plug-ins"));
        writeProbe(plugIns.resolve("probe.jar"));
        Files.copy(Product.samplePlugIn(), plugIns.resolve("sample.jar"));
        Files.writeString(plugIns.resolve("damaged.jar"), "This is no jar.");
        byte[] whole = Files.readAllBytes(Product.samplePlugIn());
        Files.write(plugIns.resolve("half.jar"), Arrays.copyOf(whole, whole.length / 2));
        Path seen = scratch.resolve("seen");

        Product.Ended ended = Product.run(scratch,
                Map.of("PAGET_PLUGINS", plugIns.toString(), "JAVA_HOME", System.getProperty("java.home"), "PAGET_JAVA_OPTS",
                        "-Dprobe.file=" + seen + " -Duser.home=" + scratch),
                List.of(folder.resolve("paget-workbench").toString()));

        assertEquals(0, ended.code(), ended.output() + ended.errors());
        assertTrue(ended.errors().contains("damaged.jar is no whole jar and is left out"), ended.errors());
        assertTrue(ended.errors().contains("half.jar is no whole jar and is left out"), ended.errors());
        List<String> lines = Files.readAllLines(seen);
        assertTrue(lines.getFirst().matches("window true .*Paget"), lines.getFirst());
        assertEquals(List.of(), lines.stream().filter(line -> line.startsWith("unresolved")).toList());
        assertTrue(lines.containsAll(List.of("resolved probe", "resolved paget.sample.plugin")), lines.toString());
    }

    /** Compiles the plug-in against the product and packs it as a bundle. */
    private void writeProbe(Path jar) throws IOException {
        Path source = Files.writeString(scratch.resolve("Probe.java"), PROBE);
        Path classes = Files.createDirectory(scratch.resolve("classes"));
        String classPath = Product.jars(Product.PLUGINS).stream().map(Path::toString).collect(Collectors.joining(":"));
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "21", "-proc:none", "-cp", classPath, "-d",
                classes.toString(), source.toString());
        assertEquals(0, result);

        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", "probe;singleton:=true");
        headers.putValue("Bundle-Version", "1.0.0");
        headers.putValue("Require-Bundle", "org.eclipse.ui,org.eclipse.core.runtime");
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream zip = new JarOutputStream(out, manifest)) {
            zip.putNextEntry(new ZipEntry("plugin.xml"));
            zip.write(EXTENSION.getBytes(StandardCharsets.UTF_8));
            try (Stream<Path> files = Files.walk(classes)) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    zip.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                    Files.copy(file, zip);
                }
            }
        }
    }
}
