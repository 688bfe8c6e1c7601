package paget.results.ui;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

/** Leads from results to the elements of models, which the workbench knows. */
public final class ElementLinks {
    private static final AtomicReference<Opener> OPENER = new AtomicReference<>((model, element) -> false);

    /** Shows elements. */
    @FunctionalInterface
    public interface Opener {
        /**
         * Selects an element where people look at models.
         *
         * @param model the model's file
         * @param element id, path or name of an element
         * @return whether there is such an element
         */
        boolean open(Path model, String element);
    }

    private ElementLinks() {
    }

    /** Sets who shows elements. */
    public static void setOpener(Opener opener) {
        OPENER.set(opener);
    }

    /** Selects an element of a model, if it has one of that id, path or name. */
    public static boolean open(Path model, String element) {
        return OPENER.get().open(model, element);
    }
}
