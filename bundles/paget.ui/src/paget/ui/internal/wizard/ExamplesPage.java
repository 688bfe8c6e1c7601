package paget.ui.internal.wizard;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import paget.core.example.Example;
import paget.core.example.Examples;
import paget.ui.internal.Messages;

/** The list of examples, with a summary of the chosen one. */
final class ExamplesPage extends WizardPage {
    private ListViewer viewer;

    ExamplesPage() {
        super("examples", Messages.Examples_heading, null);
        setDescription(Messages.Examples_description);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(body);
        viewer = new ListViewer(body, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object row) {
                return ((Example) row).title();
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).hint(460, 180).applyTo(viewer.getControl());
        Text summary = new Text(body, SWT.WRAP | SWT.READ_ONLY | SWT.MULTI);
        GridDataFactory.fillDefaults().grab(true, false).hint(460, 60).applyTo(summary);
        viewer.addSelectionChangedListener(event -> {
            summary.setText(example() == null ? "" : example().summary());
            setPageComplete(example() != null);
        });
        viewer.addDoubleClickListener(event -> finish());
        viewer.setInput(Examples.all());
        setControl(body);
    }

    private void finish() {
        IWizardContainer container = getContainer();
        if (isPageComplete() && getWizard().performFinish() && container instanceof WizardDialog dialog) {
            dialog.close();
        }
    }

    /** The chosen example, or null. */
    Example example() {
        return (Example) viewer.getStructuredSelection().getFirstElement();
    }
}
