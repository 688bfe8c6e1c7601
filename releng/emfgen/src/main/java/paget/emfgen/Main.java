package paget.emfgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Writes the generated code of the model bundles anew. */
public final class Main {
    private Main() {
    }

    /** @param args the folder of the bundles */
    public static void main(String[] args) throws IOException {
        Path bundles = Path.of(args[0]);
        Path scratch = Files.createTempDirectory("paget-emfgen");
        try {
            for (String bundle : EmfCodeGenerator.generate(bundles.resolve("paget.model/model/paget.genmodel"), scratch)) {
                install(scratch.resolve(bundle), bundles.resolve(bundle));
                System.out.println("generated " + bundle);
            }
        } finally {
            delete(scratch);
        }
    }

    /** Only code and labels are taken over; the generator's manifests, build files and icons are not. */
    private static void install(Path generated, Path bundle) throws IOException {
        delete(bundle.resolve("src-gen"));
        copy(generated.resolve("src-gen"), bundle.resolve("src-gen"));
        Path labels = bundle.resolve("plugin.properties");
        if (Files.exists(labels)) {
            Files.write(labels, LabelFile.merge(generated.resolve("plugin.properties"), labels));
        }
    }

    private static void copy(Path source, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, target.resolve(source.relativize(file)));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
