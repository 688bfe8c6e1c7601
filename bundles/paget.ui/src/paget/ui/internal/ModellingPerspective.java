package paget.ui.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

import paget.ui.PagetUi;

/** Models and outline on the left, editors in the middle, properties, problems and results below. */
public final class ModellingPerspective implements IPerspectiveFactory {
    private static final String RESULTS_ID = "paget.results.ui.results"; //$NON-NLS-1$
    private static final String EVIDENCE_ID = "paget.ui.evidence"; //$NON-NLS-1$
    private static final String TISSUE_ID = "paget.results.ui.tissue"; //$NON-NLS-1$
    private static final String RUNS_ID = "paget.results.ui.runs"; //$NON-NLS-1$

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.2f, editors); //$NON-NLS-1$
        left.addView(PagetUi.EXPLORER_ID);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.6f, "left"); //$NON-NLS-1$
        IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, 0.56f, editors); //$NON-NLS-1$
        bottom.addView(IPageLayout.ID_PROP_SHEET);
        bottom.addView(RESULTS_ID);
        bottom.addView(RUNS_ID);
        bottom.addPlaceholder(TISSUE_ID);
        bottom.addPlaceholder(EVIDENCE_ID);
        bottom.addView(PagetUi.PROBLEMS_ID);
        layout.addShowViewShortcut(PagetUi.EXPLORER_ID);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
        layout.addShowViewShortcut(PagetUi.PROBLEMS_ID);
        layout.addShowViewShortcut(RESULTS_ID);
        layout.addShowViewShortcut(RUNS_ID);
        layout.addShowViewShortcut(TISSUE_ID);
        layout.addShowViewShortcut(EVIDENCE_ID);
    }
}
