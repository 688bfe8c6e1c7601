package paget.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;

import paget.diagram.internal.expression.EvaluationException;
import paget.diagram.internal.expression.Evaluator;
import paget.diagram.internal.expression.JavaServices;
import paget.diagram.internal.expression.Reads;
import paget.diagram.internal.expression.Types;
import paget.diagram.spec.DesignResources;
import paget.diagram.spec.DiagramDescription;
import paget.diagram.spec.DiagramSpecification;
import paget.diagram.spec.Problem;
import paget.diagram.spec.Viewpoint;

/** The diagrams of a specification: which ones a model can have, and sessions on them. */
public final class Diagrams {

    private final DiagramSpecification specification;
    private final DesignResources resources;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Viewpoint, Evaluator> evaluators = new IdentityHashMap<>();
    private final Map<EPackage, Types> types = new IdentityHashMap<>();

    /** Loads the service classes of a specification; those that cannot be loaded are problems. */
    public Diagrams(DiagramSpecification specification, DesignResources resources) {
        this.specification = specification;
        this.resources = resources;
        this.problems.addAll(specification.problems());
        for (Viewpoint viewpoint : specification.viewpoints()) {
            evaluators.put(viewpoint, new Evaluator(new JavaServices(viewpoint.javaExtensions(), resources, problems),
                    resources.observation()));
        }
    }

    /** The specification. */
    public DiagramSpecification specification() {
        return specification;
    }

    /** What is wrong with the specification or its services, or left out. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * Checks what Sirius says nothing about: that classes, features, services and images exist; and the steps of tools as
     * its own validation does.
     *
     * @param metamodels the packages of the models
     */
    public List<Problem> check(Collection<EPackage> metamodels) {
        Types types = new Types(metamodels);
        List<Problem> found = new ArrayList<>();
        for (Viewpoint viewpoint : specification.viewpoints()) {
            new SpecificationCheck(types, evaluators.get(viewpoint).services(), resources, found).check(viewpoint);
        }
        return found;
    }

    /** The diagrams that a model can have, in the order of the specification and of the model. */
    public List<AvailableView> views(Resource model) {
        List<AvailableView> views = new ArrayList<>();
        for (DiagramDescription description : specification.diagrams()) {
            List<EObject> elements = new ArrayList<>();
            EcoreUtil.<Object>getAllContents(model, false).forEachRemaining(each -> {
                if (each instanceof EObject element && isFor(description, element)) {
                    elements.add(element);
                }
            });
            Set<String> used = new HashSet<>();
            for (EObject element : elements) {
                String name = elements.size() == 1 ? description.name() : description.name() + "/" + path(element, elements);
                String unique = name;
                for (int i = 2; !used.add(unique); i++) {
                    unique = name + "-" + i;
                }
                views.add(new AvailableView(unique, description, element));
            }
        }
        return views;
    }

    /** The kinds of diagrams that an element can have. */
    public List<DiagramDescription> descriptionsFor(EObject element) {
        return specification.diagrams().stream().filter(description -> isFor(description, element)).toList();
    }

    private boolean isFor(DiagramDescription description, EObject element) {
        if (description.domainClass().isBlank() || !this.types(element).isA(element.eClass(), description.domainClass())) {
            return false;
        }
        if (description.precondition().isEmpty()) {
            return true;
        }
        try {
            return evaluators.get(description.viewpoint()).truth(description.precondition(), element, Map.of(), Reads.NONE);
        } catch (EvaluationException failed) {
            // A precondition that cannot be evaluated refuses, as in Sirius.
            return false;
        }
    }

    /** The element's name, behind that of its container where another element has the same name. */
    private static String path(EObject element, List<EObject> elements) {
        String name = name(element);
        boolean alone = elements.stream().noneMatch(other -> other != element && name(other).equals(name));
        return alone || element.eContainer() == null ? name : name(element.eContainer()) + "/" + name;
    }

    private static String name(EObject element) {
        for (String feature : new String[] { "name", "label", "id" }) {
            EStructuralFeature found = element.eClass().getEStructuralFeature(feature);
            Object value = found == null ? null : element.eGet(found);
            if (value instanceof String text && !text.isBlank()) {
                return text;
            }
        }
        return element.eClass().getName();
    }

    /**
     * Opens a diagram of an element. It is empty until the first {@link DiagramSession#refresh() refresh}.
     *
     * @param domain for tools; null if the diagram is only looked at
     */
    public DiagramSession open(DiagramDescription description, EObject element, EditingDomain domain) {
        return new DiagramSession(description, element, domain, evaluators.get(description.viewpoint()), types(element),
                resources);
    }

    private Types types(EObject element) {
        EPackage own = element.eClass().getEPackage();
        while (own.getESuperPackage() != null) {
            own = own.getESuperPackage();
        }
        EPackage root = own;
        return types.computeIfAbsent(root, unused -> new Types(packages(root, element)));
    }

    private Set<EPackage> packages(EPackage root, EObject element) {
        Set<EPackage> packages = new LinkedHashSet<>();
        packages.add(root);
        EPackage.Registry registry = element.eResource() == null || element.eResource().getResourceSet() == null
                ? EPackage.Registry.INSTANCE
                : element.eResource().getResourceSet().getPackageRegistry();
        for (DiagramDescription description : specification.diagrams()) {
            for (String namespace : description.metamodels()) {
                EPackage named = registry.getEPackage(namespace);
                if (named != null) {
                    packages.add(named);
                }
            }
        }
        return packages;
    }
}
