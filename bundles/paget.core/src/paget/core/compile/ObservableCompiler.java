package paget.core.compile;

import static paget.sim.expression.Expressions.divide;
import static paget.sim.expression.Expressions.number;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import paget.model.Element;
import paget.model.Observable;
import paget.model.Process;
import paget.model.Region;
import paget.model.StateVariable;
import paget.model.path.ElementPath;
import paget.model.query.Places;
import paget.sim.expression.Expression;
import paget.sim.expression.Expression.Symbol;
import paget.sim.unit.Unit;

/**
 * Results: every state variable in the unit in which the modeller states it, the counts that studies ask for, and the
 * modeller's own observables. The group of an observable is the organ or vessel that it is about.
 */
final class ObservableCompiler {

    private final Compilation c;
    private final ModelExpressions expressions;
    private final Map<String, Observable> named = new HashMap<>();
    private final Set<Observable> open = new HashSet<>();

    ObservableCompiler(Compilation compilation) {
        this.c = compilation;
        this.expressions = new ModelExpressions(compilation);
        c.model.getObservables().forEach(observable -> named.put(observable.getId(), observable));
    }

    void compile() {
        c.model.eAllContents().forEachRemaining(object -> {
            if (object instanceof StateVariable variable) {
                add(variable.getId(), variable, ElementPath.of(variable), Places.regionOf(variable).orElse(null), c.declaredUnit(variable),
                        Compilation.state(variable));
            }
        });
        Set<Process> counted = new LinkedHashSet<>();
        c.model.getStudies().forEach(study -> study.getObservables().stream().filter(Process.class::isInstance)
                .forEach(process -> counted.add((Process) process)));
        for (Process process : counted) {
            if (c.counts.isDeclared(process.getId())) {
                add(Counts.id(process.getId()), process, "Count of " + ElementPath.of(process), Places.regionOf(process).orElse(null),
                        Unit.DIMENSIONLESS, Counts.of(process.getId()));
            }
        }
        for (Observable observable : c.model.getObservables()) {
            Unit unit = c.unit(observable, observable.getUnit());
            String text = observable.getExpression();
            if (text == null || text.isBlank()) {
                c.problems.error("observable.expression", observable, "it needs an expression.");
            } else {
                String name = observable.getName() == null ? observable.getId() : observable.getName();
                add(observable.getId(), observable, name, observable.getPlace(), unit, inlined(observable));
            }
        }
    }

    /** The expression in which observables that it names are replaced by theirs. */
    private Expression inlined(Observable observable) {
        if (!open.add(observable)) {
            c.problems.error("observable.cycle", observable, "its expression leads back to itself.");
            return number(0);
        }
        Expression read = expressions.read(observable, observable.getExpression());
        Expression result = ModelExpressions.replace(read, node -> node instanceof Symbol(String id)
                && named.get(id) instanceof Observable other ? inlined(other) : null);
        open.remove(observable);
        return result;
    }

    private void add(String id, Element element, String label, Region region, Unit unit, Expression base) {
        double factor = c.units.factor(unit);
        Expression shown = factor == 1 ? base : divide(base, number(factor));
        String group = region == null ? "" : ElementPath.of(region);
        c.network.add(new paget.sim.network.Observable(id, label, element.getId(), group, unit, shown));
    }
}
