package paget.core.compile;

import static paget.sim.expression.Expressions.symbol;
import static paget.sim.expression.Expressions.times;

import java.util.LinkedHashMap;
import java.util.Map;

import paget.core.compile.CirculationGraph.End;
import paget.model.CellStage;
import paget.model.Element;
import paget.model.Population;
import paget.model.Route;
import paget.model.Vessel;
import paget.model.path.ElementPath;
import paget.sim.expression.Expression;
import paget.sim.unit.Unit;

/**
 * Lets circulating cells travel. A population X in a vessel leaves along route r at the rate fᵣ/τᵣ per cell, where fᵣ is
 * the share of the route in the outflow and τᵣ its transit time; the cell reaches end e with the chance Bᵣₑ of
 * {@link CirculationGraph}. So X → e at X Σᵣ fᵣ Bᵣₑ/τᵣ; cells that come back to X have not left it.
 */
final class CirculationCompiler {

    private final Compilation c;
    private final FlowShares flows;
    private final PassFractions fractions;

    CirculationCompiler(Compilation compilation) {
        this.c = compilation;
        this.flows = new FlowShares(compilation);
        this.fractions = new PassFractions(compilation);
    }

    void compile() {
        c.model.getRegions().stream().filter(Vessel.class::isInstance).map(Vessel.class::cast)
                .forEach(vessel -> vessel.getPopulations().stream()
                        .filter(population -> population.getStage() == CellStage.CIRCULATING)
                        .forEach(population -> travel(vessel, population)));
    }

    private void travel(Vessel vessel, Population population) {
        Map<End, Double> rates = new LinkedHashMap<>();
        CirculationGraph graph = new CirculationGraph(flows, fractions, population.getCellType());
        flows.leaving(vessel, null).forEach((route, share) -> {
            double leaving = share / transitTime(route);
            graph.ends(route).forEach((end, chance) -> rates.merge(end, leaving * chance, Double::sum));
        });
        rates.remove(new End.Joins(population));
        rates.forEach((end, rate) -> {
            if (rate > 0) {
                react(population, end, rate);
            }
        });
    }

    private double transitTime(Route route) {
        if (route.getTransitTime() == null) {
            c.problems.error("transit-time.missing", route, "it needs a transit time, because circulating cells leave "
                    + ElementPath.of(route.getSource()) + " along it.");
            return 1;
        }
        double time = c.value(route, route.getTransitTime());
        if (!(time > 0)) {
            c.problems.error("transit-time.range", route, "its transit time must be above zero.");
            return 1;
        }
        return time;
    }

    private void react(Population from, End end, double rate) {
        Element destination = switch (end) {
            case End.Joins(var population) -> population;
            case End.Filtered(var organ) -> organ;
            case End.Lost(var route) -> route;
            case End.LeftModel(var region) -> region;
        };
        String what = switch (end) {
            case End.Joins joins -> " to ";
            case End.Filtered filtered -> " held in ";
            case End.Lost lost -> " lost on ";
            case End.LeftModel left -> " leaving through ";
        };
        String id = from.getId() + "_to_" + destination.getId();
        String label = ElementPath.of(from) + what + ElementPath.of(destination);
        Unit perTime = c.units.baseOf(Unit.DIMENSIONLESS.divide(c.unit(c.model, c.model.getTimeUnit())));
        c.network.parameter(id + "_rate", p -> p.name("Rate of " + label).source(destination.getId()).value(rate)
                .unit(perTime));
        Expression speed = times(symbol(id + "_rate"), Compilation.state(from));
        c.network.reaction(id, r -> {
            r.name(label).source(destination.getId()).reactant(from.getId()).rate(speed);
            if (end instanceof End.Joins(var population)) {
                r.product(population.getId());
                c.counts.attach(c.network, r, population, c.kind(population),
                        c.units.baseOf(c.declaredUnit(population)));
            }
        });
    }
}
