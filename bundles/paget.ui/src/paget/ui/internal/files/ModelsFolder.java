package paget.ui.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import paget.ui.internal.UiPlugin;

/** The folder where new models and copies of examples go, unless the user says otherwise. */
public final class ModelsFolder {
    /** Preference that names the folder; empty stands for {@code Paget} under the user's home. */
    public static final String PREFERENCE = "models.folder";

    private ModelsFolder() {
    }

    public static Path get() {
        String chosen = UiPlugin.preferences().getString(PREFERENCE);
        return chosen.isBlank() ? byDefault() : Path.of(chosen);
    }

    public static Path byDefault() {
        return Path.of(System.getProperty("user.home"), "Paget");
    }

    /** The folder, made if it is not there yet. */
    public static Path create() throws IOException {
        return Files.createDirectories(get());
    }

    /** The first of {@code name.paget}, {@code name-2.paget}, … that does not exist in the folder. */
    public static Path unused(Path folder, String name) {
        Path file = folder.resolve(name + ".paget");
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(name + "-" + number + ".paget");
        }
        return file;
    }
}
