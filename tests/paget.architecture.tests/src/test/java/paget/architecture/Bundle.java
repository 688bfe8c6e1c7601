package paget.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** A bundle of the source tree. */
record Bundle(Path folder, Attributes manifest) {
    static Bundle read(Path folder) {
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            return new Bundle(folder, new Manifest(in).getMainAttributes());
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the manifest of " + folder, e);
        }
    }

    String name() {
        return header("Bundle-SymbolicName").name();
    }

    Header header(String name) {
        return Header.parse(manifest.getValue(name));
    }

    boolean isFragment() {
        return manifest.getValue("Fragment-Host") != null;
    }

    boolean isTest() {
        return name().endsWith(".tests");
    }

    /** May see windows: the bundles with a window, their tests, and the fragments of window libraries. */
    boolean isWindow() {
        return name().endsWith(".ui") || name().endsWith(".ui.tests") || name().endsWith(".compat");
    }

    /** The hand-written Java files with their text. */
    Map<Path, String> sources() {
        return javaFiles("src");
    }

    /** The hand-written and the generated Java files with their text. */
    Map<Path, String> allSources() {
        Map<Path, String> files = javaFiles("src");
        files.putAll(javaFiles("src-gen"));
        return files;
    }

    private Map<Path, String> javaFiles(String root) {
        Map<Path, String> sources = new TreeMap<>();
        for (Path file : Tree.files(folder.resolve(root))) {
            if (file.toString().endsWith(".java")) {
                sources.put(file, Tree.text(file));
            }
        }
        return sources;
    }

    /** The lines of a text file of the bundle; empty when there is no such file. */
    String text(String file) {
        Path path = folder.resolve(file);
        return Files.exists(path) ? Tree.text(path) : "";
    }

    List<Path> services() {
        try (Stream<Path> files = Files.exists(folder.resolve("META-INF/services")) ? Files.list(folder.resolve("META-INF/services"))
                : Stream.empty()) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException("cannot list the services of " + folder, e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
