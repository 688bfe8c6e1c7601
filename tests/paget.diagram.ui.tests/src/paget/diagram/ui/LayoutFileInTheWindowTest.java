package paget.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.diagram.layout.Bounds;
import paget.diagram.spec.Layer;

/** The layout file beside the model: lost, broken, and kept. */
class LayoutFileInTheWindowTest {

    @TempDir
    Path folder;

    @AfterEach
    void leaveNothingOpen() {
        Desk.closeAll();
    }

    @Test
    void aLostLayoutIsWrittenAnewAndABrokenOneIsKeptAside() throws Exception {
        IEditorPart editor = Desk.open(Desk.example("metastatic-inefficiency", folder));
        Path layout = folder.resolve("metastatic-inefficiency.paget-diagrams");
        Bounds moved = nudge(editor);
        Desk.save(editor);
        Files.delete(layout);
        moved = nudge(editor);
        Desk.save(editor);
        assertTrue(Files.exists(layout), "the layout is written anew");
        Desk.closeAll();
        editor = Desk.open(folder.resolve("metastatic-inefficiency.paget"));
        Hand hand = new Hand(Desk.diagram(editor));
        assertEquals(moved, hand.bounds(hand.canvas().diagram().diagram().children().getFirst()));
        Desk.closeAll();
        Files.writeString(layout, "<broken");
        editor = Desk.open(folder.resolve("metastatic-inefficiency.paget"));
        assertFalse(Desk.diagram(editor).canvas().picture().views().isEmpty());
        assertTrue(Files.exists(folder.resolve(layout.getFileName() + ".broken")), "the broken file is kept");
        Desk.picture("diagram-broken-layout");
    }

    @Test
    void layersAreRemembered() throws Exception {
        IEditorPart editor = Desk.open(Desk.example("metastatic-inefficiency", folder));
        DiagramPage page = Desk.diagram(editor);
        Layer cascade = page.description().layer("Cascade").orElseThrow();
        boolean before = page.canvas().diagram().diagram().activeLayers().contains(cascade);
        List<Boolean> told = new ArrayList<>();
        editor.addPropertyListener((source, property) -> {
            if (property == IEditorPart.PROP_DIRTY) {
                told.add(editor.isDirty());
            }
        });
        page.bar().setActive(cascade, !before);
        assertTrue(editor.isDirty());
        assertEquals(List.of(true), told, "Save is switched on by what an editor tells");
        Desk.save(editor);
        assertFalse(editor.isDirty());
        assertEquals(false, told.getLast(), "and off");
        Desk.closeAll();
        page = Desk.diagram(Desk.open(folder.resolve("metastatic-inefficiency.paget")));
        assertEquals(!before, page.canvas().diagram().diagram().activeLayers()
                .contains(page.description().layer("Cascade").orElseThrow()));
    }

    private static Bounds nudge(IEditorPart editor) {
        Hand hand = new Hand(Desk.diagram(editor));
        var first = hand.canvas().diagram().diagram().children().getFirst();
        hand.canvas().select(List.of(first));
        hand.key(SWT.ARROW_RIGHT, SWT.MOD1);
        return hand.bounds(first);
    }
}
