package paget.ui.internal;

import java.util.List;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/**
 * Creates the tool bars, empty, and the one action whose command the platform handles through a registered action. Menus
 * and the buttons are contributions in {@code plugin.xml}, so that other bundles add theirs the same way. The bars
 * themselves are made here because the platform now and then shows a contributed bar twice.
 */
final class PagetActionBarAdvisor extends ActionBarAdvisor {
    private static final List<String> BARS = List.of("paget.ui.fileBar", "paget.ui.editBar", "paget.ui.runBar");

    PagetActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        register(ActionFactory.SAVE_AS.create(window));
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bars) {
        for (String id : BARS) {
            bars.add(new ToolBarContributionItem(new ToolBarManager(bars.getStyle()), id));
        }
        bars.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }
}
