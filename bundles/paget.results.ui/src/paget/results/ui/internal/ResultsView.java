package paget.results.ui.internal;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

import paget.results.ui.Results;
import paget.results.ui.RunResult;

/** Shows one run of this session: its answer in words and figures, its charts, its tables. */
public final class ResultsView extends ViewPart {
    private final Runnable runsChanged = this::runsChanged;
    private Composite stack;
    private Composite shownPart;
    private Label empty;
    private Combo runs;
    private CTabFolder folder;
    private AnswerPage answer;
    private ChartPage chart;
    private TablePage tables;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new Label(stack, SWT.CENTER | SWT.WRAP);
        empty.setText("\n" + Messages.Results_none);
        shownPart = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(1).spacing(0, 2).applyTo(shownPart);
        runs = new Combo(shownPart, SWT.READ_ONLY);
        runs.setToolTipText(Messages.Results_chooseRun);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(runs);
        runs.addListener(SWT.Selection, event -> show(Results.all().get(runs.getSelectionIndex())));
        folder = new CTabFolder(shownPart, SWT.BOTTOM);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
        chart = new ChartPage(folder);
        tab(Messages.Results_chart, chart);
        answer = new AnswerPage(folder);
        tab(Messages.Results_answer, answer);
        tables = new TablePage(folder);
        tab(Messages.Results_tables, tables);
        folder.setSelection(0);
        createActions();
        Results.addListener(runsChanged);
        runsChanged();
    }

    private void tab(String label, Composite page) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(label);
        item.setControl(page);
    }

    private void createActions() {
        Action remove = new Action(Messages.Results_remove) {
            @Override
            public void run() {
                if (runs.getSelectionIndex() >= 0) {
                    Results.remove(Results.all().get(runs.getSelectionIndex()));
                }
            }
        };
        getViewSite().getActionBars().getMenuManager().add(remove);
    }

    private void runsChanged() {
        if (stack.isDisposed()) {
            return;
        }
        List<RunResult> all = Results.all();
        runs.setItems(all.stream().map(RunResult::title).toArray(String[]::new));
        ((StackLayout) stack.getLayout()).topControl = all.isEmpty() ? empty : shownPart;
        stack.layout(true, true);
        if (!all.isEmpty()) {
            runs.select(0);
            show(all.getFirst());
        }
    }

    private void show(RunResult run) {
        answer.show(run);
        chart.show(run);
        tables.show(run);
    }

    /** The page with the charts. */
    public ChartPage chartPage() {
        return chart;
    }

    @Override
    public void setFocus() {
        folder.setFocus();
    }

    @Override
    public void dispose() {
        Results.removeListener(runsChanged);
        super.dispose();
    }
}
