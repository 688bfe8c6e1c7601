package paget.ui.internal;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/**
 * Creates only the one action whose command the platform handles through a registered action. All menus and tool bars are
 * contributions in {@code plugin.xml}, so that other bundles extend them the same way.
 */
final class PagetActionBarAdvisor extends ActionBarAdvisor {
	PagetActionBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow window) {
		register(ActionFactory.SAVE_AS.create(window));
	}

	@Override
	protected void fillMenuBar(IMenuManager menuBar) {
		// The menus are contributions.
	}
}
