package paget.diagram.ui.internal.page;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import paget.diagram.ui.internal.Messages;

/** A line above the diagram that says something until it is closed. */
public final class MessageBar {

    private MessageBar() {
    }

    /** Shows a sentence. */
    public static void show(Composite parent, String sentence) {
        Composite bar = new Composite(parent, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        bar.setLayout(new GridLayout(3, false));
        new Label(bar, SWT.NONE).setImage(JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_WARNING));
        Label text = new Label(bar, SWT.WRAP);
        text.setText(sentence.replace("&", "&&"));
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button close = new Button(bar, SWT.PUSH);
        close.setText(Messages.Message_close);
        close.addListener(SWT.Selection, event -> {
            bar.dispose();
            parent.layout(true, true);
        });
    }
}
