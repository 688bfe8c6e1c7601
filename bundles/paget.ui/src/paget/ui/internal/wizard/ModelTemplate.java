package paget.ui.internal.wizard;

import java.io.IOException;
import java.io.InputStream;

import paget.model.Organism;
import paget.model.resource.ModelFiles;
import paget.ui.internal.Messages;
import paget.ui.internal.UiPlugin;

/** What a new model begins with: the models in the folder {@code templates}. */
public enum ModelTemplate {
    CIRCULATION("circulation"), ONE_TARGET("one-target"), EMPTY("empty");

    private final String file;

    ModelTemplate(String file) {
        this.file = file;
    }

    String label() {
        return switch (this) {
        case CIRCULATION -> Messages.Template_circulation;
        case ONE_TARGET -> Messages.Template_oneTarget;
        case EMPTY -> Messages.Template_empty;
        };
    }

    String description() {
        return switch (this) {
        case CIRCULATION -> Messages.Template_circulationText;
        case ONE_TARGET -> Messages.Template_oneTargetText;
        case EMPTY -> Messages.Template_emptyText;
        };
    }

    /** A new model of that name. */
    public Organism create(String name) throws IOException {
        String path = "templates/" + file + ".paget";
        try (InputStream content = UiPlugin.get().getBundle().getEntry(path).openStream()) {
            Organism organism = new ModelFiles().load(content.readAllBytes(), path).orThrow();
            organism.setName(name);
            return organism;
        }
    }
}
