package paget.ui;

/** The ids by which other bundles name parts of the workbench. */
public final class PagetUi {
	public static final String PERSPECTIVE_ID = "paget.ui.perspective"; //$NON-NLS-1$

	private PagetUi() {
	}
}
