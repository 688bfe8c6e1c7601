package paget.ui.internal.editor;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;

import paget.model.resource.ModelFileException;
import paget.ui.internal.Messages;
import paget.ui.internal.UiPlugin;
import paget.ui.internal.files.ModelFileInput;
import paget.ui.internal.files.ModelOpener;

/** Stands in for the pages of the editor when the file holds no readable model: says why, and what can be done. */
final class UnreadablePage extends Composite {
    private final ModelEditor editor;

    UnreadablePage(Composite parent, ModelEditor editor, ModelFileException failure) {
        super(parent, SWT.NONE);
        this.editor = editor;
        GridLayoutFactory.fillDefaults().applyTo(this);
        FormToolkit toolkit = new FormToolkit(parent.getDisplay());
        addDisposeListener(event -> toolkit.dispose());
        Form form = toolkit.createForm(this);
        form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        form.setText(Messages.bind(Messages.Unreadable_title, editor.file().getFileName()));
        form.setImage(UiPlugin.image("problem-error"));
        GridLayoutFactory.swtDefaults().margins(IDialogConstants.HORIZONTAL_MARGIN * 2, IDialogConstants.VERTICAL_MARGIN * 2)
                .spacing(5, 12).applyTo(form.getBody());
        failure.diagnostics().forEach(diagnostic -> text(toolkit, form.getBody(), diagnostic.getMessage()));
        text(toolkit, form.getBody(), Messages.Unreadable_untouched);
        button(toolkit, form.getBody(), Messages.Unreadable_retry, () -> reopen(editor.file()));
        Path backup = Path.of(editor.file() + "~");
        if (Files.isRegularFile(backup)) {
            button(toolkit, form.getBody(), Messages.Unreadable_backup, () -> reopen(backup));
        }
    }

    private static void text(FormToolkit toolkit, Composite parent, String sentence) {
        Label label = toolkit.createLabel(parent, sentence.replace("&", "&&"), SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 500;
        label.setLayoutData(data);
    }

    private static void button(FormToolkit toolkit, Composite parent, String label, Runnable body) {
        toolkit.createButton(parent, label, SWT.PUSH).addListener(SWT.Selection, event -> body.run());
    }

    private void reopen(Path file) {
        IWorkbenchPage page = editor.getSite().getPage();
        if (file.equals(((ModelFileInput) editor.getEditorInput()).file())) {
            page.closeEditor(editor, false);
        }
        ModelOpener.open(page, file);
    }
}
