package paget.sbml.internal.comp;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import paget.sbml.internal.Xml;
import paget.sbml.internal.comp.Definitions.Definition;

/** A copy of a model in the hierarchy, with the copies of its submodels. */
final class Instance {

    private static final int DEEPEST = 100;

    private final Instance parent;
    private final Element submodel;
    private final Element model;
    private final String prefix;
    private final Map<String, Instance> submodels = new LinkedHashMap<>();
    private final Map<String, Symbol> symbols = new LinkedHashMap<>();

    private Instance(Instance parent, Element submodel, Element model, String prefix) {
        this.parent = parent;
        this.submodel = submodel;
        this.model = model;
        this.prefix = prefix;
        collectSymbols(model);
    }

    /** Copies a model and, recursively, its submodels into a document. */
    static Instance of(Definition definition, Document target) {
        return of(definition, target, null, null, "", new ArrayDeque<>());
    }

    private static Instance of(Definition definition, Document target, Instance parent, Element submodel,
            String prefix, Deque<Element> open) {
        if (open.contains(definition.model()) || open.size() > DEEPEST) {
            throw Comp.fault("The model \"" + definition.model().getAttribute("id") + "\" contains itself.");
        }
        open.push(definition.model());
        Instance instance = new Instance(parent, submodel, (Element) target.importNode(definition.model(), true),
                prefix);
        for (Element child : Comp.submodels(instance.model)) {
            String id = Comp.required(child, "id");
            Definition of = definition.home().find(Comp.required(child, "modelRef"));
            instance.submodels.put(id, of(of, target, instance, child, prefix + id + "__", open));
        }
        open.pop();
        return instance;
    }

    /** All elements whose ids mathematics can name; local parameters and units have name spaces of their own. */
    private void collectSymbols(Element element) {
        for (Element child : Xml.children(element)) {
            boolean separate = switch (child.getLocalName()) {
                case "kineticLaw", "listOfUnitDefinitions", "annotation", "notes" -> true;
                default -> Comp.isComp(child);
            };
            if (!separate) {
                String id = child.getAttribute("id").strip();
                if (!id.isEmpty()) {
                    symbols.put(id, new Symbol(this, child, id));
                }
                collectSymbols(child);
            }
        }
    }

    /** The model that it is a part of, or null at the top. */
    Instance parent() {
        return parent;
    }

    /** The element of the parent that stands for it, or null at the top. */
    Element submodel() {
        return submodel;
    }

    Element model() {
        return model;
    }

    /** What stands before its ids in the flat model; empty at the top. */
    String prefix() {
        return prefix;
    }

    Map<String, Instance> submodels() {
        return submodels;
    }

    Map<String, Symbol> symbols() {
        return symbols;
    }
}
