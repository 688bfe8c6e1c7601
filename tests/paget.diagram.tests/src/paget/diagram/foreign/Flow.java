package paget.diagram.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;

import paget.diagram.DiagramSession;
import paget.diagram.Diagrams;
import paget.diagram.spec.DesignResources;
import paget.diagram.spec.DiagramSpecification;
import paget.diagram.spec.ReadObservation;

/** A model of the foreign metamodel, which exists only as a file. */
public final class Flow {

    public final EPackage types;
    public final ResourceSet set = new ResourceSetImpl();
    public final Resource resource;
    public final EObject plan;
    public final EditingDomain domain;
    public final Diagrams diagrams;

    public Flow() {
        this(specification());
    }

    public Flow(DiagramSpecification specification) {
        this(specification, false);
    }

    /** A model whose objects tell what is read of them. */
    public static Flow telling() {
        return new Flow(specification(), true);
    }

    private Flow(DiagramSpecification specification, boolean telling) {
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
        Resource ecore = set.createResource(URI.createURI("test:/flow.ecore"));
        try (InputStream input = open("flow.ecore")) {
            ecore.load(input, null);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        types = (EPackage) ecore.getContents().get(0);
        set.getResources().remove(ecore);
        set.getPackageRegistry().put(types.getNsURI(), types);
        ReadObservation observation = telling ? TellingObject.of(types) : ReadObservation.NONE;
        resource = set.createResource(URI.createURI("test:/model.flow"));
        plan = create("Plan", "name", "P");
        resource.getContents().add(plan);
        domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(), new BasicCommandStack(), set);
        diagrams = new Diagrams(specification, DesignResources.of(Flow.class.getClassLoader(), observation));
    }

    public static DesignResources resources() {
        return DesignResources.of(Flow.class.getClassLoader());
    }

    public static InputStream open(String file) {
        return Flow.class.getResourceAsStream(file);
    }

    public static DiagramSpecification specification() {
        try (InputStream input = open("flow.odesign")) {
            return DiagramSpecification.read(input);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public EObject create(String type, Object... values) {
        EObject created = EcoreUtil.create((EClass) types.getEClassifier(type));
        for (int i = 0; i < values.length; i += 2) {
            set(created, (String) values[i], values[i + 1]);
        }
        return created;
    }

    public EObject add(EObject owner, String feature, String type, Object... values) {
        EObject created = create(type, values);
        list(owner, feature).add(created);
        return created;
    }

    public Object kind(String literal) {
        return ((EEnum) types.getEClassifier("Kind")).getEEnumLiteralByLiteral(literal).getInstance();
    }

    public static void set(EObject owner, String feature, Object value) {
        owner.eSet(owner.eClass().getEStructuralFeature(feature), value);
    }

    public static Object get(EObject owner, String feature) {
        return owner.eGet(owner.eClass().getEStructuralFeature(feature));
    }

    @SuppressWarnings("unchecked")
    public static List<EObject> list(EObject owner, String feature) {
        return (List<EObject>) get(owner, feature);
    }

    /** A session on the plan, refreshed. */
    public DiagramSession session() {
        DiagramSession session = diagrams.open(diagrams.specification().diagram("Plan").orElseThrow(), plan, domain);
        session.refresh();
        return session;
    }

    /** Two lanes, one inside the other, with four steps, a board, a stage, people and links. */
    public Flow filled() {
        EObject ann = add(plan, "people", "Person", "name", "Ann");
        EObject outer = add(plan, "lanes", "Lane", "name", "Outer");
        EObject inner = add(outer, "lanes", "Lane", "name", "Inner", "kind", kind("machine"));
        EObject a = add(outer, "steps", "Step", "name", "a", "effort", 2, "owner", ann);
        EObject b = add(outer, "steps", "Step", "name", "b", "done", true);
        EObject c = add(inner, "steps", "Step", "name", "c", "effort", 6);
        EObject d = add(inner, "steps", "Step", "name", "d");
        add(a, "ports", "Port", "name", "in");
        add(a, "ports", "Port", "name", "out");
        add(plan, "steps", "Step", "name", "loose");
        list(a, "next").addAll(List.of(b, c, a));
        add(plan, "links", "Link", "name", "ab", "from", a, "to", b, "weight", 2);
        add(plan, "links", "Link", "name", "cd", "from", c, "to", d, "weight", 9);
        EObject board = add(plan, "boards", "Board", "name", "Todo");
        add(board, "entries", "Entry", "name", "one");
        add(board, "entries", "Entry");
        add(board, "entries", "Entry", "name", "three");
        EObject stage = add(plan, "stages", "Stage", "name", "Show");
        EObject left = add(stage, "cells", "Lane", "name", "Left");
        EObject right = add(stage, "cells", "Lane", "name", "Right");
        add(left, "steps", "Step", "name", "e");
        add(right, "steps", "Step", "name", "f");
        add(right, "steps", "Step", "name", "g");
        return this;
    }
}
