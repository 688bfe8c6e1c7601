package paget.generate.compucell3d;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What CompuCell3D 4 needs of CC3DML: one Potts section, unique types from Medium on, contacts of every pair. */
final class Cc3dml {

    private static final Set<String> PLUGINS = Set.of("CellType", "Volume", "CenterOfMass", "NeighborTracker",
            "PixelTracker", "Contact", "Chemotaxis", "ExternalPotential");

    private final Document document;

    Cc3dml(String xml) throws Exception {
        document = parse(xml);
    }

    private static Document parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** The project names files that are there. */
    static void checkProject(String xml, Set<String> files) throws Exception {
        Document project = parse(xml);
        for (String path : List.of("XMLScript", "PythonScript", "Resource")) {
            List<Element> named = all(project, "/Simulation/" + path);
            assertFalse(named.isEmpty(), path);
            named.forEach(e -> assertTrue(files.contains(e.getTextContent()), e.getTextContent()));
        }
    }

    void check() throws Exception {
        for (String path : List.of("Dimensions", "Steps", "Temperature", "NeighborOrder", "RandomSeed")) {
            assertEquals(1, all(document, "/CompuCell3D/Potts/" + path).size(), path);
        }
        Set<String> plugins = new HashSet<>();
        for (Element plugin : all(document, "/CompuCell3D/Plugin")) {
            assertTrue(plugins.add(plugin.getAttribute("Name")), plugin.getAttribute("Name"));
        }
        assertTrue(PLUGINS.containsAll(plugins), plugins::toString);
        assertTrue(plugins.containsAll(Set.of("CellType", "Volume", "CenterOfMass", "Contact")), plugins::toString);
        List<Element> types = all(document, "//CellType[@TypeId]");
        for (int i = 0; i < types.size(); i++) {
            assertEquals(Integer.toString(i), types.get(i).getAttribute("TypeId"));
        }
        List<String> names = types();
        assertEquals("Medium", names.getFirst());
        assertEquals(names.size(), new HashSet<>(names).size());
        Set<Set<String>> pairs = new HashSet<>();
        for (Element energy : all(document, "//Plugin[@Name='Contact']/Energy")) {
            assertTrue(pairs.add(Set.copyOf(List.of(energy.getAttribute("Type1"), energy.getAttribute("Type2")).stream()
                    .distinct().toList())));
        }
        assertEquals(names.size() * (names.size() + 1) / 2, pairs.size());
        pairs.forEach(pair -> assertTrue(names.containsAll(pair), pair::toString));
        List<String> fields = all(document, "//DiffusionField").stream().map(e -> e.getAttribute("Name")).toList();
        for (Element field : all(document, "//ChemicalField")) {
            assertTrue(fields.contains(field.getAttribute("Name")));
            assertFalse(all(field, "ChemotaxisByType[@Lambda]").isEmpty());
        }
    }

    /** The file of cells that the settings name; none where no cell is placed, since CompuCell3D stops at an empty file. */
    Optional<String> cellFile() throws Exception {
        List<Element> names = all(document, "//Steppable[@Type='PIFInitializer']/PIFName");
        assertTrue(names.size() <= 1);
        return names.stream().map(Element::getTextContent).findFirst();
    }

    private List<String> types() throws Exception {
        return all(document, "//CellType[@TypeId]").stream().map(e -> e.getAttribute("TypeName")).toList();
    }

    /** Cells have types that exist, lie on the lattice and nowhere over one another. */
    void checkCells(String piff) throws Exception {
        Element size = all(document, "//Dimensions").getFirst();
        int width = Integer.parseInt(size.getAttribute("x"));
        int height = Integer.parseInt(size.getAttribute("y"));
        int depth = Integer.parseInt(size.getAttribute("z"));
        assertFalse(piff.isBlank(), "no cells");
        Set<Long> taken = new HashSet<>();
        for (String line : piff.lines().toList()) {
            String[] f = line.split(" ");
            assertEquals(8, f.length, line);
            assertTrue(types().contains(f[1]), line);
            for (int x = Integer.parseInt(f[2]); x <= Integer.parseInt(f[3]); x++) {
                for (int y = Integer.parseInt(f[4]); y <= Integer.parseInt(f[5]); y++) {
                    for (int z = Integer.parseInt(f[6]); z <= Integer.parseInt(f[7]); z++) {
                        assertTrue(x >= 0 && x < width && y >= 0 && y < height && z >= 0 && z < depth, line);
                        assertTrue(taken.add(((long) z * height + y) * width + x), line);
                    }
                }
            }
        }
    }

    private static List<Element> all(Object node, String path) throws Exception {
        XPath paths = XPathFactory.newInstance().newXPath();
        NodeList found = (NodeList) paths.evaluate(path, node, XPathConstants.NODESET);
        List<Element> list = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            list.add((Element) found.item(i));
        }
        return list;
    }
}
