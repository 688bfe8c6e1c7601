package paget.sbml.internal.comp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import paget.sbml.SbmlReader.Neighbours;
import paget.sbml.internal.Xml;
import paget.sim.InvalidModelException;

/**
 * Makes one model of a model with submodels. Ids of a submodel {@code A} get the prefix {@code A__}, as in other
 * software.
 */
public final class Flattener {

    private static final List<String> LISTS = List.of("listOfFunctionDefinitions", "listOfUnitDefinitions",
            "listOfCompartments", "listOfSpecies", "listOfParameters", "listOfInitialAssignments", "listOfRules",
            "listOfConstraints", "listOfReactions", "listOfEvents");
    private static final Set<String> REFERENCES = Set.of("compartment", "species", "conversionFactor", "variable",
            "symbol");
    private static final Set<String> UNITS = Set.of("units", "substanceUnits", "timeUnits", "volumeUnits",
            "areaUnits", "lengthUnits", "extentUnits");

    private final Document flat;
    private final String core;
    private Replacements replacements;

    private Flattener(Document flat, String core) {
        this.flat = flat;
        this.core = core;
    }

    /**
     * A document with a single model and without packages.
     *
     * @param name what the user calls the document
     * @param neighbours gives the documents of external models
     * @throws InvalidModelException when a reference leads nowhere
     */
    public static Document flatten(Document document, String name, Neighbours neighbours) {
        Element root = document.getDocumentElement();
        Document target = (Document) document.cloneNode(false);
        Element sbml = target.createElementNS(root.getNamespaceURI(), "sbml");
        sbml.setAttribute("level", root.getAttribute("level"));
        sbml.setAttribute("version", root.getAttribute("version"));
        target.appendChild(sbml);
        Instance top = Instance.of(new Definitions(document, name, neighbours).main(), target);
        sbml.appendChild(new Flattener(target, root.getNamespaceURI()).merge(top));
        return target;
    }

    private Element merge(Instance top) {
        replacements = new Replacements(top);
        List<Instance> all = new ArrayList<>();
        collect(top, all);
        all.forEach(this::spreadConversionFactor);
        all.forEach(this::convert);
        Element model = flat.createElementNS(core, "model");
        for (String name : List.of("id", "name", "timeUnits", "substanceUnits", "volumeUnits", "areaUnits",
                "lengthUnits", "extentUnits")) {
            if (top.model().hasAttribute(name)) {
                model.setAttribute(name, top.model().getAttribute(name));
            }
        }
        for (String listName : LISTS) {
            Element list = flat.createElementNS(core, listName);
            for (Instance instance : all) {
                for (Element element : Xml.list(instance.model(), listName)) {
                    if (!isAside(element)) {
                        list.appendChild(element);
                    }
                }
            }
            if (list.hasChildNodes()) {
                model.appendChild(list);
            }
        }
        return model;
    }

    private void collect(Instance instance, List<Instance> all) {
        if (!replacements.isGone(instance)) {
            all.add(instance);
            instance.submodels().values().forEach(below -> collect(below, all));
        }
    }

    private static boolean isAside(Element element) {
        return Comp.isComp(element) || Set.of("notes", "annotation").contains(element.getLocalName());
    }

    /** What a model says for all its species would, in the flat model, hold for the species of all models. */
    private void spreadConversionFactor(Instance instance) {
        String factor = instance.model().getAttribute("conversionFactor");
        for (Element species : Xml.list(instance.model(), "listOfSpecies")) {
            if (!factor.isEmpty() && species.getLocalName().equals("species")
                    && !species.hasAttribute("conversionFactor")) {
                species.setAttribute("conversionFactor", factor);
            }
        }
    }

    private void convert(Instance instance) {
        Conversion conversion = new Conversion(flat, instance);
        Set<String> units = new HashSet<>();
        Xml.list(instance.model(), "listOfUnitDefinitions").forEach(u -> units.add(u.getAttribute("id")));
        for (String list : LISTS) {
            for (Element element : Xml.list(instance.model(), list)) {
                convert(instance, conversion, units, element, Set.of());
            }
        }
    }

    private void convert(Instance instance, Conversion conversion, Set<String> units, Element element,
            Set<String> localIds) {
        if (isAside(element) || element.getLocalName().equals("math")) {
            return;
        }
        if (replacements.isGone(instance, element)) {
            element.getParentNode().removeChild(element);
            return;
        }
        boolean kineticLaw = element.getLocalName().equals("kineticLaw");
        Set<String> inner = kineticLaw ? localParameters(instance, element) : localIds;
        (kineticLaw ? conversion.within(replacements.replacedLocals(element)) : conversion).rewrite(element, inner);
        switch (element.getLocalName()) {
            case "initialAssignment" -> conversion.scaleToFlat(element, element.getAttribute("symbol"));
            case "assignmentRule", "eventAssignment" -> conversion.scaleToFlat(element,
                    element.getAttribute("variable"));
            case "rateRule" -> {
                conversion.scaleToFlat(element, element.getAttribute("variable"));
                conversion.divideByTime(element);
            }
            case "kineticLaw" -> {
                conversion.multiplyByExtent(element);
                conversion.divideByTime(element);
            }
            case "delay" -> conversion.multiplyByTime(element);
            default -> rename(instance, conversion, element);
        }
        attributes(conversion, units, instance, element);
        for (Element child : Xml.children(element)) {
            convert(instance, conversion, units, child, inner);
        }
    }

    /** Where a local parameter is deleted, its id means what it means outside. */
    private Set<String> localParameters(Instance instance, Element kineticLaw) {
        Set<String> ids = new HashSet<>();
        Xml.list(kineticLaw, "listOfLocalParameters").stream().filter(p -> !replacements.isGone(instance, p))
                .forEach(p -> ids.add(p.getAttribute("id")));
        return ids;
    }

    private static void rename(Instance instance, Conversion conversion, Element element) {
        String id = element.getAttribute("id").strip();
        Symbol symbol = instance.symbols().get(id);
        if (symbol != null && symbol.element() == element) {
            element.setAttribute("id", conversion.flatId(id));
        } else if (element.getLocalName().equals("unitDefinition")) {
            element.setAttribute("id", instance.prefix() + id);
        }
    }

    private static void attributes(Conversion conversion, Set<String> units, Instance instance, Element element) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            String value = attribute.getValue().strip();
            if (attribute.getNamespaceURI() == null && REFERENCES.contains(attribute.getName())) {
                attribute.setValue(conversion.flatId(value));
            } else if (attribute.getNamespaceURI() == null && UNITS.contains(attribute.getName())
                    && units.contains(value)) {
                attribute.setValue(instance.prefix() + value);
            }
        }
    }
}
