package paget.diagram.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import paget.diagram.AvailableView;
import paget.diagram.Diagrams;
import paget.diagram.Specifications;
import paget.diagram.layout.LayoutFile;
import paget.diagram.spec.DiagramDescription;
import paget.diagram.spec.Problem;
import paget.diagram.ui.internal.model.OpenDiagram;

/** The diagrams of one open model and the file with their layout. */
public final class DiagramFile {

    private static List<Diagrams> specifications;

    private final DiagramHost host;
    private final Map<String, OpenDiagram> open = new HashMap<>();
    private Path file;
    private LayoutFile layout;
    private boolean changed;
    private boolean dirty;

    /** For a model; reads the layout that lies beside it. */
    public DiagramFile(DiagramHost host) {
        this.host = host;
        this.file = LayoutFile.beside(host.modelFile());
        this.layout = LayoutFile.read(file);
    }

    /** The specifications of all plug-ins; they are read once. */
    public static synchronized List<Diagrams> specifications() {
        if (specifications == null) {
            specifications = Specifications.find().diagrams();
        }
        return specifications;
    }

    /** The diagrams that a model can have, in the order of the specification and of the model. */
    public static List<AvailableView> views(Resource model) {
        return specifications().stream().flatMap(diagrams -> diagrams.views(model).stream()).toList();
    }

    /** The kinds of diagrams that an element can have. */
    public static List<DiagramDescription> descriptionsFor(EObject element) {
        return specifications().stream().flatMap(diagrams -> diagrams.descriptionsFor(element).stream()).toList();
    }

    /** The surroundings of the diagrams. */
    public DiagramHost host() {
        return host;
    }

    /** What was wrong with the layout file when it was read. */
    public List<Problem> problems() {
        return layout.problems();
    }

    /** Opens a diagram, or gives the one that is open. */
    OpenDiagram open(DiagramDescription description, EObject element) {
        Optional<Diagrams> owner = specifications().stream()
                .filter(diagrams -> diagrams.specification().diagrams().contains(description)).findFirst();
        OpenDiagram diagram = new OpenDiagram(
                owner.orElseThrow(() -> new IllegalArgumentException("unknown diagram " + description.name())),
                description, element, host.domain(), this::find, this::touched);
        diagram.load(layout);
        open.put(diagram.id(), diagram);
        return diagram;
    }

    /** Layers are switched outside of the command stack, which tells of everything else that is not saved. */
    private void touched(boolean outsideOfStack) {
        changed = true;
        setDirty(dirty || outsideOfStack);
    }

    private void setDirty(boolean now) {
        if (now != dirty) {
            dirty = now;
            host.dirtyChanged();
        }
    }

    private OpenDiagram find(String id) {
        return open.get(id);
    }

    /** Keeps the layout of a diagram and lets go of it. */
    void close(OpenDiagram diagram) {
        if (diagram.exists()) {
            diagram.store(layout);
        }
        open.remove(diagram.id());
        diagram.dispose();
    }

    /** True if something is not saved of which the command stack knows nothing. */
    public boolean isDirty() {
        return dirty;
    }

    /**
     * Writes the layout beside the model file, if anything changed or the model has a new file.
     *
     * @throws IOException if it cannot be written; the model itself is not concerned
     */
    public void save(Path modelFile) throws IOException {
        Path target = LayoutFile.beside(modelFile);
        if (!changed && target.equals(file)) {
            return;
        }
        LayoutFile written = LayoutFile.create(target);
        written.takeOver(layout);
        new ArrayList<>(open.values()).stream().filter(OpenDiagram::exists).forEach(diagram -> diagram.store(written));
        written.save();
        layout = written;
        file = target;
        changed = false;
        setDirty(false);
    }
}
