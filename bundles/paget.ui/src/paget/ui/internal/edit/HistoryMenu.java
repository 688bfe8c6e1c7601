package paget.ui.internal.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

import paget.ui.internal.Messages;
import paget.ui.internal.model.ModelSession;

/** Edit &gt; History: the changes of the model in front, newest first. Choosing one goes back or forward to it. */
public final class HistoryMenu extends CompoundContributionItem {
    private static final int SHOWN = 15;

    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        ModelSession session = Adapters.adapt(editor, ModelSession.class);
        List<IContributionItem> items = new ArrayList<>();
        if (session != null) {
            List<Command> undone = session.history().undone();
            for (int i = Math.min(SHOWN, undone.size()) - 1; i >= 0; i--) {
                int steps = i + 1;
                items.add(item(Messages.bind(Messages.History_redo, undone.get(i).getLabel()), false, () -> session.history().redo(steps)));
            }
            items.add(new Separator());
            List<Command> done = session.history().done();
            for (int i = 0; i < Math.min(SHOWN, done.size()); i++) {
                int steps = i;
                items.add(item(done.get(i).getLabel(), i == 0, () -> session.history().undo(steps)));
            }
            if (!done.isEmpty()) {
                items.add(item(Messages.History_begin, false, () -> session.history().undo(done.size())));
            }
        }
        return items.toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(String label, boolean now, Runnable body) {
        IAction action = new Action(label.replace("&", "&&"), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                body.run();
            }
        };
        action.setChecked(now);
        return new ActionContributionItem(action);
    }
}
