package paget.core.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import paget.model.Organ;
import paget.model.Region;
import paget.model.Route;
import paget.model.RouteKind;
import paget.model.path.ElementPath;
import paget.sim.unit.Unit;

/** How the flow that leaves a region divides among its routes. */
final class FlowShares {

    private final Compilation c;

    FlowShares(Compilation compilation) {
        this.c = compilation;
    }

    /**
     * The enabled routes out of a region with their shares, which add up to one; empty when there is none. Flows in
     * percent refer to the cardiac output. The flows need not add up to the inflow: they are normalised.
     *
     * @param arrivedBy what a cell came by: it leaves an organ the same way; null (vessels) for every route
     */
    Map<Route, Double> leaving(Region region, RouteKind arrivedBy) {
        List<Route> routes = c.model.getRoutes().stream().filter(route -> route.isEnabled()
                && route.getSource() == region && route.getTarget() != null
                && (!(region instanceof Organ) || arrivedBy == null || route.getKind() == arrivedBy)).toList();
        Map<Route, Double> shares = new LinkedHashMap<>();
        if (routes.size() == 1) {
            shares.put(routes.getFirst(), 1.0);
            return shares;
        }
        double sum = 0;
        for (Route route : routes) {
            double flow = flow(route);
            shares.put(route, flow);
            sum += flow;
        }
        double total = sum;
        if (!routes.isEmpty() && total <= 0) {
            c.problems.error("flow.zero", region, "no flow leaves it; give its routes a flow above zero.");
        } else {
            shares.replaceAll((route, flow) -> flow / total);
        }
        return shares;
    }

    private double flow(Route route) {
        if (route.getFlow() == null) {
            c.problems.error("flow.missing", route, "it needs a flow, because several routes leave "
                    + ElementPath.of(route.getSource()) + ".");
            return 1;
        }
        double value = c.value(route, route.getFlow());
        if (!(value >= 0)) {
            c.problems.error("flow.negative", route, "its flow must not be negative.");
            return 0;
        }
        if (!c.unit(route, route.getFlow().getUnit()).isCommensurable(Unit.DIMENSIONLESS)) {
            return value;
        }
        if (c.model.getCardiacOutput() == null) {
            return value;
        }
        return value * c.value(c.model, c.model.getCardiacOutput());
    }
}
