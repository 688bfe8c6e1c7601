package paget.generate.physicell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Settings of PhysiCell 1.14, with what it needs in order to start and to do what is meant. */
final class Settings {

    /** Found by taking one element after another from a project that runs: without these it stops or crashes. */
    private static final List<String> REQUIRED = List.of("domain/dx", "domain/dy", "domain/dz",
            "parallel/omp_num_threads", "save/folder", "options", "microenvironment_setup/variable",
            "user_parameters/number_of_cells");

    /** Without these it runs and does something else. */
    private static final List<String> MEANT = List.of("domain/x_min", "domain/x_max", "domain/y_min", "domain/y_max",
            "domain/z_min", "domain/z_max", "domain/use_2D", "overall/max_time", "overall/time_units",
            "overall/space_units", "overall/dt_diffusion", "overall/dt_mechanics", "overall/dt_phenotype",
            "save/full_data/interval", "save/full_data/enable", "save/SVG/interval", "save/SVG/enable",
            "options/random_seed", "options/virtual_wall_at_domain_edge",
            "microenvironment_setup/options/calculate_gradients",
            "microenvironment_setup/options/track_internalized_substrates_in_each_agent");

    private static final List<String> OF_VARIABLE = List.of("physical_parameter_set/diffusion_coefficient",
            "physical_parameter_set/decay_rate", "initial_condition", "Dirichlet_boundary_condition");

    private static final List<String> OF_PHENOTYPE = List.of("cycle/phase_transition_rates/rate", "volume/total",
            "mechanics/cell_cell_repulsion_strength", "motility/speed", "motility/options/chemotaxis/substrate",
            "secretion", "cell_interactions/attack_damage_rate", "cell_interactions/attack_duration",
            "cell_transformations/transformation_rates", "cell_integrity/damage_rate");

    private final Document document;
    private final XPath paths = XPathFactory.newInstance().newXPath();

    Settings(String xml) throws Exception {
        document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    void check() throws XPathExpressionException {
        for (String path : REQUIRED) {
            assertFalse(all(document, "/PhysiCell_settings/" + path).isEmpty(), "missing: " + path);
        }
        for (String path : MEANT) {
            assertEquals(1, all(document, "/PhysiCell_settings/" + path).size(), path);
        }
        for (Element variable : all(document, "//microenvironment_setup/variable")) {
            for (String path : OF_VARIABLE) {
                assertEquals(1, all(variable, path).size(), path);
            }
            assertEquals(List.of("xmin", "xmax", "ymin", "ymax", "zmin", "zmax"), all(variable,
                    "Dirichlet_options/boundary_value").stream().map(e -> e.getAttribute("ID")).toList());
        }
        definitions();
    }

    private void definitions() throws XPathExpressionException {
        List<Element> definitions = all(document, "//cell_definition");
        List<String> names = types();
        assertEquals(new HashSet<>(names).size(), names.size(), "names meet");
        for (int i = 0; i < definitions.size(); i++) {
            Element definition = definitions.get(i);
            assertEquals(Integer.toString(i), definition.getAttribute("ID"));
            for (String path : OF_PHENOTYPE) {
                assertFalse(all(definition, "phenotype/" + path).isEmpty(), path);
            }
            assertEquals(List.of("100", "101"), all(definition, "phenotype/death/model").stream()
                    .map(m -> m.getAttribute("code")).toList());
            for (String list : List.of("attack_rates/attack_rate", "fusion_rates/fusion_rate",
                    "live_phagocytosis_rates/phagocytosis_rate")) {
                assertEquals(names, all(definition, "phenotype/cell_interactions/" + list).stream()
                        .map(e -> e.getAttribute("name")).toList());
            }
            List<String> exchanged = all(definition, "phenotype/secretion/substrate").stream()
                    .map(e -> e.getAttribute("name")).toList();
            assertTrue(substrates().equals(exchanged) || exchanged.isEmpty(), exchanged::toString);
        }
        assertTrue(substrates().stream().noneMatch(names::contains), "a substrate is called like a type of cells");
    }

    List<String> types() throws XPathExpressionException {
        return all(document, "//cell_definition").stream().map(e -> e.getAttribute("name")).toList();
    }

    List<String> substrates() throws XPathExpressionException {
        return all(document, "//microenvironment_setup/variable").stream().map(e -> e.getAttribute("name")).toList();
    }

    double number(String path) throws XPathExpressionException {
        return Double.parseDouble(all(document, path).getFirst().getTextContent());
    }

    /** Every line has eight fields that the grammar 3.0 knows. */
    void checkRules(String csv) throws XPathExpressionException {
        Set<String> signals = new HashSet<>(substrates());
        Set<String> behaviours = new HashSet<>(List.of("cycle entry", "apoptosis", "necrosis", "migration speed", "migration bias",
                "migration persistence time", "cell-cell adhesion"));
        signals.add("pressure");
        types().forEach(type -> {
            signals.add("contact with " + type);
            behaviours.add("transform to " + type);
        });
        for (String substrate : substrates()) {
            behaviours.addAll(List.of(substrate + " secretion", substrate + " uptake", substrate + " export"));
        }
        Set<String> ruled = new HashSet<>();
        for (String line : csv.lines().filter(l -> !l.startsWith("//")).toList()) {
            String[] fields = line.split(",", -1);
            assertEquals(8, fields.length, line);
            assertTrue(types().contains(fields[0]), line);
            assertTrue(signals.contains(fields[1]), line);
            assertTrue(List.of("increases", "decreases").contains(fields[2]), line);
            assertTrue(behaviours.contains(fields[3]), line);
            assertTrue(Double.parseDouble(fields[4]) >= 0, line);
            assertTrue(Double.parseDouble(fields[5]) > 0, line);
            assertTrue(Double.parseDouble(fields[6]) > 0, line);
            assertTrue(List.of("0", "1").contains(fields[7]), line);
            assertTrue(ruled.add(fields[0] + "," + fields[1] + "," + fields[3]), "a signal acts twice: " + line);
        }
    }

    /** Every cell lies in the domain and has a type that is defined. */
    void checkCells(String csv) throws XPathExpressionException {
        List<String> lines = csv.lines().toList();
        assertEquals("x,y,z,type", lines.getFirst());
        assertTrue(lines.size() > 1, "PhysiCell stops where there is no cell at all");
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", -1);
            assertEquals(4, fields.length, line);
            String[] axes = {"x", "y", "z"};
            for (int axis = 0; axis < 3; axis++) {
                double at = Double.parseDouble(fields[axis]);
                assertTrue(at >= number("//domain/" + axes[axis] + "_min")
                        && at <= number("//domain/" + axes[axis] + "_max"), line);
            }
            assertTrue(types().contains(fields[3]), line);
        }
    }

    private List<Element> all(Object node, String path) throws XPathExpressionException {
        NodeList found = (NodeList) paths.evaluate(path, node, XPathConstants.NODESET);
        List<Element> list = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            list.add((Element) found.item(i));
        }
        return list;
    }
}
