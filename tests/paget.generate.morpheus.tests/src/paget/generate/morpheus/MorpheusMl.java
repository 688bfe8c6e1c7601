package paget.generate.morpheus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The part of MorpheusML 4 that is used: what is where, types and symbols that exist, and a place of its own for each cell. */
final class MorpheusMl {

    private static final Set<String> BUILT_IN = Set.of("rand_uni", "exp", "if", "and", "or", "min", "max", "ln", "space", "cell", "celltype",
            "type", "id", "size", "volume", "x", "y", "z");

    private static final Pattern WORD = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*");

    private final Document document;

    MorpheusMl(String xml) throws Exception {
        document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    void check() {
        Element root = document.getDocumentElement();
        assertEquals("4", root.getAttribute("version"));
        MorpheusRules.check(root);
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

    private static void each(Element element, Consumer<Element> visitor) {
        visitor.accept(element);
        MorpheusRules.children(element).forEach(child -> each(child, visitor));
    }

    private static List<Element> children(Element parent, String name) {
        return MorpheusRules.children(parent).stream().filter(e -> e.getTagName().equals(name)).toList();
    }
}
