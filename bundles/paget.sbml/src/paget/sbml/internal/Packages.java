package paget.sbml.internal;

import java.util.List;
import java.util.Set;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

import paget.sim.InvalidModelException;
import paget.sim.Issue;

/** What level and which packages a document uses, and whether they can be read. */
public final class Packages {

    /** Hierarchical composition. */
    public static final String COMP = "http://www.sbml.org/sbml/level3/version1/comp/version1";

    /** Random numbers and uncertainties. */
    static final String DISTRIB = "http://www.sbml.org/sbml/level3/version1/distrib/version1";
    static final String SBML = "http://www.sbml.org/sbml/";
    private static final Set<String> LEVELS = Set.of("2", "3");

    private Packages() {
    }

    /**
     * Checks that a document can be read.
     *
     * @return whether it has to be flattened first
     * @throws InvalidModelException when it is no SBML, or uses a level or package that is not supported
     */
    public static boolean check(Document document, String name) {
        Element root = document.getDocumentElement();
        String namespace = String.valueOf(root.getNamespaceURI());
        if (!root.getLocalName().equals("sbml") || !namespace.startsWith(SBML)) {
            throw Xml.notReadable("\"" + name + "\" is no SBML file; its root element is \"" + root.getNodeName() + "\""
                    + (root.getLocalName().equals("sbml") ? ", but not in a namespace of SBML." : "."));
        }
        String level = root.getAttribute("level");
        if (!LEVELS.contains(level)) {
            throw refused("level", "SBML Level " + level + " is not supported; Levels 2 and 3 are.");
        }
        boolean hierarchical = false;
        NamedNodeMap attributes = root.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if ("required".equals(attribute.getLocalName())) {
                String uri = attribute.getNamespaceURI();
                boolean comp = COMP.equals(uri);
                hierarchical |= comp;
                boolean required = attribute.getValue().strip().equals("true") || attribute.getValue().equals("1");
                if (!comp && !DISTRIB.equals(uri) && (required || isFluxBalance(uri, root))) {
                    String label = label(uri);
                    throw refused(label, "The package \"" + label + "\", which the model needs, is not supported.");
                }
            }
        }
        return hierarchical;
    }

    /** What a document says through packages that plays no part in a simulation. */
    public static List<Issue> remarks(Document document) {
        boolean uncertain = document.getElementsByTagNameNS(DISTRIB, "listOfUncertainties").getLength() > 0;
        return uncertain ? List.of(Issue.warning("sbml.uncertainty", "",
                "The model states uncertainties of its values, which play no part in a simulation.")) : List.of();
    }

    /** A model with objectives is meant for flux balance analysis; without, fbc adds annotations only. */
    private static boolean isFluxBalance(String uri, Element root) {
        return uri != null && uri.contains("/fbc/") && root.getElementsByTagNameNS(uri, "listOfObjectives").getLength() > 0;
    }

    /** The short name in a namespace such as {@code http://www.sbml.org/sbml/level3/version1/fbc/version2}. */
    private static String label(String uri) {
        String[] parts = String.valueOf(uri).split("/");
        return parts.length < 2 ? String.valueOf(uri) : parts[parts.length - 2];
    }

    private static InvalidModelException refused(String construct, String sentence) {
        return new InvalidModelException(List.of(Issue.error("sbml." + construct, "", sentence)));
    }
}
