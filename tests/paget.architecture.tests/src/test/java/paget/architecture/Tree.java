package paget.architecture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The source tree without what a build writes into it. */
final class Tree {
    static final Path HOME = Path.of(System.getProperty("paget.home"));

    /** Every bundle, production and test, by folder. */
    static final List<Bundle> BUNDLES = Stream.of("bundles", "tests", "releng/central").flatMap(folder -> children(HOME.resolve(folder)))
            .filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).map(Bundle::read).toList();

    /** The bundles that the product is made of. */
    static final List<Bundle> PRODUCTION = BUNDLES.stream().filter(bundle -> !bundle.folder().startsWith(HOME.resolve("tests"))).toList();

    private static final Set<String> WRITTEN_BY_BUILDS = Set.of(".git", ".build", "target", "bin");

    private Tree() {
    }

    /** The files below a folder; none when the folder does not exist. */
    static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        if (Files.exists(folder)) {
            try {
                Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                        boolean skip = WRITTEN_BY_BUILDS.contains(directory.getFileName().toString())
                                || directory.endsWith("bundles/paget.jsbml/lib");
                        return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        String name = file.getFileName().toString();
                        // Tycho keeps the poms that it makes for bundles without one in these files.
                        if (!name.startsWith(".polyglot.") && !name.startsWith(".tycho-")) {
                            files.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
            } catch (IOException e) {
                throw new IllegalStateException("cannot read " + folder, e);
            }
        }
        files.sort(null);
        return files;
    }

    static Stream<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + folder, e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /** A path as it is shown in a message. */
    static String name(Path file) {
        return HOME.relativize(file).toString();
    }
}
