package paget.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The product that this build has made, and processes that run it. */
final class Product {
    static final Path FOLDER = Path.of(System.getProperty("paget.product")).toAbsolutePath().normalize();
    static final Path PLUGINS = FOLDER.resolve("target/products/paget.product/linux/gtk/x86_64/plugins");
    static final Path ARCHIVE = FOLDER.resolve("target/products/paget.product-linux.gtk.x86_64.tar.gz");
    static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** How a process ended and what it wrote. */
    record Ended(int code, String output, String errors) {
    }

    private Product() {
    }

    /** Runs a command to its end; a process that does not end within five minutes is stopped and fails the test. */
    static Ended run(Path folder, Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(command + " does not end. It wrote: " + Files.readString(output) + Files.readString(errors));
        }
        return new Ended(process.exitValue(), Files.readString(output), Files.readString(errors));
    }

    /** The plug-in that is built with the tests and is no part of the product. */
    static Path samplePlugIn() throws IOException {
        return jars(Path.of(System.getProperty("paget.sample"))).getFirst();
    }

    static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }
}
