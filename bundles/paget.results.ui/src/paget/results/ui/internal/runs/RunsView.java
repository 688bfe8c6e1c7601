package paget.results.ui.internal.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import paget.core.run.ResultComparison;
import paget.core.run.SavedResult;
import paget.core.study.StudyResult;
import paget.results.ui.Results;
import paget.results.ui.ShownResult;
import paget.results.ui.SpaceRun;
import paget.results.ui.internal.Messages;

/** The runs of all stores beside models: to find, show again, compare, keep and delete. */
public final class RunsView extends ViewPart {
    private RunsTable table;
    private RunsFilter filter;
    private StoresWatch watch;

    @Override
    public void createPartControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        filter = new RunsFilter(body, () -> table.viewer().refresh());
        table = new RunsTable(body);
        table.viewer().addFilter(filter);
        table.viewer().addOpenListener(event -> show());
        setContentDescription(Messages.Runs_none);
        new RunsActions(this).install();
        getSite().setSelectionProvider(table.viewer());
        watch = new StoresWatch(body, this::take);
    }

    private void take(List<RunRow> rows) {
        setContentDescription(rows.isEmpty() ? Messages.Runs_none : "");
        filter.offer(rows);
        List<RunRow> selected = table.selected();
        table.viewer().setInput(rows);
        table.viewer().setSelection(new org.eclipse.jface.viewers.StructuredSelection(selected));
    }

    RunsTable table() {
        return table;
    }

    private record Read(RunRow row, SavedResult saved) {
    }

    /** Shows the answers of the selected runs again. */
    void show() {
        read(answers -> answers.reversed().forEach(
                answer -> Results.show(ShownResult.of(answer.row().title(), answer.row().model(), answer.saved(),
                        SpaceRun.of(answer.row().study(), answer.saved().result())))));
    }

    /** Shows the selected runs in one picture, with a table of their differences. */
    void compare() {
        read(answers -> {
            if (answers.size() > 1) {
                // The earliest is what the others are compared with.
                List<Read> sorted = answers.stream()
                        .sorted(java.util.Comparator.comparing(answer -> answer.row().study().start())).toList();
                List<String> names = sorted.stream().map(answer -> answer.row().title()).toList();
                StudyResult comparison = ResultComparison.of(names, sorted.stream().map(Read::saved).toList());
                boolean oneModel = sorted.stream().map(answer -> answer.row().model()).distinct().count() == 1;
                Results.show(new ShownResult(Messages.bind(Messages.Runs_comparison, String.join(" / ", names)),
                        oneModel ? Optional.of(sorted.getFirst().row().model()) : Optional.empty(), comparison, List.of(),
                        List.of(), Optional.empty()));
            }
        });
    }

    private void read(java.util.function.Consumer<List<Read>> then) {
        List<RunRow> rows = table.selected().stream().filter(RunRow::isFinished).toList();
        List<Read> answers = new ArrayList<>();
        if (!rows.isEmpty()) {
            new StoreTask(rows, (store, own) -> own.forEach(row -> store.result(row.study().id())
                    .ifPresent(result -> answers.add(new Read(row, SavedResult.of(row.study(), result))))), () -> {
                        then.accept(answers);
                        openResults();
                    }, this::failed).schedule();
        }
    }

    private void openResults() {
        IWorkbenchPage page = getSite().getPage();
        try {
            page.bringToTop(page.showView(Results.VIEW_ID, null, IWorkbenchPage.VIEW_VISIBLE));
        } catch (PartInitException e) {
            ILog.get().error(e.getMessage(), e);
        }
    }

    /** Pins the selected runs, or no longer pins them when all are pinned. */
    void pin() {
        List<RunRow> rows = table.selected();
        boolean on = !rows.stream().allMatch(row -> row.study().pinned());
        new StoreTask(rows, (store, own) -> own.forEach(row -> store.pin(row.study().id(), on)), watch::look, this::failed)
                .schedule();
    }

    /** Deletes the selected runs when the user agrees. */
    void delete() {
        List<RunRow> rows = table.selected();
        String question = rows.size() == 1 ? Messages.bind(Messages.Runs_deleteOne, rows.getFirst().study().name())
                : Messages.bind(Messages.Runs_deleteMany, rows.size());
        if (!rows.isEmpty() && MessageDialog.openConfirm(getSite().getShell(), Messages.Runs_deleteTitle, question)) {
            new StoreTask(rows, (store, own) -> {
                store.delete(own.stream().map(row -> row.study().id()).toList());
                store.compact();
            }, watch::look, this::failed).schedule();
        }
    }

    private void failed(String sentence) {
        if (!Display.getCurrent().isDisposed()) {
            MessageDialog.openError(getSite().getShell(), getTitle(), sentence);
        }
    }

    @Override
    public void setFocus() {
        table.viewer().getControl().setFocus();
    }
}
