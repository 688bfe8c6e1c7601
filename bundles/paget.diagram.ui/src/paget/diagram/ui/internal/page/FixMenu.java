package paget.diagram.ui.internal.page;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import paget.diagram.ui.ElementProblem;
import paget.diagram.ui.internal.Messages;
import paget.diagram.view.ElementView;

/** What is wrong with an element, and the ways out, as a menu. */
final class FixMenu {

    private FixMenu() {
    }

    /** Opens the menu at a point of the canvas; says so if nothing is wrong. */
    static void open(DiagramCanvas canvas, ElementView view, Point at) {
        List<ElementProblem> problems = canvas.problems().of(view.semantic());
        if (problems.isEmpty()) {
            canvas.hint(Messages.Fix_nothing);
            return;
        }
        Control control = canvas.viewer().getControl();
        Menu menu = new Menu(control.getShell(), SWT.POP_UP);
        for (ElementProblem problem : problems) {
            MenuItem message = new MenuItem(menu, SWT.PUSH);
            message.setText(problem.message().replace("&", "&&"));
            message.setEnabled(false);
            for (ElementProblem.Fix fix : problem.fixes()) {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(Messages.bind(Messages.Menu_fix, fix.label()).replace("&", "&&"));
                item.addListener(SWT.Selection, event -> apply(canvas, fix));
            }
        }
        menu.setLocation(control.toDisplay(at));
        menu.addListener(SWT.Hide, event -> control.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /** Applies a way out as one step that can be undone. */
    static void apply(DiagramCanvas canvas, ElementProblem.Fix fix) {
        Command command = fix.command().get();
        if (command.canExecute()) {
            canvas.diagram().domain().getCommandStack().execute(command);
        } else {
            canvas.hint(Messages.bind(Messages.Fix_refused, fix.label()));
        }
    }
}
