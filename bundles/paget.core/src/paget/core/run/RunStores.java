package paget.core.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import paget.core.example.Examples;
import paget.core.registry.Registries;
import paget.core.store.RunStore;
import paget.core.store.RunStoreException;

/** Where the store of a model lies, and how to open it. */
public final class RunStores {

    /** Ending of the names of stores. */
    public static final String ENDING = ".paget-runs";
    private static final String MODEL_ENDING = ".paget";

    private RunStores() {
    }

    /**
     * The place of a model's store: beside its file, {@code tumour.paget-runs} for {@code tumour.paget}. Shipped
     * examples have theirs in {@code paget/runs} of the user's folder for data.
     */
    public static Path place(ModelSource source) {
        if (source.file().isEmpty()) {
            return dataFolder().resolve("runs").resolve(source.name().replace(Examples.SCHEME, "") + ENDING);
        }
        return beside(source.file().get());
    }

    /** The place of the store of a model in a file. */
    public static Path beside(Path model) {
        String name = model.getFileName().toString();
        String stem = name.endsWith(MODEL_ENDING) ? name.substring(0, name.length() - MODEL_ENDING.length()) : name;
        return model.resolveSibling(stem + ENDING);
    }

    /** {@code $XDG_DATA_HOME/paget}, or {@code .local/share/paget} in the home folder. */
    private static Path dataFolder() {
        String data = System.getenv("XDG_DATA_HOME");
        Path folder = data == null || data.isBlank() ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(data);
        return folder.resolve("paget");
    }

    /**
     * Opens a store, or makes it.
     *
     * @return empty when this installation has no stores
     * @throws RunStoreException when it cannot be opened
     */
    public static Optional<RunStore> open(Path file) {
        return Registries.stores().all().stream().findFirst().map(provider -> provider.open(file));
    }

    /**
     * A store that is opened, and made where it is missing, when the first run is looked up.
     *
     * @return empty when this installation has no stores
     */
    public static Optional<RunStore> later(Path file) {
        return late(file, null);
    }

    /**
     * The same for runs that go on without a store.
     *
     * @param unkept told once why it cannot be opened
     */
    public static Optional<RunStore> later(Path file, Consumer<RunStoreException> unkept) {
        return late(file, unkept);
    }

    private static Optional<RunStore> late(Path file, Consumer<RunStoreException> unkept) {
        return Registries.stores().all().stream().findFirst()
                .map(provider -> new LateStore(file, provider::open, unkept));
    }

    /**
     * Opens a store that is there.
     *
     * @throws RunStoreException when there is none, or it cannot be opened
     */
    public static RunStore openPresent(Path file) {
        if (!Files.isRegularFile(file)) {
            throw nothingYet(file);
        }
        return open(file).orElseThrow(() -> new RunStoreException("This installation has no plug-in that keeps runs."));
    }

    /** That a store is not there, for which one run is enough. */
    public static RunStoreException nothingYet(Path file) {
        return new RunStoreException("There are no runs in the store " + file + " yet.");
    }
}
