package paget.ui.internal.recovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import paget.ui.internal.UiPlugin;

/**
 * Unsaved edits in a private folder, one pair of files for each model: the model as edited, and the path of the file
 * that it belongs to. What is there when Paget starts was left by a crash.
 */
final class RecoveryStore {
    private static final String MODEL = ".paget";
    private static final String OWNER = ".path";

    private RecoveryStore() {
    }

    private static Path folder() throws IOException {
        return Files.createDirectories(UiPlugin.stateFolder().resolve("recovery"));
    }

    /** Keeps the bytes of an edited model; complete under its name or not there. */
    static void put(Path file, byte[] bytes) throws IOException {
        Path base = folder();
        Path temporary = base.resolve(key(file) + ".tmp");
        Files.write(temporary, bytes);
        Files.writeString(base.resolve(key(file) + OWNER), file.toString());
        Files.move(temporary, base.resolve(key(file) + MODEL), StandardCopyOption.REPLACE_EXISTING);
    }

    /** The recovery file of a model. */
    static Optional<Path> find(Path file) {
        try {
            Path model = folder().resolve(key(file) + MODEL);
            return Files.isRegularFile(model) ? Optional.of(model) : Optional.empty();
        } catch (IOException e) {
            UiPlugin.log("The recovery folder cannot be read", e);
            return Optional.empty();
        }
    }

    static void remove(Path file) {
        try {
            Files.deleteIfExists(folder().resolve(key(file) + MODEL));
            Files.deleteIfExists(folder().resolve(key(file) + OWNER));
        } catch (IOException e) {
            UiPlugin.log("A recovery file cannot be deleted", e);
        }
    }

    /** The models that have unsaved edits here. */
    static List<Path> leftBehind() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(path -> path.toString().endsWith(OWNER)).map(RecoveryStore::owner)
                    .flatMap(Optional::stream).filter(file -> find(file).isPresent()).sorted().toList();
        } catch (IOException e) {
            UiPlugin.log("The recovery folder cannot be read", e);
            return List.of();
        }
    }

    private static Optional<Path> owner(Path pathFile) {
        try {
            return Optional.of(Path.of(Files.readString(pathFile)));
        } catch (IOException e) {
            UiPlugin.log("A recovery file cannot be read", e);
            return Optional.empty();
        }
    }

    private static String key(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
