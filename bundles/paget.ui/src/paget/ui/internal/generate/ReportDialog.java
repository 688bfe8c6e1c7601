package paget.ui.internal.generate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import paget.core.generate.GenerationReport;
import paget.core.generate.GenerationReport.Entry;
import paget.core.generate.GenerationReport.Outcome;

/** What became of each element in what was written: what is missing first. */
final class ReportDialog extends TitleAreaDialog {
    private static final int SHOW = IDialogConstants.CLIENT_ID;

    private final String format;
    private final Path target;
    private final GenerationReport report;
    private TableViewer viewer;

    /** @param target the folder or archive that was written */
    ReportDialog(Shell owner, String format, Path target, GenerationReport report) {
        super(owner);
        this.format = format;
        this.target = target;
        this.report = report;
        setBlockOnOpen(false);
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MODELESS);
    }

    /** Opens once the wizard is gone. */
    void openLater() {
        getParentShell().getDisplay().asyncExec(() -> {
            if (!getParentShell().isDisposed()) {
                open();
            }
        });
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(GenerateMessages.bind(GenerateMessages.Report_title, format));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(900, 560);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(GenerateMessages.bind(GenerateMessages.Report_heading, new Object[] { report.count(Outcome.EXACT),
            report.count(Outcome.APPROXIMATED), report.count(Outcome.LEFT_OUT) }));
        setMessage(GenerateMessages.bind(GenerateMessages.Report_written, target));
        Composite area = (Composite) super.createDialogArea(parent);
        Composite frame = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        viewer = new TableViewer(frame, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(columns, GenerateMessages.Report_outcome, 13, entry -> label(entry.outcome()));
        column(columns, GenerateMessages.Report_element, 22, Entry::elementName);
        column(columns, GenerateMessages.Report_type, 15, Entry::elementType);
        column(columns, GenerateMessages.Report_note, 50, Entry::note);
        viewer.setInput(report.entries().stream().sorted(Comparator.comparing(Entry::outcome).reversed()).toList());
        return area;
    }

    private interface Shown {
        String of(Entry entry);
    }

    private void column(TableColumnLayout columns, String title, int weight, Shown shown) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return shown.of((Entry) row);
            }

            @Override
            public String getToolTipText(Object row) {
                return shown.of((Entry) row);
            }
        });
    }

    private static String label(Outcome outcome) {
        return switch (outcome) {
        case EXACT -> GenerateMessages.Report_exact;
        case APPROXIMATED -> GenerateMessages.Report_approximated;
        case LEFT_OUT -> GenerateMessages.Report_leftOut;
        };
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, SHOW, GenerateMessages.Report_openFolder, false);
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == SHOW) {
            Program.launch((Files.isDirectory(target) ? target : target.getParent()).toString());
        } else {
            super.buttonPressed(button);
        }
    }

    /** The rows as they are shown. */
    List<?> rows() {
        return (List<?>) viewer.getInput();
    }
}
