package paget.sbml.internal.comp;

import java.util.Optional;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import paget.sbml.internal.Xml;

/** Finds what ports, deletions and replacements refer to. */
final class References {

    private References() {
    }

    /**
     * An element of a model of the hierarchy.
     *
     * @param home the model that holds it
     */
    record Target(Instance home, Element element) {

        /** Its symbol, if mathematics can name it. */
        Optional<Symbol> symbol() {
            return Optional.ofNullable(home.symbols().get(element.getAttribute("id").strip()))
                    .filter(s -> s.element() == element);
        }

        /** The part of the hierarchy that it stands for, if it is a submodel. */
        Optional<Instance> submodel() {
            return Comp.isComp(element) && element.getLocalName().equals("submodel")
                    ? Optional.ofNullable(home.submodels().get(Comp.required(element, "id"))) : Optional.empty();
        }
    }

    /** What the attributes of a reference, and further references inside it, name in a model; empty for a unit. */
    static Optional<Target> resolve(Instance instance, Element reference) {
        Optional<Target> direct = direct(instance, reference);
        Optional<Element> inner = Xml.child(reference, "sBaseRef");
        if (inner.isEmpty() || direct.isEmpty()) {
            return direct;
        }
        Instance below = direct.get().submodel().orElseThrow(() -> Comp.fault("A reference goes into \""
                + direct.get().element().getAttribute("id") + "\", which is no submodel."));
        return resolve(below, inner.get());
    }

    private static Optional<Target> direct(Instance instance, Element reference) {
        Optional<String> port = Comp.attribute(reference, "portRef");
        if (port.isPresent()) {
            Element declared = Xml.list(instance.model(), "listOfPorts").stream()
                    .filter(p -> Comp.attribute(p, "id").equals(port)).findFirst()
                    .orElseThrow(() -> missing("port", port.get(), instance));
            return resolve(instance, declared);
        }
        Optional<String> id = Comp.attribute(reference, "idRef");
        if (id.isPresent()) {
            Symbol symbol = instance.symbols().get(id.get());
            Instance below = instance.submodels().get(id.get());
            if (symbol == null && below == null) {
                throw missing("element", id.get(), instance);
            }
            return Optional.of(new Target(instance, symbol != null ? symbol.element() : below.submodel()));
        }
        Optional<String> metaId = Comp.attribute(reference, "metaIdRef");
        if (metaId.isPresent()) {
            Element found = byMetaId(instance.model(), metaId.get());
            if (found == null) {
                throw missing("element with the metaid", metaId.get(), instance);
            }
            return Optional.of(new Target(instance, found));
        }
        if (Comp.attribute(reference, "unitRef").isPresent()) {
            // Units of each model keep their own names.
            return Optional.empty();
        }
        throw Comp.fault("A reference into the model \"" + instance.model().getAttribute("id") + "\" names nothing.");
    }

    private static RuntimeException missing(String what, String id, Instance instance) {
        return Comp.fault("The model \"" + instance.model().getAttribute("id") + "\" has no " + what + " \"" + id
                + "\".");
    }

    private static Element byMetaId(Node parent, String metaId) {
        for (Element child : Xml.children(parent)) {
            if (child.getAttribute("metaid").equals(metaId)) {
                return child;
            }
            Element below = byMetaId(child, metaId);
            if (below != null) {
                return below;
            }
        }
        return null;
    }
}
