package paget.core.compile;

import java.util.List;
import java.util.Map;

import paget.model.Organ;
import paget.model.Region;
import paget.model.Route;
import paget.model.RouteKind;
import paget.model.path.ElementPath;

/** How the flow that leaves a region divides among its routes. */
final class FlowShares {

    private final Compilation c;
    private final RouteFlows flows;

    FlowShares(Compilation compilation) {
        this.c = compilation;
        this.flows = new RouteFlows(compilation.model);
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
        if (routes.size() < 2) {
            return routes.isEmpty() ? Map.of() : Map.of(routes.getFirst(), 1.0);
        }
        boolean sound = true;
        for (Route route : routes) {
            if (route.getFlow() == null) {
                c.problems.error("flow.missing", route, "it needs a flow, because several routes leave "
                        + ElementPath.of(region) + ".");
                sound = false;
            } else if (!(route.getFlow().getValue() >= 0)) {
                c.problems.error("flow.negative", route, "its flow must not be negative.");
                sound = false;
            }
        }
        Map<Route, Double> shares = flows.shares(routes);
        if (sound && shares.isEmpty()) {
            c.problems.error("flow.zero", region, "the flows that leave it cannot be compared, or none is above zero; "
                    + "give its routes flows in percent of the cardiac output or as volumes per time.");
        }
        return shares;
    }
}
