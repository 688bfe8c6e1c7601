package paget.generate.sbml;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The part of SED-ML Level 1 Version 4 that is used, as its specification has it: attributes that an element must and may have,
 * and its children in order. So it is checked everywhere, and against the published schema where that is at hand.
 */
final class SedmlRules {

    static final String NAMESPACE = "http://sed-ml.org/sed-ml/level1/version4";
    private static final String MATHML = "http://www.w3.org/1998/Math/MathML";

    /**
     * What holds for an element.
     *
     * @param children names, each followed by a space, as a regular expression; notes and annotations stand before them
     */
    private record Rule(Set<String> required, Set<String> optional, String children) {
    }

    private static final Set<String> EVERYWHERE = Set.of("id", "name", "metaid");

    private static final Map<String, Rule> RULES = Map.ofEntries(
            rule("sedML", "level version", "", "(listOfSimulations )?(listOfModels )?(listOfTasks )?(listOfDataGenerators )?"
                    + "(listOfOutputs )?"),
            rule("listOfModels", "", "", "(model )+"), rule("model", "id language source", "", "(listOfChanges )?"),
            rule("changeAttribute", "target newValue", "", ""), rule("listOfSimulations", "", "", "(uniformTimeCourse )+"),
            rule("uniformTimeCourse", "id initialTime outputStartTime outputEndTime", "numberOfSteps numberOfPoints", "algorithm "),
            rule("algorithm", "kisaoID", "", "(listOfAlgorithmParameters )?"),
            rule("listOfAlgorithmParameters", "", "", "(algorithmParameter )+"), rule("algorithmParameter", "kisaoID value", "", ""),
            rule("listOfTasks", "", "", "(task |repeatedTask )+"), rule("task", "id modelReference simulationReference", "", ""),
            rule("repeatedTask", "id range resetModel", "concatenate", "listOfRanges (listOfChanges )?listOfSubTasks "),
            rule("listOfRanges", "", "", "(uniformRange |vectorRange )+"),
            rule("uniformRange", "id start end type", "numberOfSteps numberOfPoints", ""), rule("vectorRange", "id", "", "(value )+"),
            rule("value", "", "", ""), rule("listOfChanges", "", "", "(changeAttribute |setValue )+"),
            rule("setValue", "target modelReference", "range", "(listOfVariables )?(listOfParameters )?math "),
            rule("listOfSubTasks", "", "", "(subTask )+"), rule("subTask", "task", "order", ""),
            rule("listOfDataGenerators", "", "", "(dataGenerator )+"),
            rule("dataGenerator", "id", "", "(listOfVariables )?(listOfParameters )?math "),
            rule("listOfVariables", "", "", "(variable )+"),
            rule("variable", "id", "taskReference modelReference target symbol", ""), rule("listOfOutputs", "", "", "(report |plot2D )+"),
            rule("report", "id", "", "(listOfDataSets )?"), rule("listOfDataSets", "", "", "(dataSet )+"),
            rule("dataSet", "id label dataReference", "", ""),
            rule("plot2D", "id", "legend height width", "(xAxis )?(yAxis )?(rightYAxis )?(listOfCurves )?"),
            rule("xAxis", "type", "min max grid style reverse", ""), rule("yAxis", "type", "min max grid style reverse", ""),
            rule("listOfCurves", "", "", "(curve )+"), rule("curve", "id type xDataReference yDataReference", "order logX logY", ""));

    private static final Map<String, Set<String>> VALUES = Map.of("xAxis type", Set.of("linear", "log10"), "yAxis type",
            Set.of("linear", "log10"), "uniformRange type", Set.of("linear", "log"), "curve type", Set.of("points", "bar",
                    "barStacked", "horizontalBar", "horizontalBarStacked"));

    private static final String ID = "[A-Za-z_]\\w*";

    private SedmlRules() {
    }

    private static Map.Entry<String, Rule> rule(String name, String required, String optional, String children) {
        return Map.entry(name, new Rule(words(required), words(optional), children));
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
    }

    /** What an attribute looks like, whichever element has it. */
    private static String form(String attribute) {
        return switch (attribute) {
            case "level", "version", "numberOfSteps", "numberOfPoints" -> "[-+]?\\d+";
            case "order" -> "\\d+";
            case "resetModel", "concatenate", "legend", "logX", "logY", "grid", "reverse" -> "true|false|1|0";
            case "initialTime", "outputStartTime", "outputEndTime", "start", "end", "height", "width", "min", "max" ->
                "[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?|-?INF|NaN";
            case "id", "metaid", "dataReference", "modelReference", "simulationReference", "taskReference", "range", "task",
                    "xDataReference", "yDataReference", "style" -> ID;
            case "kisaoID" -> "KISAO:\\d{7}";
            case "language" -> "urn:.+";
            default -> "(?s).*";
        };
    }

    /** Of MathML only the name of one variable is used. */
    private static void checkMath(Element math) {
        List<Element> inner = children(math);
        assertTrue(math.getLocalName().equals("math") && isBare(math) && hasNoText(math) && inner.size() == 1, math::getNodeName);
        Element name = inner.getFirst();
        assertTrue(MATHML.equals(name.getNamespaceURI()) && name.getLocalName().equals("ci") && isBare(name)
                && children(name).isEmpty() && name.getTextContent().strip().matches(ID), name::getTextContent);
    }

    private static boolean isBare(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .allMatch(i -> element.getAttributes().item(i).getNodeName().startsWith("xmlns"));
    }

    private static boolean hasNoText(Element element) {
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Text && !n.getTextContent().isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Holds every element of SED-ML in the document against its rule. */
    static void check(Element element) {
        String name = element.getLocalName();
        Rule rule = RULES.get(name);
        assertTrue(rule != null && NAMESPACE.equals(element.getNamespaceURI()), "SED-ML has no " + name);
        rule.required().forEach(a -> assertTrue(element.hasAttribute(a), name + " without " + a));
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            String a = attribute.getName();
            assertTrue(a.startsWith("xmlns") || EVERYWHERE.contains(a) || rule.required().contains(a)
                    || rule.optional().contains(a), name + " has no " + a);
            assertTrue(attribute.getValue().matches(form(a)), name + " " + a + " is " + attribute.getValue());
            assertTrue(VALUES.getOrDefault(name + " " + a, Set.of(attribute.getValue())).contains(attribute.getValue()),
                    name + " " + a + " is " + attribute.getValue());
        }
        assertTrue(name.equals("value") ? element.getTextContent().strip().matches(form("start")) : hasNoText(element),
                name + " holds " + element.getTextContent());
        StringBuilder names = new StringBuilder();
        for (Element child : children(element)) {
            if (MATHML.equals(child.getNamespaceURI())) {
                checkMath(child);
                names.append("math ");
            } else {
                names.append(child.getLocalName()).append(' ');
                if (!child.getLocalName().matches("notes|annotation")) {
                    check(child);
                } else {
                    assertTrue(NAMESPACE.equals(child.getNamespaceURI()) && isBare(child) && hasNoText(child), child::getNodeName);
                }
            }
        }
        assertTrue(names.toString().matches("(notes )?(annotation )?" + rule.children()), name + " holds " + names);
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e) {
                children.add(e);
            }
        }
        return children;
    }
}
