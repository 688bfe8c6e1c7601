package paget.results.ui.internal.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

import paget.core.run.RequestText;
import paget.results.ui.internal.Messages;
import paget.results.ui.internal.ResultIcons;

/** What can be done with runs, in the tool bar, the context menu and by keys. */
final class RunsActions {
    private final RunsView view;
    private final List<Entry> entries = new ArrayList<>();

    /** An action with what it needs. */
    private record Entry(Action action, Predicate<List<RunRow>> possible) {
    }

    RunsActions(RunsView view) {
        this.view = view;
    }

    void install() {
        Action show = add(Messages.Runs_show, "results", view::show, rows -> rows.stream().anyMatch(RunRow::isFinished));
        Action compare = add(Messages.Runs_compare, "compare", view::compare,
                rows -> rows.stream().filter(RunRow::isFinished).count() > 1);
        Action pin = add(Messages.Runs_pin, "pin", view::pin, rows -> !rows.isEmpty());
        Action delete = add(Messages.Runs_delete, "delete", view::delete, rows -> !rows.isEmpty());
        Action folder = add(Messages.Runs_openFolder, null, this::openFolder, rows -> rows.size() == 1);
        Action command = add(Messages.Runs_copyCommand, "copy", this::copyCommand, rows -> rows.size() == 1);
        var bars = view.getViewSite().getActionBars();
        fill(bars.getToolBarManager(), show, compare, pin, delete);
        bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), delete);
        MenuManager menu = new MenuManager();
        fill(menu, show, compare);
        menu.add(new Separator());
        fill(menu, pin, delete);
        menu.add(new Separator());
        fill(menu, folder, command);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        Control control = view.table().viewer().getControl();
        control.setMenu(menu.createContextMenu(control));
        view.getSite().registerContextMenu(menu, view.table().viewer());
        view.table().viewer().addSelectionChangedListener(event -> enable());
        control.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL && delete.isEnabled()) {
                delete.run();
            }
        });
        enable();
    }

    private static void fill(IContributionManager manager, Action... actions) {
        for (Action action : actions) {
            manager.add(action);
        }
    }

    private Action add(String label, String icon, Runnable body, Predicate<List<RunRow>> possible) {
        Action action = new Action(label, icon == null ? null : image(icon)) {
            @Override
            public void run() {
                body.run();
            }
        };
        action.setToolTipText(label.replace("\u2026", ""));
        entries.add(new Entry(action, possible));
        return action;
    }

    private static ImageDescriptor image(String name) {
        return ResultIcons.descriptor(name);
    }

    private void enable() {
        List<RunRow> rows = view.table().selected();
        entries.forEach(entry -> entry.action().setEnabled(entry.possible().test(rows)));
    }

    private void openFolder() {
        OpenedFolder.fault(view.table().selected().getFirst().store().getParent(), Program::launch).ifPresent(
                sentence -> MessageDialog.openInformation(view.getSite().getShell(), Messages.Runs_openFolder, sentence));
    }

    private void copyCommand() {
        RunRow row = view.table().selected().getFirst();
        Clipboard clipboard = new Clipboard(view.getSite().getShell().getDisplay());
        clipboard.setContents(
                new Object[] { RequestText.command(row.model().toString(), RequestText.parse(row.study().request())) },
                new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }
}
