package paget.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The product opens its window. */
class WorkbenchTest {
    @Test
    void opensOneVisibleWindowWithThePerspective() {
        IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
        assertEquals(1, windows.length);
        assertTrue(windows[0].getShell().isVisible());
        assertEquals(PagetUi.PERSPECTIVE_ID, windows[0].getActivePage().getPerspective().getId());
    }

    @Test
    void runsAsTheProduct() {
        assertEquals("paget.ui.product", Platform.getProduct().getId());
        assertEquals("Paget", Platform.getProduct().getName());
    }
}
