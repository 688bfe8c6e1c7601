package paget.core.compile.tissue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import paget.model.CellStage;
import paget.model.Element;
import paget.model.Organism;
import paget.model.Population;
import paget.model.StateVariable;
import paget.model.Vessel;
import paget.sim.expression.Expression;
import paget.sim.expression.Expressions;
import paget.sim.expression.Rewriting;
import paget.sim.network.Observable;
import paget.sim.tissue.TissueObservable;

/** The network's columns, as far as space knows what they are about, with the same ids and units. */
final class ObservableReader {

    private final Baseline baseline;
    private final Map<String, Expression> measures = new HashMap<>();

    ObservableReader(Baseline baseline, Space space, Names<Population> types, Names<StateVariable> fields) {
        this.baseline = baseline;
        space.populations.forEach(p -> measure(p, Space.place(p).getId() + "." + types.of(p)));
        space.levels.forEach(l -> measure(l, Space.place(l).getId() + "." + fields.of(l)));
        space.tissues.keySet().forEach(tissue -> tissue.getBarriers().stream().filter(Regions::hasZones)
                .forEach(barrier -> measure(barrier, tissue.getId() + "." + barrier.getId())));
        circulating(types);
    }

    private void measure(StateVariable variable, String id) {
        measures.put(variable.getId(), Expressions.symbol(id));
    }

    /** Travelling cells are counted by type, not by vessel: they are told of the only vessel that can hold them. */
    private void circulating(Names<Population> types) {
        Organism model = baseline.model;
        Map<Object, List<Population>> vessels = new HashMap<>();
        model.getRegions().stream().filter(Vessel.class::isInstance).map(Vessel.class::cast)
                .flatMap(v -> v.getPopulations().stream()).filter(p -> p.getStage() == CellStage.CIRCULATING)
                .forEach(p -> vessels.computeIfAbsent(p.getCellType(), t -> new ArrayList<>()).add(p));
        vessels.forEach((cellType, populations) -> {
            Expression[] travelling = types.members().entrySet().stream()
                    .filter(e -> e.getValue().getFirst().getCellType() == cellType)
                    .map(e -> Expressions.symbol("circulation." + e.getKey())).toArray(Expression[]::new);
            if (populations.size() == 1 && travelling.length > 0) {
                measures.put(populations.getFirst().getId(), travelling.length == 1 ? travelling[0]
                        : Expressions.plus(travelling));
            }
        });
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
            Expression measure = measures.get(id);
            if (measure != null) {
                replacements.put(id, measure);
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
