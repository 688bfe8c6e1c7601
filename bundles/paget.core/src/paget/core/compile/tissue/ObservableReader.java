package paget.core.compile.tissue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import paget.model.Element;
import paget.sim.expression.Expression;
import paget.sim.expression.Expressions;
import paget.sim.expression.Rewriting;
import paget.sim.network.Observable;
import paget.sim.tissue.Surroundings;
import paget.sim.tissue.TissueObservable;

/** The network's columns, as far as space knows what they are about, with the same ids and units. */
final class ObservableReader {

    private final Baseline baseline;
    private final MeasureIds ids;
    private final Set<String> outside = new HashSet<>();

    /** @param surroundings what is outside of space, whose observables can be shown, too */
    ObservableReader(Baseline baseline, MeasureIds ids, Surroundings surroundings) {
        this.baseline = baseline;
        this.ids = ids;
        surroundings.network().observables().forEach(o -> outside.add(o.id()));
    }

    List<TissueObservable> read(Ledger ledger) {
        List<TissueObservable> observables = new ArrayList<>();
        for (Observable observable : baseline.network.observables()) {
            Optional<Expression> expression = translate(observable.expression());
            if (expression.isPresent()) {
                observables.add(new TissueObservable(observable.id(), observable.name(), observable.source(),
                        observable.group(), observable.unit(), expression.get()));
            }
            element(observable.id()).ifPresent(element -> {
                if (!(element instanceof paget.model.Observable)) {
                    return;
                }
                if (expression.isPresent()) {
                    ledger.exact(element, "The same expression over the cells and levels in space.");
                } else {
                    ledger.outside(element, "It is about what is not in space.");
                }
            });
        }
        return observables;
    }

    private Optional<Element> element(String id) {
        return baseline.model.getObservables().stream().filter(o -> o.getId().equals(id)).map(Element.class::cast)
                .findFirst();
    }

    private Optional<Expression> translate(Expression expression) {
        Map<String, Expression> replacements = new HashMap<>();
        boolean local = false;
        for (String id : Rewriting.symbols(expression)) {
            Expression[] measures = ids.of(id).stream().map(Expressions::symbol).toArray(Expression[]::new);
            if (outside.contains(id)) {
                replacements.put(id, Expressions.symbol("outside." + id));
                local = true;
            } else if (measures.length > 0) {
                replacements.put(id, measures.length == 1 ? measures[0] : Expressions.plus(measures));
                local = true;
            } else if (baseline.parameter(id) != null) {
                replacements.put(id, Expressions.number(baseline.parameter(id)));
            } else {
                return Optional.empty();
            }
        }
        return local ? Optional.of(Rewriting.substitute(expression, replacements)) : Optional.empty();
    }
}
