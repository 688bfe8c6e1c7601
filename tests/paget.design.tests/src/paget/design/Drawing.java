package paget.design;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

import paget.diagram.AvailableView;
import paget.diagram.DiagramSession;
import paget.diagram.Diagrams;
import paget.diagram.spec.DiagramSpecification;
import paget.diagram.view.ElementView;
import paget.diagram.view.NodeView;
import paget.examples.ShippedExamples;
import paget.model.Organism;
import paget.model.resource.ModelFileException;
import paget.model.resource.ModelFiles;

/** A model with the diagrams that it can have. */
final class Drawing {

    static final PagetDiagrams PROVIDER = new PagetDiagrams();
    static final Diagrams DIAGRAMS = diagrams();
    static final List<String> EXAMPLES = new ShippedExamples().examples().stream().map(example -> example.id()).toList();

    final BasicCommandStack stack = new BasicCommandStack();
    final Organism organism;
    final Resource resource;
    private final AdapterFactoryEditingDomain domain;

    private Drawing(Organism organism, Resource resource) {
        this.organism = organism;
        this.resource = resource;
        this.domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack, resource.getResourceSet());
    }

    /** A shipped example. */
    static Drawing example(String id) {
        try (InputStream input = ShippedExamples.class.getResourceAsStream("/models/" + id + ".paget")) {
            Organism organism = new ModelFiles().load(input.readAllBytes(), id).organism().orElseThrow();
            Resource resource = organism.eResource();
            return new Drawing(organism, resource);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The model that has everything. */
    static Drawing everything() {
        return of(new Everything().organism);
    }

    /** A model that was just made. */
    static Drawing of(Organism organism) {
        ResourceSet set = new ModelFiles().resourceSet();
        Resource resource = set.createResource(URI.createURI("everything.paget"));
        resource.getContents().add(organism);
        return new Drawing(organism, resource);
    }

    List<AvailableView> views() {
        return DIAGRAMS.views(resource);
    }

    AvailableView view(String name) {
        return views().stream().filter(view -> view.name().equals(name)).findFirst().orElseThrow();
    }

    /** A diagram with its usual layers. */
    DiagramSession open(AvailableView view) {
        DiagramSession session = DIAGRAMS.open(view.description(), view.element(), domain);
        session.refresh();
        return session;
    }

    /** A diagram with all layers. */
    DiagramSession openWhole(AvailableView view) {
        DiagramSession session = open(view);
        view.description().additionalLayers().forEach(layer -> session.setActive(layer, true));
        return session;
    }

    /** A diagram with all layers and all filters. */
    DiagramSession openFiltered(AvailableView view) {
        DiagramSession session = openWhole(view);
        view.description().filters().forEach(filter -> session.setActive(filter, true));
        return session;
    }

    /** Everything that can be seen of a diagram. */
    static String shown(DiagramSession session) {
        StringBuilder text = new StringBuilder(session.diagram().title()).append('\n');
        for (ElementView view : session.diagram().elements()) {
            text.append(view.key()).append(' ').append(view instanceof NodeView node ? node.kind() : "edge").append(view.look())
                    .append(view.tooltip()).append(view.decorations()).append(view.semanticElements().size())
                    .append(view.isVisible()).append(view.isCollapsed()).append('\n');
        }
        return text.toString();
    }

    /** The model as its file would be. */
    String text() {
        try {
            return new String(new ModelFiles().toBytes(organism), StandardCharsets.UTF_8);
        } catch (ModelFileException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Diagrams diagrams() {
        try (InputStream input = PROVIDER.open()) {
            return new Diagrams(DiagramSpecification.read(input), PROVIDER.resources());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
