package paget.diagram.ui.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;

import paget.diagram.Finding;
import paget.diagram.spec.ValidationRule;
import paget.diagram.tool.ToolCall;
import paget.diagram.ui.DiagramHost;
import paget.diagram.ui.ElementProblem;
import paget.diagram.ui.internal.model.OpenDiagram;

/**
 * What is wrong with the elements of a diagram: what the host says, and which rules of the specification are broken. The
 * rules are checked soon after a change; several changes in a row are checked once.
 */
public final class ElementProblems {

    private static final int DELAY = 250;

    private final OpenDiagram diagram;
    private final DiagramHost host;
    private final Runnable listener;
    private final Runnable check = this::check;
    private final Map<EObject, List<ElementProblem>> broken = new IdentityHashMap<>();
    private boolean disposed;

    /** @param listener runs whenever the problems have changed */
    ElementProblems(OpenDiagram diagram, DiagramHost host, Runnable listener) {
        this.diagram = diagram;
        this.host = host;
        this.listener = listener;
        host.addProblemsListener(listener);
        find();
    }

    /** Checks the rules soon. */
    void schedule() {
        if (!diagram.diagram().description().rules().isEmpty()) {
            Display.getCurrent().timerExec(DELAY, check);
        }
    }

    private void check() {
        if (!disposed && diagram.exists()) {
            find();
            listener.run();
        }
    }

    private void find() {
        Map<EObject, List<ElementProblem>> found = new IdentityHashMap<>();
        for (Finding finding : diagram.session().validate()) {
            found.computeIfAbsent(finding.element(), unused -> new ArrayList<>()).add(problem(finding));
        }
        broken.clear();
        broken.putAll(found);
    }

    private ElementProblem problem(Finding finding) {
        ElementProblem.Severity severity = switch (finding.level()) {
        case ERROR -> ElementProblem.Severity.ERROR;
        case WARNING -> ElementProblem.Severity.WARNING;
        case INFO -> ElementProblem.Severity.INFORMATION;
        };
        return new ElementProblem(finding.element(), severity, finding.message(),
                finding.fixes().stream().map(fix -> new ElementProblem.Fix(fix.name(), command(fix, finding.element()))).toList());
    }

    private Supplier<Command> command(ValidationRule.Fix fix, EObject element) {
        return () -> switch (diagram.session().tools().fix(fix, element)) {
        case ToolCall.Ready ready -> ready.command();
        case ToolCall.Refused refused -> UnexecutableCommand.INSTANCE;
        };
    }

    /** What is wrong with an element, worst first; what is said twice counts once, with the ways out of both. */
    public List<ElementProblem> of(EObject element) {
        List<ElementProblem> own = broken.getOrDefault(element, List.of());
        List<ElementProblem> others = host.problemsOf(element);
        if (own.isEmpty()) {
            return others;
        }
        Map<String, ElementProblem> all = new LinkedHashMap<>();
        Stream.concat(others.stream(), own.stream()).forEach(problem -> all.merge(problem.message(), problem, ElementProblems::both));
        return all.values().stream().sorted(Comparator.comparing(ElementProblem::severity)).toList();
    }

    private static ElementProblem both(ElementProblem one, ElementProblem other) {
        ElementProblem.Severity worst = one.severity().compareTo(other.severity()) <= 0 ? one.severity() : other.severity();
        return new ElementProblem(one.element(), worst, one.message(), Stream.concat(one.fixes().stream(), other.fixes().stream()).toList());
    }

    void dispose() {
        disposed = true;
        host.removeProblemsListener(listener);
    }
}
