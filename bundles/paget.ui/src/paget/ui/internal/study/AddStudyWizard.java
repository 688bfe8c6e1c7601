package paget.ui.internal.study;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.wizard.Wizard;

import paget.model.PagetPackage;
import paget.model.Study;
import paget.ui.internal.UiPlugin;
import paget.ui.internal.model.ModelSession;

/** Adds a study of any kind to a model, with the options that the kind declares; one step to undo. */
public final class AddStudyWizard extends Wizard {
    private final ModelSession session;
    private final StudyDraft draft;
    private Study added;

    public AddStudyWizard(ModelSession session) {
        this.session = session;
        draft = new StudyDraft(session.organism());
        setWindowTitle(StudyMessages.Study_add);
        setDefaultPageImageDescriptor(UiPlugin.icon("wizard"));
    }

    @Override
    public void addPages() {
        addPage(new KindPage(draft));
        addPage(new SettingsPage(draft, session.organism().getTimeUnit()));
        addPage(new VariedPage(draft, session.organism()));
    }

    @Override
    public boolean performFinish() {
        Study study = draft.create();
        AddCommand command = new AddCommand(session.domain(), session.organism(), PagetPackage.Literals.ORGANISM__STUDIES, study);
        command.setLabel(StudyMessages.bind(StudyMessages.Study_added, study.getName()));
        session.domain().getCommandStack().execute(command);
        added = study;
        return true;
    }

    /** The study that was added; null before. */
    public Study added() {
        return added;
    }
}
