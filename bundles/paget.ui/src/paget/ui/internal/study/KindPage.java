package paget.ui.internal.study;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import paget.core.registry.Registries;
import paget.core.study.StudyKind;

/** Choice of the question. */
final class KindPage extends WizardPage {
    private final StudyDraft draft;
    private Table kinds;

    KindPage(StudyDraft draft) {
        super("kind", StudyMessages.Study_kindTitle, null);
        this.draft = draft;
        setDescription(StudyMessages.Study_kindDescription);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(body);
        kinds = new Table(body, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(480, 220).applyTo(kinds);
        Label words = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(480, 60).applyTo(words);
        List<StudyKind> all = Registries.studies().all().stream().sorted(Comparator.comparing(StudyKind::label)).toList();
        for (StudyKind kind : all) {
            TableItem item = new TableItem(kinds, SWT.NONE);
            item.setText(kind.label());
            item.setData(kind);
        }
        kinds.addListener(SWT.Selection, event -> {
            StudyKind kind = (StudyKind) kinds.getSelection()[0].getData();
            words.setText(kind.description().replace("&", "&&"));
            draft.choose(kind);
            setPageComplete(true);
        });
        kinds.addListener(SWT.DefaultSelection, event -> getContainer().showPage(getNextPage()));
        setControl(body);
    }

    /** The list of kinds. */
    Table kinds() {
        return kinds;
    }
}
