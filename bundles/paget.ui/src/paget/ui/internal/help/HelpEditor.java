package paget.ui.internal.help;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import paget.ui.PagetUi;
import paget.ui.internal.Messages;
import paget.ui.internal.PageEditor;
import paget.ui.internal.UiPlugin;

/** Shows pages of the help inside the workbench, where there is no web browser that could. */
public final class HelpEditor extends PageEditor {
    private static final int MARGIN = 24;
    private final Deque<String> history = new ArrayDeque<>();
    private StyledText view;
    private HelpTextStyle style;
    private ToolItem back;
    private HelpText shown;

    /** Opens the help or brings it to the front, at its first page. */
    static void open(IWorkbenchPage page) throws PartInitException {
        ((HelpEditor) page.openEditor(new HelpInput(), PagetUi.HELP_ID)).show(HelpPages.START);
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        ToolBar bar = new ToolBar(body, SWT.FLAT | SWT.RIGHT);
        back = item(bar, Messages.Help_back, this::goBack);
        item(bar, Messages.Help_contents, () -> show(HelpPages.START));
        view = new StyledText(body, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        view.setMargins(MARGIN, MARGIN / 2, MARGIN, MARGIN);
        GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(view);
        style = new HelpTextStyle(view);
        view.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && view.getSelectionCount() == 0) {
                follow(view.getOffsetAtPoint(new Point(event.x, event.y)));
            }
        });
        view.addListener(SWT.MouseMove, event -> {
            int offset = view.getOffsetAtPoint(new Point(event.x, event.y));
            boolean link = offset >= 0 && shown != null && shown.target(offset) != null;
            view.setCursor(link ? view.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        });
        view.addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.CR) {
                follow(view.getCaretOffset());
            }
        });
    }

    private static ToolItem item(ToolBar bar, String label, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(label);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    void follow(int offset) {
        String target = offset < 0 || shown == null ? null : shown.target(offset);
        if (target != null && target.contains(":")) {
            Program.launch(target);
        } else if (target != null) {
            show(target.startsWith("#") ? page(history.peek()) + target : target);
        }
    }

    private static String page(String address) {
        return address.replaceFirst("#.*", "");
    }

    /** Shows a page of the help, such as {@code model.html}, or a place in it behind a {@code #}. */
    void show(String address) {
        if (!address.equals(history.peek())) {
            history.push(address);
        }
        back.setEnabled(history.size() > 1);
        try {
            shown = HelpPages.read(page(address));
        } catch (IOException e) {
            UiPlugin.log(Messages.Help_failed, e);
            view.setText(Messages.Help_failed);
            shown = null;
            return;
        }
        setPartName(shown.title().isEmpty() ? Messages.Help_title : shown.title());
        style.show(shown);
        Integer place = shown.anchors().get(address.substring(page(address).length()).replace("#", ""));
        view.setCaretOffset(place == null ? 0 : place);
        view.setTopIndex(view.getLineAtOffset(view.getCaretOffset()));
    }

    void goBack() {
        if (history.size() > 1) {
            history.pop();
            show(history.peek());
        }
    }

    @Override
    public void setFocus() {
        view.setFocus();
    }

    @Override
    public void dispose() {
        if (style != null) {
            style.dispose();
        }
        super.dispose();
    }
}
