package paget.generate.morpheus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The part of MorpheusML 4 that is used: elements with the attributes that they must have, and symbols that exist. */
final class MorpheusMl {

    /** Attributes that must be there, by element; other elements than these are not known. */
    private static final Map<String, Set<String>> KNOWN = Map.ofEntries(entry("MorpheusModel", "version"),
            entry("Description"), entry("Title"), entry("Details"), entry("Global"), entry("Field", "symbol", "value"),
            entry("Diffusion", "rate"), entry("BoundaryValue", "boundary", "value"), entry("Constant", "symbol", "value"),
            entry("Variable", "symbol", "value"), entry("Function", "symbol"), entry("Event", "trigger", "time-step"),
            entry("Rule", "symbol-ref"),
            entry("System", "solver", "time-step"), entry("DiffEqn", "symbol-ref"), entry("Expression"), entry("Space"),
            entry("Lattice", "class"), entry("Neighborhood"), entry("Order"), entry("Size", "symbol", "value"),
            entry("BoundaryConditions"), entry("Condition"), entry("SpaceSymbol", "symbol"), entry("Time"),
            entry("StartTime", "value"), entry("StopTime", "value"), entry("RandomSeed", "value"),
            entry("TimeSymbol", "symbol"), entry("CellTypes"), entry("CellType", "class", "name"),
            entry("VolumeConstraint", "target", "strength"), entry("ConnectivityConstraint"),
            entry("CellDivision", "division-plane"), entry("CellDeath"), entry("ChangeCellType", "newCellType"),
            entry("Property", "symbol", "value"), entry("Equation", "symbol-ref"), entry("Mapper"),
            entry("NeighborhoodReporter"), entry("Input"), entry("Output"),
            entry("PersistentMotion", "decay-time", "strength"), entry("Chemotaxis", "field", "strength"), entry("CPM"),
            entry("Interaction"), entry("Contact", "type1", "type2", "value"), entry("MonteCarloSampler", "stepper"),
            entry("MCSDuration", "value"), entry("MetropolisKinetics", "temperature"), entry("ShapeSurface", "scaling"),
            entry("CellPopulations"), entry("Population", "type", "size"), entry("InitCellObjects", "mode"),
            entry("Arrangement", "repetitions", "displacements"), entry("Box", "origin", "size"), entry("AddCell"), entry("Count"), entry("Distribution"), entry("Analysis"),
            entry("Logger", "time-step"), entry("Symbol", "symbol-ref"), entry("TextOutput"));

    private static final Set<String> BUILT_IN = Set.of("rand_uni", "exp", "if", "and", "or", "min", "max", "ln", "space", "cell", "celltype",
            "type", "id", "size", "volume", "x", "y", "z");

    private static final Pattern WORD = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*");

    private final Document document;

    MorpheusMl(String xml) throws Exception {
        document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map.Entry<String, Set<String>> entry(String name, String... attributes) {
        return Map.entry(name, Set.of(attributes));
    }

    void check() {
        Element root = document.getDocumentElement();
        assertEquals("4", root.getAttribute("version"));
        check(root);
        for (String section : List.of("Description", "Space", "Time", "CellTypes", "CPM", "CellPopulations",
                "Analysis")) {
            assertEquals(1, children(root, section).size(), section);
        }
        Set<String> types = new HashSet<>();
        Set<String> symbols = new HashSet<>();
        each(root, e -> {
            if (e.getTagName().equals("CellType")) {
                assertTrue(types.add(e.getAttribute("name")), e.getAttribute("name"));
            }
            if (e.hasAttribute("symbol")) {
                symbols.add(e.getAttribute("symbol"));
            }
        });
        assertTrue(types.contains("medium"));
        Set<String> places = new HashSet<>();
        each(root, e -> assertTrue(!e.getTagName().equals("Box") || places.add(e.getAttribute("origin")), e.getAttribute("origin")));
        each(root, e -> references(e, types, symbols));
    }

    private static void references(Element e, Set<String> types, Set<String> symbols) {
        for (String attribute : List.of("type1", "type2", "newCellType")) {
            assertTrue(!e.hasAttribute(attribute) || types.contains(e.getAttribute(attribute)), e.getTagName());
        }
        if (e.hasAttribute("symbol-ref") && !e.getAttribute("symbol-ref").startsWith("celltype.")) {
            assertTrue(symbols.contains(e.getAttribute("symbol-ref")), e.getAttribute("symbol-ref"));
        }
        if (e.getTagName().matches("Expression|Count|Distribution")
                || e.getTagName().equals("Condition") && !e.hasAttribute("boundary")) {
            Matcher words = WORD.matcher(e.getTextContent().replaceAll("\\d(\\.\\d+)?e-?\\d+", "1")
                    .replaceAll("celltype\\.(\\w+)\\.", "celltype."));
            while (words.find()) {
                assertTrue(symbols.contains(words.group()) || BUILT_IN.contains(words.group()), words.group());
            }
            assertFalse(e.getTextContent().matches("(?s).*\\dE.*"), "a number with a capital E: " + e.getTextContent());
        }
    }

    private static void check(Element element) {
        Set<String> required = KNOWN.get(element.getTagName());
        assertTrue(required != null, element.getTagName());
        required.forEach(attribute -> assertTrue(element.hasAttribute(attribute),
                element.getTagName() + " without " + attribute));
        children(element, "*").forEach(MorpheusMl::check);
    }

    private static void each(Element element, Consumer<Element> visitor) {
        visitor.accept(element);
        children(element, "*").forEach(child -> each(child, visitor));
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e && (name.equals("*") || e.getTagName().equals(name))) {
                found.add(e);
            }
        }
        return found;
    }
}
