package paget.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import paget.core.run.ModelSource;
import paget.diagram.AvailableView;
import paget.diagram.DiagramSession;
import paget.diagram.Diagrams;
import paget.diagram.Specifications;
import paget.diagram.layout.LayoutFile;
import paget.diagram.render.Theme;

/** The diagrams of a model as pictures, as they lie beside it. */
public final class ModelDiagrams {

    private ModelDiagrams() {
    }

    /** The diagrams of a drawn model; none of a foreign one. */
    public static List<Report.Diagram> of(ModelSource source) {
        List<Report.Diagram> pictures = new ArrayList<>();
        source.organism().ifPresent(organism -> {
            for (Diagrams diagrams : Specifications.find().diagrams()) {
                for (AvailableView view : diagrams.views(organism.eResource())) {
                    draw(source, diagrams, view).ifPresent(svg -> pictures.add(new Report.Diagram(name(view), svg)));
                }
            }
        });
        return pictures;
    }

    /** What the window calls it: the label of its kind instead of the name, then the element. */
    private static String name(AvailableView view) {
        return view.description().label() + view.name().substring(view.description().name().length());
    }

    /** Empty for a diagram that has nothing on it. */
    private static Optional<String> draw(ModelSource source, Diagrams diagrams, AvailableView view) {
        try (DiagramSession session = diagrams.open(view.description(), view.element(), null)) {
            session.load(source.file().map(LayoutFile::beside).map(LayoutFile::read)
                    .orElseGet(() -> LayoutFile.create(Path.of("report"))));
            return session.diagram().elements().isEmpty() ? Optional.empty() : Optional.of(session.svg(Theme.LIGHT));
        }
    }
}
