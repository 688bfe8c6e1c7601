package paget.ui.internal.properties;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** How text fields hand over what was typed: on Enter and when the focus leaves; Escape takes it back. */
final class Fields {
    private static final String STORED = "paget.ui.stored";

    private Fields() {
    }

    /** Commits single-line text when it differs from what the model holds. */
    static void commit(Text text, Consumer<String> setter) {
        Runnable commit = () -> {
            if (!text.getText().equals(text.getData(STORED))) {
                text.setData(STORED, text.getText());
                setter.accept(text.getText());
            }
        };
        text.addFocusListener(FocusListener.focusLostAdapter(event -> commit.run()));
        if ((text.getStyle() & SWT.MULTI) == 0) {
            text.addListener(SWT.DefaultSelection, event -> commit.run());
        }
        text.addListener(SWT.KeyDown, event -> revert(text, event));
    }

    private static void revert(Text text, Event event) {
        if (event.keyCode == SWT.ESC && text.getData(STORED) instanceof String stored && !stored.equals(text.getText())) {
            text.setText(stored);
            text.selectAll();
            event.doit = false;
        }
    }

    /** Shows what the model holds, unless the user is just typing something else. */
    static void show(Text text, String value) {
        String shown = value == null ? "" : value;
        boolean typing = text.isFocusControl() && text.getData(STORED) instanceof String stored
                && !stored.equals(text.getText()) && stored.equals(shown);
        text.setData(STORED, shown);
        if (!typing && !text.getText().equals(shown)) {
            text.setText(shown);
        }
    }

    /** Throws away what was typed and shows what the model holds. */
    static void reset(Text text, Supplier<String> value) {
        text.setData(STORED, value.get());
        text.setText(value.get());
    }
}
