package paget.ui.internal.problems;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuListener;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.part.ViewPart;

import paget.ui.internal.FrontPartListener;
import paget.ui.internal.Messages;
import paget.ui.internal.UiPlugin;
import paget.ui.internal.editor.ModelEditor;
import paget.ui.internal.model.ModelSession;
import paget.ui.internal.model.Problem;

/** The problems of the model in front. A double click jumps to the element; the context menu offers quick fixes. */
public final class ProblemsView extends ViewPart {
    private TableViewer viewer;
    private ModelEditor editor;
    private final ModelSession.Listener listener = new ModelSession.Listener() {
        @Override
        public void problemsChanged(ModelSession session) {
            show();
        }
    };
    private final IPartListener2 parts = new FrontPartListener(this::follow);

    @Override
    public void createPartControl(Composite parent) {
        Composite holder = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        viewer = new TableViewer(holder, SWT.MULTI | SWT.FULL_SELECTION);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setComparator(null);
        column(layout, Messages.Problems_message, 60, new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return ((Problem) row).message();
            }

            @Override
            public Image getImage(Object row) {
                return image(((Problem) row).severity());
            }

            @Override
            public String getToolTipText(Object row) {
                return ((Problem) row).message();
            }
        });
        column(layout, Messages.Problems_element, 28, new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return ((Problem) row).path();
            }
        });
        column(layout, Messages.Problems_code, 12, new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return ((Problem) row).code();
            }
        });
        org.eclipse.jface.viewers.ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addOpenListener(event -> jump());
        createMenu();
        getSite().getPage().addPartListener(parts);
        follow();
    }

    private void column(TableColumnLayout layout, String title, int weight, ColumnLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
    }

    /** The picture of a severity. */
    static Image image(Problem.Severity severity) {
        return UiPlugin.image(switch (severity) {
        case ERROR -> "problem-error";
        case WARNING -> "problem-warning";
        case INFORMATION -> "problem-information";
        });
    }

    private void createMenu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        IMenuListener fill = manager -> {
            List<Problem> selected = selected();
            if (selected.size() == 1) {
                selected.getFirst().fixes().forEach(fix -> manager.add(action(fix.label(),
                        () -> editor.session().domain().getCommandStack().execute(fix.command(editor.session().domain())))));
                manager.add(action(Messages.Problems_goTo, this::jump));
            }
            if (!selected.isEmpty()) {
                manager.add(action(Messages.Problems_copy, this::copy));
            }
        };
        menu.addMenuListener(fill);
        viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
    }

    private static Action action(String label, Runnable body) {
        return new Action(label) {
            @Override
            public void run() {
                body.run();
            }
        };
    }

    private List<Problem> selected() {
        return viewer.getStructuredSelection().stream().map(Problem.class::cast).toList();
    }

    private void jump() {
        List<EObject> elements = selected().stream().map(Problem::element).filter(element -> element != null).toList();
        if (!elements.isEmpty() && editor != null) {
            getSite().getPage().activate(editor);
            editor.selectReveal(new StructuredSelection(elements));
        }
    }

    private void copy() {
        String text = String.join(System.lineSeparator(),
                selected().stream().map(p -> p.severity() + "\t" + p.path() + "\t" + p.message()).toList());
        Clipboard clipboard = new Clipboard(viewer.getTable().getDisplay());
        clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    private void follow() {
        IEditorPart active = getSite().getPage().getActiveEditor();
        ModelEditor next = active instanceof ModelEditor model && model.session() != null ? model : null;
        if (next != editor) {
            release();
            editor = next;
            if (editor != null) {
                editor.session().addListener(listener);
            }
        }
        show();
    }

    private void release() {
        if (editor != null && editor.session() != null) {
            editor.session().removeListener(listener);
        }
    }

    private void show() {
        if (viewer.getTable().isDisposed()) {
            return;
        }
        List<Problem> problems = editor == null ? List.of()
                : editor.session().validation().problems().stream().sorted(Comparator.comparing(Problem::severity)).toList();
        viewer.setInput(problems);
        setContentDescription(editor == null ? Messages.Problems_noModel : summary(problems));
    }

    private static String summary(List<Problem> problems) {
        return Messages.bind(Messages.Problems_summary, new Object[] { count(problems, Problem.Severity.ERROR),
                count(problems, Problem.Severity.WARNING), count(problems, Problem.Severity.INFORMATION) });
    }

    private static long count(List<Problem> problems, Problem.Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }

    @Override
    public void setFocus() {
        viewer.getTable().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(parts);
        release();
        super.dispose();
    }
}
