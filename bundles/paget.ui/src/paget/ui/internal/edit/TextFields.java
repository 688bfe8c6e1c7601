package paget.ui.internal.edit;

import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/** Lets the edit keys work on the text field that has the focus before they work on the model. */
enum TextFields {
    CUT, COPY, PASTE, DELETE, SELECT_ALL;

    /** Applies the key to the focused text field. Returns false when no text field has the focus. */
    boolean apply() {
        Control focus = Display.getCurrent().getFocusControl();
        return switch (focus) {
        case Text text -> on(text);
        case StyledText text -> on(text);
        case Combo combo -> on(combo);
        case CCombo combo -> on(combo);
        case null, default -> false;
        };
    }

    /** Whether a text field has the focus. */
    static boolean hasFocus() {
        Control focus = Display.getCurrent().getFocusControl();
        return focus instanceof Text || focus instanceof StyledText || focus instanceof Combo || focus instanceof CCombo;
    }

    private boolean on(Text text) {
        switch (this) {
        case CUT -> text.cut();
        case COPY -> text.copy();
        case PASTE -> text.paste();
        case SELECT_ALL -> text.selectAll();
        case DELETE -> {
            if (text.getEditable()) {
                if (text.getSelectionCount() == 0) {
                    text.setSelection(text.getCaretPosition(), Math.min(text.getCharCount(), text.getCaretPosition() + 1));
                }
                text.insert("");
            }
        }
        }
        return true;
    }

    private boolean on(StyledText text) {
        switch (this) {
        case CUT -> text.cut();
        case COPY -> text.copy();
        case PASTE -> text.paste();
        case SELECT_ALL -> text.selectAll();
        case DELETE -> text.invokeAction(org.eclipse.swt.SWT.DEL);
        }
        return true;
    }

    private boolean on(Combo combo) {
        switch (this) {
        case CUT -> combo.cut();
        case COPY -> combo.copy();
        case PASTE -> combo.paste();
        case SELECT_ALL -> combo.setSelection(new org.eclipse.swt.graphics.Point(0, combo.getText().length()));
        case DELETE -> combo.clearSelection();
        }
        return true;
    }

    private boolean on(CCombo combo) {
        switch (this) {
        case CUT -> combo.cut();
        case COPY -> combo.copy();
        case PASTE -> combo.paste();
        case SELECT_ALL -> combo.setSelection(new org.eclipse.swt.graphics.Point(0, combo.getText().length()));
        case DELETE -> combo.clearSelection();
        }
        return true;
    }
}
