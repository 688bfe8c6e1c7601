package paget.ui.internal.generate;

import java.io.IOException;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import paget.core.generate.Export;
import paget.core.generate.Export.Format;
import paget.sim.Issue;
import paget.sim.run.CancelledException;
import paget.ui.internal.UiPlugin;

/** The formats, with what each writes and whether it suits the model. */
final class FormatPage extends WizardPage {
    private final Export export;
    private final String last;
    private TableViewer viewer;
    private Text about;

    /** @param last id of the format to begin with, or null */
    FormatPage(Export export, String last) {
        super("format", GenerateMessages.Format_heading, null); //$NON-NLS-1$
        this.export = export;
        this.last = last;
        setDescription(GenerateMessages.Format_description);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 8).applyTo(body);
        Composite frame = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(700, 260).applyTo(frame);
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        viewer = new TableViewer(frame, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(columns, GenerateMessages.Format_name, 26, format -> format.generator().label());
        column(columns, GenerateMessages.Format_use, 74, format -> format.generator().description());
        viewer.addSelectionChangedListener(event -> choose((Format) viewer.getStructuredSelection().getFirstElement()));
        viewer.addDoubleClickListener(event -> {
            if (canFlipToNextPage()) {
                getContainer().showPage(getNextPage());
            }
        });
        about = new Text(body, SWT.WRAP | SWT.READ_ONLY | SWT.MULTI | SWT.V_SCROLL);
        about.setBackground(body.getBackground());
        GridDataFactory.fillDefaults().grab(true, false).hint(700, 84).applyTo(about);
        setControl(body);
    }

    private interface Shown {
        String of(Format format);
    }

    private void column(TableColumnLayout columns, String title, int weight, Shown shown) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return shown.of((Format) row);
            }

            @Override
            public Color getForeground(Object row) {
                return ((Format) row).isApplicable() ? null
                        : viewer.getTable().getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
            }
        });
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && viewer.getInput() == null) {
            // Not now: the wizard must be open before it can show progress.
            getShell().getDisplay().asyncExec(this::look);
        }
    }

    /** Asks all formats about the model, which takes a moment. */
    private void look() {
        if (viewer.getControl().isDisposed() || viewer.getInput() != null) {
            return;
        }
        try {
            List<Format> formats = ((GenerateWizard) getWizard()).inBackground(GenerateMessages.Format_checking,
                    progress -> export.formats());
            viewer.setInput(formats);
            formats.stream().filter(format -> format.generator().id().equals(last)).findFirst()
                    .or(() -> formats.stream().filter(Format::isApplicable).findFirst())
                    .ifPresent(format -> viewer.setSelection(new StructuredSelection(format), true));
            viewer.getControl().setFocus();
        } catch (IOException | CancelledException e) {
            UiPlugin.log(GenerateMessages.Format_checking, e);
            setErrorMessage(e.getMessage());
        }
    }

    private void choose(Format format) {
        if (format == null) {
            return;
        }
        if (export.format().orElse(null) != format.generator()) {
            export.choose(format.generator());
        }
        StringBuilder text = new StringBuilder(format.generator().description()).append('\n');
        text.append(format.isApplicable() ? GenerateMessages.Format_applies : GenerateMessages.Format_doesNotApply);
        for (Issue issue : format.issues()) {
            text.append("\n\u2022 ").append(GenerateWizard.sentence(issue)); //$NON-NLS-1$
        }
        about.setText(text.toString());
        setPageComplete(format.isApplicable());
    }

    TableViewer viewer() {
        return viewer;
    }

    Text about() {
        return about;
    }
}
