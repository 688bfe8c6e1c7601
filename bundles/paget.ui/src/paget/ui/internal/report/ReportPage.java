package paget.ui.internal.report;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import paget.model.Study;
import paget.model.path.Labels;
import paget.report.Report;
import paget.ui.internal.model.ModelSession;

/** Which studies and sections, in which formats, and where to. */
final class ReportPage extends WizardPage {
    private final ModelSession session;
    private Table studies;
    private Button diagrams;
    private Button equations;
    private Button evidence;
    private Button html;
    private Button pdf;
    private Text file;
    private Button open;

    ReportPage(ModelSession session) {
        super("report", ReportMessages.bind(ReportMessages.Report_titleOf, session.file().getFileName()), null);
        this.session = session;
        setDescription(ReportMessages.Report_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(body);
        Label label = new Label(body, SWT.NONE);
        label.setText(ReportMessages.Report_studies);
        GridDataFactory.fillDefaults().span(4, 1).applyTo(label);
        studies = new Table(body, SWT.CHECK | SWT.BORDER);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(420, 140).applyTo(studies);
        for (Study study : session.organism().getStudies()) {
            TableItem item = new TableItem(studies, SWT.NONE);
            item.setText(Labels.of(study) + " (" + study.getKind() + ")");
            item.setData(study.getId());
            item.setChecked(true);
        }
        new Label(body, SWT.NONE).setText(ReportMessages.Report_sections);
        diagrams = check(body, ReportMessages.Report_diagrams);
        equations = check(body, ReportMessages.Report_equations);
        evidence = check(body, ReportMessages.Report_evidence);
        new Label(body, SWT.NONE).setText(ReportMessages.Report_formats);
        html = check(body, ReportMessages.Report_html);
        pdf = check(body, ReportMessages.Report_pdf);
        pdf.setSelection(false);
        open = check(body, ReportMessages.Report_open);
        new Label(body, SWT.NONE).setText(ReportMessages.Report_file);
        file = new Text(body, SWT.BORDER);
        file.setText(stem(session.file()));
        file.addModifyListener(event -> validate());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
        Button browse = new Button(body, SWT.PUSH);
        browse.setText(ReportMessages.Report_browse);
        browse.addListener(SWT.Selection, event -> browse());
        setControl(body);
        validate();
    }

    private Button check(Composite body, String label) {
        Button button = new Button(body, SWT.CHECK);
        button.setText(label);
        button.setSelection(true);
        button.addListener(SWT.Selection, event -> validate());
        return button;
    }

    private static String stem(Path model) {
        String name = model.getFileName().toString().replaceFirst("\\.paget$", "");
        return model.resolveSibling(name + "-report").toString();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterPath(session.file().getParent().toString());
        dialog.setFileName(Path.of(file.getText()).getFileName().toString());
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen.replaceFirst("\\.(html|pdf)$", ""));
        }
    }

    private void validate() {
        setErrorMessage(problem());
        setMessage(session.isDirty() ? ReportMessages.Report_dirty : null, WARNING);
        setPageComplete(problem() == null);
    }

    private String problem() {
        if (!html.getSelection() && !pdf.getSelection()) {
            return ReportMessages.Report_noFormat;
        }
        try {
            Path folder = Path.of(target()).toAbsolutePath().getParent();
            return target().isEmpty() ? ReportMessages.Report_noFile
                    : Files.isDirectory(folder) ? null : ReportMessages.bind(ReportMessages.Report_noFolder, folder);
        } catch (InvalidPathException e) {
            return e.getMessage();
        }
    }

    /** The file without its ending. */
    String target() {
        return file.getText().strip();
    }

    boolean isHtml() {
        return html.getSelection();
    }

    boolean isPdf() {
        return pdf.getSelection();
    }

    boolean isOpened() {
        return open.getSelection();
    }

    /** What is to be written. */
    ReportWriter writer() {
        Set<Report.Section> sections = EnumSet.noneOf(Report.Section.class);
        if (equations.getSelection()) {
            sections.add(Report.Section.EQUATIONS);
        }
        if (evidence.getSelection()) {
            sections.add(Report.Section.EVIDENCE);
        }
        List<String> chosen = Arrays.stream(studies.getItems()).filter(TableItem::getChecked).map(item -> (String) item.getData())
                .toList();
        return new ReportWriter(session.file(), chosen, diagrams.getSelection(), sections);
    }
}
