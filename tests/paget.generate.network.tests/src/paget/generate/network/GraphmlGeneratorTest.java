package paget.generate.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import paget.core.generate.GenerationInput;
import paget.core.generate.Generator;
import paget.generate.testkit.Exports.Written;
import paget.generate.testkit.GeneratorContract;
import paget.sim.network.ReactionNetwork;

class GraphmlGeneratorTest extends GeneratorContract {

    @Override
    protected Generator generator() {
        return new GraphmlGenerator();
    }

    @Override
    protected List<String> goldenModels() {
        return List.of("metastatic-inefficiency", "angiogenic-dormancy");
    }

    @Override
    protected void validate(String name, GenerationInput input, Written written) throws Exception {
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(written.text("network.graphml"))));
        Set<String> keys = ids(document, "key");
        Set<String> nodes = ids(document, "node");
        ReactionNetwork network = input.compile().requireNetwork();
        assertEquals(network.species().size() + network.reactions().size()
                + network.parameters().stream().filter(p -> !p.constant()).count(), nodes.size());
        var edges = document.getElementsByTagName("edge");
        for (int i = 0; i < edges.getLength(); i++) {
            Element edge = (Element) edges.item(i);
            assertTrue(nodes.contains(edge.getAttribute("source")), edge.getAttribute("source"));
            assertTrue(nodes.contains(edge.getAttribute("target")), edge.getAttribute("target"));
        }
        var data = document.getElementsByTagName("data");
        for (int i = 0; i < data.getLength(); i++) {
            assertTrue(keys.contains(((Element) data.item(i)).getAttribute("key")));
        }
    }

    private static Set<String> ids(Document document, String tag) {
        Set<String> ids = new HashSet<>();
        var all = document.getElementsByTagName(tag);
        for (int i = 0; i < all.getLength(); i++) {
            assertTrue(ids.add(((Element) all.item(i)).getAttribute("id")));
        }
        return ids;
    }
}
