package paget.sbml.internal.comp;

import java.util.List;
import java.util.Optional;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import paget.sbml.internal.Packages;
import paget.sbml.internal.Xml;
import paget.sim.InvalidModelException;
import paget.sim.Issue;

/** Elements and attributes of the package. */
final class Comp {

    private Comp() {
    }

    /** An attribute of the package, which may be written with or without its prefix; empty when absent. */
    static Optional<String> attribute(Element element, String name) {
        String value = element.getAttributeNS(Packages.COMP, name);
        if (value.isEmpty()) {
            value = element.getAttribute(name);
        }
        return value.isBlank() ? Optional.empty() : Optional.of(value.strip());
    }

    static String required(Element element, String name) {
        return attribute(element, name).orElseThrow(() -> fault("An element \"" + element.getLocalName()
                + "\" of the hierarchy lacks \"" + name + "\"."));
    }

    static boolean isComp(Node node) {
        return Packages.COMP.equals(node.getNamespaceURI());
    }

    static InvalidModelException fault(String sentence) {
        return new InvalidModelException(List.of(Issue.error("sbml.comp", "", sentence)));
    }

    static List<Element> submodels(Element model) {
        return Xml.list(model, "listOfSubmodels");
    }
}
