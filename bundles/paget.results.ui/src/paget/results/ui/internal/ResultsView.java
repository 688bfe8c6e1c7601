package paget.results.ui.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import paget.model.Element;
import paget.model.path.ElementPath;
import paget.model.path.Labels;
import paget.results.ui.ElementLinks;
import paget.results.ui.Results;
import paget.results.ui.ShownResult;

/**
 * Shows one result: its answer in words, its figures, its tables. Elements that are selected elsewhere stand out, and
 * values lead to their elements. Studies on their way are above it.
 */
public final class ResultsView extends ViewPart {
    private static final int LOW = 260;
    private static final int HIGH = 480;
    private final Runnable resultsChanged = this::resultsChanged;
    private final ISelectionListener selectionListener = this::selected;
    private Composite stack;
    private Composite shownPart;
    private Label empty;
    private Combo runs;
    private StyledText words;
    private CTabFolder folder;
    private AnswerPage answer;
    private ChartPage chart;
    private TablePage tables;
    private Action cells;

    @Override
    public void createPartControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(new RunningBar(body));
        stack = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        stack.setLayout(new StackLayout());
        empty = new Label(stack, SWT.CENTER | SWT.WRAP);
        empty.setText("\n" + Messages.Results_none);
        shownPart = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(1).spacing(0, 2).applyTo(shownPart);
        runs = new Combo(shownPart, SWT.READ_ONLY);
        runs.setToolTipText(Messages.Results_chooseRun);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(runs);
        runs.addListener(SWT.Selection, event -> show(Results.shown().get(runs.getSelectionIndex())));
        words = new StyledText(shownPart, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        words.setMargins(6, 2, 6, 2);
        words.setAlwaysShowScrollBars(false);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        folder = new CTabFolder(shownPart, SWT.BOTTOM);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
        chart = new ChartPage(folder, this::open);
        tab(Messages.Results_chart, chart);
        answer = new AnswerPage(folder);
        tab(Messages.Results_answer, answer);
        tables = new TablePage(folder);
        tab(Messages.Results_tables, tables);
        folder.setSelection(0);
        shownPart.addListener(SWT.Resize, event -> fitAnswer());
        createActions();
        cells.setEnabled(false);
        Results.addListener(resultsChanged);
        getSite().getWorkbenchWindow().getSelectionService().addPostSelectionListener(selectionListener);
        resultsChanged();
    }

    /** The figures need the room more than the answer, which scrolls and has a page of its own. */
    private void fitAnswer() {
        int height = shownPart.getClientArea().height;
        int lines = height < LOW ? 1 : height < HIGH ? 2 : 4;
        GridData place = (GridData) words.getLayoutData();
        place.exclude = words.getCharCount() == 0;
        words.setVisible(!place.exclude);
        int needed = words.computeSize(shownPart.getClientArea().width, SWT.DEFAULT).y;
        // The height of a line as it is laid out; the widget's own is that of the tallest letter of any font.
        int line = words.getCharCount() == 0 ? 0 : words.getTextBounds(0, 0).height;
        // The widget adds its margins and trim to what it is told.
        int around = words.computeTrim(0, 0, 0, 0).height + words.getTopMargin() + words.getBottomMargin();
        place.heightHint = Math.min(needed - around, lines * line);
        shownPart.layout();
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
                    Results.remove(Results.shown().get(runs.getSelectionIndex()));
                }
            }
        };
        cells = new Action(Messages.Results_cells, ResultIcons.descriptor("tissue")) {
            @Override
            public void run() {
                showCells();
            }
        };
        cells.setToolTipText(Messages.Results_cells);
        var bars = getViewSite().getActionBars();
        bars.getMenuManager().add(remove);
        bars.getMenuManager().add(cells);
        bars.getToolBarManager().add(cells);
    }

    /** Opens the view of cells and fields on the result that is shown. */
    private void showCells() {
        try {
            Results.show(Results.shown().get(runs.getSelectionIndex()));
            getSite().getPage().showView(Results.TISSUE_VIEW_ID);
        } catch (PartInitException e) {
            ILog.get().error(e.getMessage(), e);
        }
    }

    private void resultsChanged() {
        if (stack.isDisposed()) {
            return;
        }
        List<ShownResult> all = Results.shown();
        runs.setItems(all.stream().map(ShownResult::title).toArray(String[]::new));
        ((StackLayout) stack.getLayout()).topControl = all.isEmpty() ? empty : shownPart;
        stack.layout(true, true);
        if (!all.isEmpty()) {
            runs.select(0);
            show(all.getFirst());
        }
    }

    private void show(ShownResult shown) {
        words.setText(String.join(" ", shown.result().answers()));
        words.setToolTipText(String.join("\n", shown.result().answers()).replace("&", "&&"));
        fitAnswer();
        cells.setEnabled(shown.space().isPresent());
        answer.show(shown);
        chart.show(shown);
        tables.show(shown.result());
    }

    /** Leads from a value to its element. */
    private void open(String element) {
        if (runs.getSelectionIndex() >= 0) {
            Results.shown().get(runs.getSelectionIndex()).model().ifPresent(model -> ElementLinks.open(model, element));
        }
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (part == this || !(selection instanceof IStructuredSelection structured)) {
            return;
        }
        Set<String> names = new HashSet<>();
        for (Object node : structured) {
            Element element = Adapters.adapt(node, Element.class);
            if (element != null) {
                names.add(element.getId());
                names.add(Labels.of(element));
                names.add(ElementPath.of(element));
            }
        }
        chart.stress(names::contains);
    }

    /** The page with the figures. */
    public ChartPage chartPage() {
        return chart;
    }

    /** The answer in words, as it stands above the figures. */
    public String answer() {
        return words.getText();
    }

    @Override
    public void setFocus() {
        folder.setFocus();
    }

    @Override
    public void dispose() {
        Results.removeListener(resultsChanged);
        getSite().getWorkbenchWindow().getSelectionService().removePostSelectionListener(selectionListener);
        super.dispose();
    }
}
