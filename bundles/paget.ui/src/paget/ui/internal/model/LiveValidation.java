package paget.ui.internal.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;

import paget.model.Organism;
import paget.ui.internal.Messages;
import paget.ui.internal.tree.ModelStructure;

/**
 * Checks the model of a session in the background whenever it was edited. A copy is checked, so that the user can go on
 * editing; what is found is told about the elements of the model itself.
 */
public final class LiveValidation {
    private static final int DELAY_MILLISECONDS = 300;
    private final ModelSession session;
    private final Display display = Display.getCurrent();
    private final Runnable start = this::start;
    private List<Problem> problems = List.of();
    private Map<EObject, Problem.Severity> worst = Map.of();
    /** Diagrams ask for every element that they show. */
    private Map<EObject, List<Problem>> byElement = Map.of();
    private Job job;
    private boolean pending;
    private boolean disposed;

    LiveValidation(ModelSession session) {
        this.session = session;
    }

    /** Checks soon; several edits in a row are checked once. What a check on its way finds is about a model that was. */
    void schedule() {
        pending = true;
        cancel();
        display.timerExec(DELAY_MILLISECONDS, start);
    }

    private void start() {
        if (disposed) {
            return;
        }
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Organism copy = (Organism) copier.copy(session.organism());
        copier.copyReferences();
        Map<EObject, EObject> originals = new HashMap<>();
        copier.forEach((original, copied) -> originals.put(copied, original));
        job = new Job(Messages.Validation_job) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                List<Problem> found = ModelCheck.check(copy, originals);
                if (monitor.isCanceled()) {
                    return Status.CANCEL_STATUS;
                }
                display.asyncExec(() -> finished(this, found));
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.setPriority(Job.DECORATE);
        job.schedule();
    }

    private void finished(Job finished, List<Problem> found) {
        if (disposed || finished != job) {
            return;
        }
        List<Problem> all = new ArrayList<>();
        session.loadNotices().forEach(notice -> all.add(new Problem(Problem.Severity.of(notice.getSeverity()),
                notice.problem(), notice.getMessage(), notice.path(), notice.element(), List.of())));
        // What was deleted since is no longer worth a word.
        found.stream().filter(problem -> problem.element() == null || problem.element().eResource() == session.resource())
                .forEach(all::add);
        problems = List.copyOf(all);
        worst = worst(problems);
        byElement = byElement(problems);
        pending = false;
        session.problemsChanged();
    }

    /** Marks each element with a problem, and all above it, with the worst severity. */
    private static Map<EObject, Problem.Severity> worst(List<Problem> problems) {
        Map<EObject, Problem.Severity> marks = new HashMap<>();
        for (Problem problem : problems) {
            EObject element = problem.element() == null ? null : ModelStructure.shown(problem.element());
            for (EObject current = element; current != null; current = current.eContainer()) {
                marks.merge(current, problem.severity(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        return marks;
    }

    /** Problems at the element that has them and at the one that stands for it in the tree. */
    private static Map<EObject, List<Problem>> byElement(List<Problem> problems) {
        Map<EObject, List<Problem>> found = new HashMap<>();
        for (Problem problem : problems) {
            EObject element = problem.element();
            if (element == null) {
                continue;
            }
            found.computeIfAbsent(element, unused -> new ArrayList<>()).add(problem);
            EObject shown = ModelStructure.shown(element);
            if (shown != null && shown != element) {
                found.computeIfAbsent(shown, unused -> new ArrayList<>()).add(problem);
            }
        }
        return found;
    }

    /** What was found, in the order of the checks. */
    public List<Problem> problems() {
        return problems;
    }

    /** The problems of an element itself, with those of its quantities. */
    public List<Problem> problemsOf(EObject element) {
        return List.copyOf(byElement.getOrDefault(element, List.of()));
    }

    /** The worst that was found at or below an element; null for nothing. */
    public Problem.Severity worstAt(EObject element) {
        return worst.get(element);
    }

    /** Whether edits have not been checked yet. */
    public boolean isPending() {
        return pending;
    }

    void dispose() {
        disposed = true;
        cancel();
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }
}
