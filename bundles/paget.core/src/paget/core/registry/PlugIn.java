package paget.core.registry;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * The bundle that a class comes from.
 *
 * @param name symbolic name, or the package where there is no manifest
 * @param version version of the bundle, or {@value #NO_VERSION}
 */
public record PlugIn(String name, String version) {

    /** Stands for the version of classes that were never packed into a bundle. */
    public static final String NO_VERSION = "unpackaged";

    /** Studies ask for every single simulation. */
    private static final ClassValue<PlugIn> KNOWN = new ClassValue<>() {

        @Override
        protected PlugIn computeValue(Class<?> type) {
            return read(type);
        }
    };

    /** Reads the manifest of the jar or folder that holds the class. */
    public static PlugIn of(Class<?> type) {
        return KNOWN.get(type);
    }

    private static PlugIn read(Class<?> type) {
        Manifest manifest = manifest(type);
        String name = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-SymbolicName");
        if (name == null) {
            return new PlugIn(type.getPackageName(), NO_VERSION);
        }
        int directives = name.indexOf(';');
        String version = manifest.getMainAttributes().getValue("Bundle-Version");
        return new PlugIn((directives < 0 ? name : name.substring(0, directives)).trim(),
                version == null ? NO_VERSION : version.trim());
    }

    private static Manifest manifest(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        if (location == null || !"file".equals(location.getProtocol())) {
            return null;
        }
        try {
            Path path = Path.of(location.toURI());
            if (Files.isRegularFile(path)) {
                try (JarFile jar = new JarFile(path.toFile())) {
                    return jar.getManifest();
                }
            }
            Path file = path.resolve(JarFile.MANIFEST_NAME);
            if (!Files.isRegularFile(file)) {
                return null;
            }
            try (InputStream in = Files.newInputStream(file)) {
                return new Manifest(in);
            }
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            // The version is a note beside a result. A manifest that cannot be read must not stop a run.
            return null;
        }
    }
}
