package paget.sbml.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Takes away what has no part in a simulation: notes, annotations, ontology terms and what belongs to packages. JSBML
 * would read the whole Systems Biology Ontology for the first term.
 */
public final class Bare {

    private static final Set<String> ASIDE_ELEMENTS = Set.of("notes", "annotation");
    private static final Set<String> ASIDE_ATTRIBUTES = Set.of("metaid", "sboTerm");

    private final Document document;
    private final String core;

    private Bare(Document document) {
        this.document = document;
        this.core = document.getDocumentElement().getNamespaceURI();
    }

    /** Strips a document; parts that come from another version of SBML get the namespace of the whole. */
    public static void strip(Document document) {
        new Bare(document).strip(document.getDocumentElement());
    }

    private void strip(Element element) {
        List<Attr> gone = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (attribute.getNamespaceURI() != null || ASIDE_ATTRIBUTES.contains(attribute.getName())) {
                gone.add(attribute);
            }
        }
        gone.forEach(element::removeAttributeNode);
        if (!core.equals(element.getNamespaceURI()) || element.getPrefix() != null) {
            document.renameNode(element, core, element.getLocalName());
        }
        for (Element child : Xml.children(element)) {
            if (ASIDE_ELEMENTS.contains(child.getLocalName()) || !isCore(child)) {
                element.removeChild(child);
            } else if (child.getLocalName().equals("math")) {
                stripFormula(child);
            } else {
                strip(child);
            }
        }
    }

    /** Units of numbers, which JSBML takes for something unknown and says so for each. */
    private static void stripFormula(Element element) {
        List<Attr> gone = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (String.valueOf(attribute.getNamespaceURI()).startsWith(Packages.SBML)) {
                gone.add(attribute);
            }
        }
        gone.forEach(element::removeAttributeNode);
        Xml.children(element).forEach(Bare::stripFormula);
    }

    private static boolean isCore(Element element) {
        String namespace = String.valueOf(element.getNamespaceURI());
        return namespace.startsWith(Packages.SBML) && (namespace.endsWith("/core") || !namespace.contains("level3/"))
                || element.getLocalName().equals("math");
    }
}
