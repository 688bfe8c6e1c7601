package paget.ui.internal.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.model.Element;
import paget.model.Organism;
import paget.model.path.ElementLookup;
import paget.model.resource.ModelFiles;
import paget.ui.PagetUi;
import paget.ui.internal.Window;
import paget.ui.internal.editor.ModelEditor;
import paget.ui.internal.files.ModelOpener;
import paget.ui.internal.model.ModelSession;
import paget.ui.internal.wizard.ModelTemplate;

/** Dragging elements in the tree of a model and in the explorer. */
class ElementDropTest {
    @TempDir
    Path folder;
    private ModelSession session;

    @BeforeEach
    void openAModel() throws Exception {
        session = open("model.paget", ModelTemplate.ONE_TARGET);
    }

    @AfterEach
    void leaveNothingOpen() {
        Window.closeEditors();
    }

    private ModelSession open(String name, ModelTemplate template) throws Exception {
        Path file = folder.resolve(name);
        new ModelFiles().save(template.create("Sample"), file);
        return ((ModelEditor) ModelOpener.open(Window.page(), file)).session();
    }

    private Element element(String id) {
        return new ElementLookup(session.organism()).byId(id).orElseThrow();
    }

    private static ElementDrop drop(EObject dragged, Object target, int location) {
        return new ElementDrop(List.of(dragged), target, location);
    }

    @Test
    void anElementChangesItsPlaceAmongItsSiblings() {
        Organism organism = session.organism();
        Element last = organism.getRegions().getLast();
        assertTrue(drop(last, organism.getRegions().getFirst(), ViewerDropAdapter.LOCATION_BEFORE).execute(false));
        assertSame(last, organism.getRegions().getFirst());
        session.domain().getCommandStack().undo();
        assertSame(last, organism.getRegions().getLast());
    }

    @Test
    void anElementMovesIntoAnotherOrIsCopied() {
        Element population = element("lung_arrested");
        Element tissue = element("primary_tissue");
        assertTrue(drop(population, tissue, ViewerDropAdapter.LOCATION_ON).execute(false));
        assertSame(tissue, population.eContainer());
        session.domain().getCommandStack().undo();
        assertSame(element("lung_tissue"), population.eContainer());
        int before = tissue.eContents().size();
        assertTrue(drop(population, tissue, ViewerDropAdapter.LOCATION_ON).execute(true));
        assertSame(element("lung_tissue"), population.eContainer());
        assertEquals(before + 1, tissue.eContents().size());
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertFalse(drop(element("lung"), element("primary_cells"), ViewerDropAdapter.LOCATION_ON).execute(false));
        assertFalse(drop(element("lung"), element("lung"), ViewerDropAdapter.LOCATION_ON).execute(false));
        assertFalse(drop(element("lung"), folder.resolve("closed.paget"), ViewerDropAdapter.LOCATION_ON).execute(false));
        assertFalse(session.isDirty());
    }

    /** A file in the explorer stands for its model. */
    @Test
    void anElementIsCopiedIntoAnotherModel() throws Exception {
        ModelSession other = open("other.paget", ModelTemplate.EMPTY);
        int before = other.organism().getRegions().size();
        assertTrue(drop(element("lung"), other.file(), ViewerDropAdapter.LOCATION_ON).execute(false));
        assertEquals(before + 1, other.organism().getRegions().size());
        assertSame(session.organism(), element("lung").eContainer());
        assertFalse(session.isDirty());
    }

    @Test
    void theExplorerTakesAndGivesElements() throws Exception {
        Window.page().showView(PagetUi.EXPLORER_ID);
        Window.settle();
        List<Tree> trees = Window.find(Window.get().getShell(), Tree.class, tree -> tree.getData(DND.DROP_TARGET_KEY) != null);
        assertTrue(trees.size() >= 2, "the tree of the model and the explorer");
        trees.forEach(tree -> assertNotNull(tree.getData(DND.DRAG_SOURCE_KEY)));
    }
}
