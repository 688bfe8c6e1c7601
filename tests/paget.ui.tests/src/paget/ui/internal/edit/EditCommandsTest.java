package paget.ui.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.model.Element;
import paget.model.Organism;
import paget.model.Population;
import paget.model.Tissue;
import paget.model.path.ElementLookup;
import paget.model.resource.ModelFiles;
import paget.ui.internal.model.ModelSession;
import paget.ui.internal.model.OpenModels;
import paget.ui.internal.wizard.ModelTemplate;

/** Every edit command executes, undoes to the same bytes, and redoes to the same bytes. */
class EditCommandsTest {
    @TempDir
    Path folder;
    private ModelSession session;

    @BeforeEach
    void open() throws Exception {
        session = session("one.paget");
    }

    private ModelSession session(String name) throws Exception {
        Path file = folder.resolve(name);
        new ModelFiles().save(ModelTemplate.ONE_TARGET.create("Sample"), file);
        ModelSession opened = ModelSession.open(file);
        OpenModels.add(opened);
        return opened;
    }

    @AfterEach
    void close() {
        OpenModels.all().forEach(open -> {
            OpenModels.remove(open);
            open.dispose();
        });
    }

    private Element element(String id) {
        return new ElementLookup(session.organism()).byId(id).orElseThrow();
    }

    private String text() throws Exception {
        return new String(new ModelFiles().toBytes(session.organism()), StandardCharsets.UTF_8);
    }

    private void check(Optional<Command> command) throws Exception {
        String before = text();
        CommandStack stack = session.domain().getCommandStack();
        stack.execute(command.orElseThrow());
        String after = text();
        assertNotEquals(before, after);
        stack.undo();
        assertEquals(before, text());
        stack.redo();
        assertEquals(after, text());
    }

    @Test
    void deleteTakesTheUsesAway() throws Exception {
        check(EditCommands.delete(session.domain(), List.of(element("lung_arrested"))));
        assertTrue(!text().contains("lung_arrested"));
    }

    @Test
    void theOrganismCannotBeDeleted() {
        assertTrue(EditCommands.delete(session.domain(), List.of(session.organism())).isEmpty());
    }

    @Test
    void duplicateStandsBehindTheOriginalWithIdsOfItsOwn() throws Exception {
        Tissue tissue = (Tissue) element("lung_tissue");
        check(EditCommands.duplicate(session.domain(), List.of(element("lung_arrested"))));
        assertEquals("Arrested cells copy", tissue.getPopulations().get(1).getName());
        long ids = text().lines().filter(line -> line.contains("id=\"lung_arrested\"")).count();
        assertEquals(1, ids);
    }

    @Test
    void pasteGoesIntoTheSelectedElement() throws Exception {
        ModelClipboard.set(List.of(element("lung_metastasis")));
        check(EditCommands.paste(session.domain(), element("primary_tissue"), null));
        assertEquals(2, ((Tissue) element("primary_tissue")).getPopulations().size());
    }

    @Test
    void pasteIntoAnotherModelFindsWhatItRefersToThere() throws Exception {
        ModelClipboard.set(List.of(element("lung_metastasis")));
        Organism source = session.organism();
        session = session("two.paget");
        check(EditCommands.paste(session.domain(), element("primary_tissue"), null));
        Population pasted = ((Tissue) element("primary_tissue")).getPopulations().getLast();
        assertEquals(element("tumour"), pasted.getCellType());
        assertTrue(pasted.getCellType().eResource() != source.eResource());
    }

    @Test
    void moveChangesTheOrderAndTheOwner() throws Exception {
        EObject first = element("lung_arrested");
        Tissue lung = (Tissue) element("lung_tissue");
        check(EditCommands.move(session.domain(), List.of(first), Place.beside(element("lung_metastasis"), List.of(first), 1).orElseThrow()));
        assertEquals(1, lung.getPopulations().indexOf(first));
        check(EditCommands.move(session.domain(), List.of(first), Place.into(element("primary_tissue"), null, List.of(first)).orElseThrow()));
        assertEquals(1, lung.getPopulations().size());
    }

    @Test
    void anElementIsNotMovedIntoItself() {
        Element lung = element("lung");
        Tissue tissue = (Tissue) element("lung_tissue");
        assertTrue(EditCommands.move(session.domain(), List.of(lung), new Place(tissue, tissue.eContainmentFeature(), 0)).isEmpty());
    }

    @Test
    void dropCopies() throws Exception {
        List<EObject> dragged = List.of(element("lung_arrested"));
        check(EditCommands.copyTo(session.domain(), dragged, Place.into(element("primary_tissue"), null, dragged).orElseThrow()));
    }
}
