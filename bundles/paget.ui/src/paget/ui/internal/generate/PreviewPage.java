package paget.ui.internal.generate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import paget.core.generate.Export;
import paget.core.generate.Export.Preview;
import paget.core.generate.GenerationReport;
import paget.core.generate.GenerationReport.Outcome;
import paget.core.generate.Generator;
import paget.sim.InvalidModelException;
import paget.sim.run.CancelledException;
import paget.ui.internal.UiPlugin;

/** All files as they would be written, the report first, and where they are to go. */
final class PreviewPage extends WizardPage {
    /** More text than this takes a text field too long to lay out. */
    private static final int LONGEST_TEXT = 200_000;
    private static final int ALL_LEVELS_UP_TO = 40;

    private final Export export;
    private final TargetFields target;
    private TreeViewer tree;
    private Text content;
    private Label counts;
    private GenerationReport report;
    private boolean current;

    PreviewPage(ExportSubject subject, Export export) {
        super("preview", GenerateMessages.Preview_heading, null); //$NON-NLS-1$
        this.export = export;
        target = new TargetFields(subject, this::validate);
        setDescription(GenerateMessages.Preview_description);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 8).applyTo(body);
        target.create(body);
        SashForm sash = new SashForm(body, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(700, 260).applyTo(sash);
        tree = new TreeViewer(sash, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setContentProvider(new FileNodeContent());
        tree.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object node) {
                return ((FileNode) node).name();
            }

            @Override
            public Image getImage(Object node) {
                return UiPlugin.image(((FileNode) node).children().isEmpty() ? "model" : "folder"); //$NON-NLS-1$ //$NON-NLS-2$
            }
        });
        tree.addSelectionChangedListener(event -> show((FileNode) tree.getStructuredSelection().getFirstElement()));
        content = new Text(sash, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
        content.setFont(JFaceResources.getTextFont());
        sash.setWeights(30, 70);
        counts = new Label(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(counts);
        setControl(body);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            current = false;
            validate();
            // Not now: the page must be in front before the wizard can show progress on it.
            getShell().getDisplay().asyncExec(this::generate);
        }
    }

    private void generate() {
        if (tree.getControl().isDisposed()) {
            return;
        }
        Generator format = export.format().orElseThrow();
        target.suggest(format);
        setErrorMessage(null);
        tree.setInput(null);
        content.setText(""); //$NON-NLS-1$
        counts.setText(""); //$NON-NLS-1$
        try {
            Preview preview = ((GenerateWizard) getWizard()).inBackground(
                    GenerateMessages.bind(GenerateMessages.Preview_working, format.label()), export::preview);
            report = preview.report();
            current = true;
            show(preview);
        } catch (InvalidModelException e) {
            List<String> sentences = GenerateWizard.sentences(e);
            refuse(sentences.getFirst(), String.join("\n", sentences)); //$NON-NLS-1$
        } catch (IOException e) {
            refuse(e.getMessage(), ""); //$NON-NLS-1$
        } catch (CancelledException e) {
            getContainer().showPage(getPreviousPage());
        }
    }

    private void show(Preview preview) {
        FileNode root = FileNode.tree(preview.files());
        tree.setInput(root);
        tree.expandToLevel(preview.files().size() <= ALL_LEVELS_UP_TO ? TreeViewer.ALL_LEVELS : 2);
        tree.setSelection(new StructuredSelection(root.children().getFirst()), true);
        counts.setText(GenerateMessages.bind(GenerateMessages.Preview_counts, new Object[] { preview.files().size(),
            (root.size() + 999) / 1000, report.count(Outcome.EXACT), report.count(Outcome.APPROXIMATED),
            report.count(Outcome.LEFT_OUT) }));
        validate();
    }

    private void refuse(String sentence, String all) {
        setErrorMessage(sentence);
        content.setText(all);
        setPageComplete(false);
    }

    private void show(FileNode file) {
        if (file == null || file.isFolder()) {
            content.setText(""); //$NON-NLS-1$
            return;
        }
        String text = file.text().orElseGet(() -> GenerateMessages.bind(GenerateMessages.Preview_binary, file.name(),
                file.size()));
        content.setText(text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT)
                + GenerateMessages.bind(GenerateMessages.Preview_cut, text.length() - LONGEST_TEXT));
    }

    private void validate() {
        if (!current) {
            setPageComplete(false);
            return;
        }
        String problem = export.isStrict() && report.isIncomplete()
                ? GenerateMessages.bind(GenerateMessages.Preview_strict, report.count(Outcome.LEFT_OUT))
                : target.problem().orElse(null);
        setErrorMessage(problem);
        setMessage(problem != null ? null : target.notice().orElse(null), WARNING);
        setPageComplete(problem == null);
    }

    /** The folder or archive to write. */
    Path target() {
        return target.path();
    }

    boolean isArchive() {
        return target.isArchive();
    }

    /** Keeps the choices for the next export. */
    void remember() {
        target.remember();
    }

    TargetFields fields() {
        return target;
    }

    TreeViewer tree() {
        return tree;
    }

    Text content() {
        return content;
    }
}
