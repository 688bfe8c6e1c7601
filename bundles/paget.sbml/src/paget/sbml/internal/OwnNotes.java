package paget.sbml.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import paget.sim.expression.ExpressionSyntaxException;
import paget.sim.expression.Expressions;
import paget.sim.network.Observable;
import paget.sim.network.SpeciesKind;
import paget.sim.unit.Unit;
import paget.sim.unit.UnitSyntaxException;

/**
 * What Paget's own exports say in annotations beyond SBML: the results with their units and headings, and which
 * species are counted. A file of another tool has none of it.
 *
 * @param outputs the results, in order
 * @param kinds how species are counted, by id
 */
public record OwnNotes(List<Observable> outputs, Map<String, SpeciesKind> kinds) {

    public static final String NAMESPACE = "http://paget/sbml/1";
    /** What a file of another tool says. */
    public static final OwnNotes NONE = new OwnNotes(List.of(), Map.of());

    public OwnNotes {
        outputs = List.copyOf(outputs);
        kinds = Map.copyOf(kinds);
    }

    /** Reads a document before it is stripped of annotations. */
    public static OwnNotes read(Document document) {
        Element root = document.getDocumentElement();
        List<Observable> outputs = new ArrayList<>();
        Map<String, SpeciesKind> kinds = new HashMap<>();
        var output = root.getElementsByTagNameNS(NAMESPACE, "output");
        for (int i = 0; i < output.getLength(); i++) {
            outputs.add(output((Element) output.item(i)));
        }
        var species = root.getElementsByTagNameNS(NAMESPACE, "species");
        for (int i = 0; i < species.getLength(); i++) {
            Element note = (Element) species.item(i);
            if (note.getParentNode().getParentNode() instanceof Element owner) {
                kinds.put(owner.getAttribute("id"), note.getAttribute("kind").equals("discrete")
                        ? SpeciesKind.DISCRETE : SpeciesKind.CONTINUOUS);
            }
        }
        return new OwnNotes(outputs, kinds);
    }

    private static Observable output(Element element) {
        String id = element.getAttribute("id");
        try {
            return new Observable(id, element.getAttribute("name"), "", element.getAttribute("group"),
                    Unit.parse(element.getAttribute("unit")), Expressions.parse(element.getAttribute("value")));
        } catch (UnitSyntaxException | ExpressionSyntaxException e) {
            throw Xml.notReadable("The result \"" + id + "\" in an annotation cannot be read: " + e.getMessage());
        }
    }
}
