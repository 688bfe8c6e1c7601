package paget.model.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import paget.model.Organ;
import paget.model.Organism;

/** A format 0 as it could have been: organs in a list of their own and a host in place of a taxon. */
class MigrationTest {

    private static final String OLD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <paget:Organism xmlns:paget="http://paget/model/0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                formatVersion="0" id="organism" name="Old" host="mouse">
              <organs id="lung" name="Lung"/>
            </paget:Organism>
            """;

    private record OrgansBecomeRegions(int from) implements Migration {

        @Override
        public void migrate(Document document) {
            Element root = document.getDocumentElement();
            root.setAttribute("taxon", root.getAttribute("host"));
            root.removeAttribute("host");
            NodeList organs = root.getElementsByTagName("organs");
            while (organs.getLength() > 0) {
                Element region = (Element) document.renameNode(organs.item(0), null, "regions");
                region.setAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "xsi:type", "paget:Organ");
            }
            document.renameNode(root, "http://paget/model/1", "paget:Organism");
            root.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:paget", "http://paget/model/1");
        }
    }

    private final ModelFiles files = new ModelFiles(new Migrations(List.of(new OrgansBecomeRegions(0))));

    @Test
    void olderFileIsBroughtToThePresentFormatWithANotice() throws IOException {
        LoadResult result = files.load(OLD.getBytes(StandardCharsets.UTF_8), "old");
        Organism organism = result.orThrow();
        assertEquals("mouse", organism.getTaxon().getLiteral());
        assertEquals("Lung", assertInstanceOf(Organ.class, organism.getRegions().getFirst()).getName());
        assertEquals(1, organism.getFormatVersion());
        assertEquals(List.of("file.migrated"), result.diagnostics().stream().map(d -> d.problem()).toList());
        assertEquals(Diagnostic.INFO, result.diagnostics().getFirst().getSeverity());
        String saved = new String(files.toBytes(organism), StandardCharsets.UTF_8);
        assertTrue(saved.contains("formatVersion=\"1\""), saved);
    }

    @Test
    void whatAMigrationLeavesBehindIsTold() {
        LoadResult result = files.load(OLD.replace("name=\"Lung\"", "name=\"Lung\" colour=\"red\"")
                .getBytes(StandardCharsets.UTF_8), "old");
        assertTrue(result.organism().isEmpty());
        assertEquals("file.unknown-feature", result.diagnostics().getFirst().problem());
    }

    @Test
    void withoutAStepTheFileIsRefused() {
        LoadResult result = new ModelFiles().load(OLD.getBytes(StandardCharsets.UTF_8), "old");
        assertEquals("file.older", result.diagnostics().getFirst().problem());
    }
}
