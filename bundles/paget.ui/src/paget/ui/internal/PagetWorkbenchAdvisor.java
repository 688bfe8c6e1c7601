package paget.ui.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import paget.ui.PagetUi;

/** Opens one window with the modelling perspective. */
final class PagetWorkbenchAdvisor extends WorkbenchAdvisor {
	private static final Point INITIAL_SIZE = new Point(1280, 860);

	@Override
	public String getInitialWindowPerspectiveId() {
		return PagetUi.PERSPECTIVE_ID;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new WorkbenchWindowAdvisor(configurer) {
			@Override
			public void preWindowOpen() {
				getWindowConfigurer().setInitialSize(INITIAL_SIZE);
			}
		};
	}
}
