package paget.ui.internal.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EventObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.viewers.StructuredSelection;

import paget.diagram.AvailableView;
import paget.diagram.spec.DiagramDescription;
import paget.diagram.ui.DiagramFile;
import paget.diagram.ui.DiagramHost;
import paget.diagram.ui.DiagramPage;
import paget.diagram.ui.ElementProblem;
import paget.model.Organism;
import paget.model.path.Descriptions;
import paget.model.path.Labels;
import paget.results.ui.Results;
import paget.ui.PagetUi;
import paget.ui.internal.edit.Drops;
import paget.ui.internal.model.ModelSession;
import paget.ui.internal.model.Problem;
import paget.ui.internal.model.ProblemFix;
import paget.ui.internal.overlay.ModelRuns;

/** The diagrams of a model editor: which pages there are, and what the pages need of the editor. */
final class EditorDiagrams implements DiagramHost {
    private final ModelEditor editor;
    private final ModelSession session;
    private final DiagramFile file;
    private final ModelRuns runs;
    private final List<DiagramPage> pages = new ArrayList<>();
    private final Map<Runnable, ModelSession.Listener> problemsListeners = new HashMap<>();
    private final CommandStackListener closing = this::closeWhatIsGone;

    EditorDiagrams(ModelEditor editor, ModelSession session) {
        this.editor = editor;
        this.session = session;
        file = new DiagramFile(this);
        runs = new ModelRuns(session);
        session.domain().getCommandStack().addCommandStackListener(closing);
    }

    /** Makes the pages of the diagrams about the whole organism; those of its parts are opened when they are wanted. */
    List<DiagramPage> createPages() {
        for (AvailableView view : DiagramFile.views(session.resource())) {
            if (view.element() instanceof Organism) {
                pages.add(new DiagramPage(file, view.description(), view.element()));
            }
        }
        return List.copyOf(pages);
    }

    /** The label of a page's tab. */
    static String label(DiagramPage page) {
        EObject element = page.element();
        if (element instanceof Organism) {
            return page.description().label();
        }
        return element.eContainer() instanceof Organism ? Labels.of(element)
                : Labels.of(element.eContainer()) + " \u203a " + Labels.of(element);
    }

    @Override
    public void open(DiagramDescription description, EObject element) {
        DiagramPage page = pages.stream().filter(each -> each.description() == description && each.element() == element)
                .findFirst().orElse(null);
        if (page == null) {
            page = new DiagramPage(file, description, element);
            pages.add(page);
            editor.addDiagram(page, true);
        }
        editor.setActiveEditor(page);
    }

    /** Forgets a page that the user closed. */
    void closed(DiagramPage page) {
        pages.remove(page);
    }

    private void closeWhatIsGone(EventObject event) {
        editor.getSite().getShell().getDisplay().asyncExec(() -> List.copyOf(pages).stream().filter(page -> !page.exists())
                .forEach(page -> {
                    pages.remove(page);
                    editor.removeDiagram(page);
                }));
    }

    /** Keeps the layout beside the model. */
    void save(Path model) throws java.io.IOException {
        file.save(model);
    }

    boolean isDirty() {
        return file.isDirty();
    }

    @Override
    public EditingDomain domain() {
        return session.domain();
    }

    @Override
    public void dirtyChanged() {
        editor.dirtyChanged();
    }

    @Override
    public Path modelFile() {
        return session.file();
    }

    @Override
    public String describe(EObject element) {
        return Descriptions.of(element);
    }

    @Override
    public void showInModel(EObject element) {
        editor.showInTree(new StructuredSelection(element));
    }

    @Override
    public List<ElementProblem> problemsOf(EObject element) {
        return session.validation().problemsOf(element).stream().map(this::problem).toList();
    }

    private ElementProblem problem(Problem problem) {
        ElementProblem.Severity severity = switch (problem.severity()) {
        case ERROR -> ElementProblem.Severity.ERROR;
        case WARNING -> ElementProblem.Severity.WARNING;
        case INFORMATION -> ElementProblem.Severity.INFORMATION;
        };
        return new ElementProblem(problem.element(), severity, problem.message(),
                problem.fixes().stream().map(this::fix).toList());
    }

    private ElementProblem.Fix fix(ProblemFix fix) {
        return new ElementProblem.Fix(fix.label(), () -> fix.command(session.domain()));
    }

    @Override
    public void addProblemsListener(Runnable listener) {
        ModelSession.Listener adapted = new ModelSession.Listener() {
            @Override
            public void problemsChanged(ModelSession changed) {
                listener.run();
            }
        };
        problemsListeners.put(listener, adapted);
        session.addListener(adapted);
    }

    @Override
    public void removeProblemsListener(Runnable listener) {
        ModelSession.Listener adapted = problemsListeners.remove(listener);
        if (adapted != null) {
            session.removeListener(adapted);
        }
    }

    @Override
    public Command drop(Object dropped, EObject target) {
        return Drops.command(session, dropped, target).orElse(null);
    }

    @Override
    public String dropFiles(List<Path> files, EObject target) {
        return new FileDrops(session, editor.getSite().getPage()).drop(files, target);
    }

    @Override
    public List<String> overlays() {
        return runs.titles();
    }

    @Override
    public void loadOverlay(int index, OverlayTaker taker) {
        runs.load(index, taker);
    }

    @Override
    public void addOverlaysListener(Runnable listener) {
        Results.addListener(listener);
    }

    @Override
    public void removeOverlaysListener(Runnable listener) {
        Results.removeListener(listener);
    }

    @Override
    public String contextMenuId() {
        return PagetUi.ELEMENT_MENU_ID;
    }

    void dispose() {
        session.domain().getCommandStack().removeCommandStackListener(closing);
    }
}
