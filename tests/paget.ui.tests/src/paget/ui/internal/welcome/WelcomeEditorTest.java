package paget.ui.internal.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import paget.ui.internal.Window;

class WelcomeEditorTest {
    @AfterEach
    void leaveNothingOpen() {
        Window.closeEditors();
    }

    @Test
    void thePageStaysWhereItWasScrolledToWhenItGetsTheFocus() throws Exception {
        WelcomeEditor.open(Window.page());
        Window.settle();
        IWorkbenchPart page = Window.page().getActiveEditor();
        ScrolledForm form = Window.find(Window.get().getShell(), ScrolledForm.class, ScrolledForm::isVisible).getFirst();
        Window.page().showView("paget.ui.evidence");
        form.setOrigin(0, 120);
        Window.settle();
        Point scrolled = form.getOrigin();
        assertTrue(scrolled.y > 0, "the page is longer than its place");
        Window.page().activate(page);
        Window.settle();
        assertEquals(scrolled, form.getOrigin());
    }
}
