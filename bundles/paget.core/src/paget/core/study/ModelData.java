package paget.core.study;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files beside a model, such as tables of measurements. */
@FunctionalInterface
public interface ModelData {

    /** Nothing lies beside the model. */
    ModelData NONE = name -> {
        throw new NoSuchFileException(name);
    };

    /**
     * The bytes of a file.
     *
     * @param name its name as seen from the model's folder; it cannot lead out of that folder
     * @throws IOException when there is no such file, or it cannot be read
     */
    byte[] read(String name) throws IOException;

    /** The files in a folder. */
    static ModelData in(Path folder) {
        return name -> Files.readAllBytes(folder.resolve(inside(name)));
    }

    /** The files in the folder of a model that an address leads to. */
    static ModelData beside(URL model) {
        return name -> {
            String address = model.toString();
            URI file = URI.create(address.substring(0, address.lastIndexOf('/') + 1)
                    + inside(name).toString().replace('\\', '/').replace(" ", "%20"));
            try (InputStream in = file.toURL().openStream()) {
                return in.readAllBytes();
            } catch (IllegalArgumentException e) {
                throw new NoSuchFileException(name);
            }
        };
    }

    private static Path inside(String name) throws IOException {
        try {
            Path path = Path.of(name).normalize();
            if (path.isAbsolute() || path.startsWith("..") || name.isBlank()) {
                throw new IOException("it does not lie in the model's folder");
            }
            return path;
        } catch (InvalidPathException e) {
            throw new IOException("that is no file name", e);
        }
    }
}
