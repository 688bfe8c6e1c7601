package paget.generate.sbml.internal;

import java.nio.file.Path;
import java.util.Optional;

import paget.core.generate.GenerationInput;
import paget.diagram.AvailableView;
import paget.diagram.DiagramSession;
import paget.diagram.Diagrams;
import paget.diagram.Specifications;
import paget.diagram.layout.LayoutFile;
import paget.diagram.render.Theme;

/** The first diagram of a model, laid out as its author has it, else automatically. */
final class OrganismPicture {

    private OrganismPicture() {
    }

    /** The picture; empty when the model has no diagram in this installation. */
    static Optional<String> svg(GenerationInput input) {
        if (input.model().eResource() == null) {
            return Optional.empty();
        }
        for (Diagrams diagrams : Specifications.find().diagrams()) {
            for (AvailableView view : diagrams.views(input.model().eResource())) {
                try (DiagramSession session = diagrams.open(view.description(), view.element(), null)) {
                    session.load(input.file().map(LayoutFile::beside).map(LayoutFile::read)
                            .orElseGet(() -> LayoutFile.create(Path.of(view.name()))));
                    return Optional.of(session.svg(Theme.LIGHT));
                }
            }
        }
        return Optional.empty();
    }
}
