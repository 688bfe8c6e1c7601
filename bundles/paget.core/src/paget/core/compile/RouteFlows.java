package paget.core.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import paget.model.Organism;
import paget.model.Quantity;
import paget.model.Route;
import paget.sim.unit.Unit;
import paget.sim.unit.UnitSyntaxException;

/**
 * Flows of routes on one scale, so that they can be added: fractions of the cardiac output. A flow is stated as such a
 * fraction, in percent or as a plain number, or as a volume per time. Without a cardiac output either kind can be
 * added up, but not both together.
 */
public final class RouteFlows {

    private static final Unit VOLUME_PER_TIME = Unit.parse("L/min");

    private final Optional<Double> output;

    public RouteFlows(Organism model) {
        output = Optional.ofNullable(model.getCardiacOutput()).filter(q -> q.getValue() > 0)
                .flatMap(q -> unit(q).filter(VOLUME_PER_TIME::isCommensurable).map(u -> q.getValue() * u.scale()));
    }

    /** Whether a flow is a fraction and not a volume per time. */
    public static boolean isFraction(Route route) {
        return route.getFlow() != null && unit(route.getFlow()).filter(Unit::isDimensionless).isPresent();
    }

    /** The sum of flows as a fraction of the cardiac output; empty without routes or where one has none. */
    public Optional<Double> fraction(List<Route> routes) {
        return output.isEmpty() && !routes.stream().allMatch(RouteFlows::isFraction) ? Optional.empty() : sum(routes);
    }

    /**
     * How a stream divides among routes in proportion to their flows. The shares add up to one, whatever the flows add
     * up to; empty when the sum is not above zero or cannot be told.
     */
    public Map<Route, Double> shares(List<Route> routes) {
        Map<Route, Double> shares = new LinkedHashMap<>();
        double sum = sum(routes).orElse(0.0);
        if (sum > 0) {
            routes.forEach(route -> shares.put(route, flow(route).orElseThrow() / sum));
        }
        return shares;
    }

    private Optional<Double> sum(List<Route> routes) {
        boolean mixed = output.isEmpty() && routes.stream().map(RouteFlows::isFraction).distinct().count() > 1;
        if (mixed || routes.isEmpty() || routes.stream().anyMatch(route -> flow(route).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(routes.stream().mapToDouble(route -> flow(route).orElseThrow()).sum());
    }

    /** A fraction of the cardiac output, or without one the flow in m³/s. */
    private Optional<Double> flow(Route route) {
        Quantity flow = route.getFlow();
        if (flow == null) {
            return Optional.empty();
        }
        return isFraction(route) ? unit(flow).map(u -> flow.getValue() * u.scale())
                : unit(flow).filter(VOLUME_PER_TIME::isCommensurable)
                        .map(u -> flow.getValue() * u.scale() / output.orElse(1.0));
    }

    private static Optional<Unit> unit(Quantity quantity) {
        try {
            return Optional.of(Unit.parse(quantity.getUnit() == null ? "1" : quantity.getUnit()));
        } catch (UnitSyntaxException e) {
            // The rule about units says so, with the place.
            return Optional.empty();
        }
    }
}
