package paget.results.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Where stores of runs may lie, which the workbench knows. */
public final class RunPlaces {
    private static final AtomicReference<Supplier<List<Path>>> SOURCE = new AtomicReference<>(List::of);

    private RunPlaces() {
    }

    /** Sets who knows the files of stores; it is asked in the display thread and may name files that do not exist. */
    public static void setSource(Supplier<List<Path>> source) {
        SOURCE.set(source);
    }

    /** The files of stores that exist or may come. */
    public static List<Path> list() {
        return SOURCE.get().get();
    }
}
