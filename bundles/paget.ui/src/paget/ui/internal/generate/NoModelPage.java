package paget.ui.internal.generate;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Says that there is nothing to generate from. */
final class NoModelPage extends WizardPage {

    NoModelPage(String problem) {
        super("nothing", GenerateMessages.Wizard_title, null); //$NON-NLS-1$
        setErrorMessage(problem);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        setControl(new Composite(parent, SWT.NONE));
    }
}
