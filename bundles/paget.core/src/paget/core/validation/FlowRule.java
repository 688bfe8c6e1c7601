package paget.core.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import paget.model.Organ;
import paget.model.PagetPackage;
import paget.model.Region;
import paget.model.Route;
import paget.model.RouteKind;
import paget.model.path.Labels;
import paget.sim.unit.Unit;

/** Flows are stated where cells have to choose among routes; what does not add up is normalised, with a notice. */
final class FlowRule implements Rule {

    private static final double BALANCE_TOLERANCE = 0.005;

    @Override
    public void check(ModelView model, Findings findings) {
        for (Region region : model.all(Region.class)) {
            for (RouteKind kind : RouteKind.values()) {
                List<Route> out = model.circulation().from(region).stream().filter(r -> r.getKind() == kind).toList();
                missing(out, region, findings);
                percent(out, region, model, findings);
                balance(out, model.circulation().into(region, kind), region, kind, model, findings);
            }
        }
    }

    private static void missing(List<Route> out, Region region, Findings findings) {
        if (out.size() < 2) {
            return;
        }
        for (Route route : out) {
            if (route.getFlow() == null) {
                findings.error("flow.missing", route, PagetPackage.Literals.ROUTE__FLOW, "The route " + Labels.of(route)
                        + " has no flow, but cells that leave " + Labels.of(region)
                        + " divide among its routes by their flows; set one.");
            }
        }
        if (out.stream().allMatch(r -> r.getFlow() != null && r.getFlow().getValue() == 0)) {
            findings.error("flow.zero", region, null, "No blood or lymph leaves " + Labels.of(region)
                    + ", because all its routes have the flow 0; give one a flow.");
        }
    }

    /** Shares of the cardiac output that leave one vessel should add up to what enters it, at most to all of it. */
    private static void percent(List<Route> out, Region region, ModelView model, Findings findings) {
        boolean allPercent = out.size() > 1 && out.stream().allMatch(r -> r.getFlow() != null
                && model.units().parse(r.getFlow().getUnit()).filter(Unit::isDimensionless).isPresent());
        if (allPercent) {
            double sum = 100 * sum(out, model).orElse(0.0);
            if (sum > 100 * (1 + BALANCE_TOLERANCE)) {
                findings.info("flow.normalised", region, null, String.format(Locale.ROOT,
                        "The flows that leave %s add up to %.4g %% of the cardiac output; cells divide in proportion, as if "
                                + "they added up to 100 %%.", Labels.of(region), sum));
            }
        }
    }

    private static void balance(List<Route> out, List<Route> in, Region region, RouteKind kind, ModelView model,
            Findings findings) {
        Optional<Double> outflow = sum(out, model);
        Optional<Double> inflow = sum(in, model);
        if (region instanceof Organ && kind == RouteKind.BLOOD && outflow.isPresent() && inflow.isPresent()
                && Math.abs(outflow.get() - inflow.get()) > BALANCE_TOLERANCE * Math.max(outflow.get(), inflow.get())) {
            findings.info("flow.unbalanced", region, null, String.format(Locale.ROOT,
                    "More blood %s %s than %s (%.4g against %.4g of the cardiac output); only the proportions count, so this "
                            + "matters to the reader alone.", inflow.get() > outflow.get() ? "enters" : "leaves",
                    Labels.of(region), inflow.get() > outflow.get() ? "leaves" : "enters", inflow.get(), outflow.get()));
        }
    }

    /** The sum as a fraction of the cardiac output; empty without routes or where a flow cannot be compared. */
    private static Optional<Double> sum(List<Route> routes, ModelView model) {
        double sum = 0;
        for (Route route : routes) {
            Optional<Unit> unit = route.getFlow() == null ? Optional.empty() : model.units().parse(route.getFlow().getUnit());
            Optional<Double> share = unit.flatMap(u -> share(route.getFlow().getValue(), u, model));
            if (share.isEmpty()) {
                return Optional.empty();
            }
            sum += share.get();
        }
        return routes.isEmpty() ? Optional.empty() : Optional.of(sum);
    }

    private static Optional<Double> share(double value, Unit unit, ModelView model) {
        if (unit.isDimensionless()) {
            return Optional.of(value * unit.scale());
        }
        var output = model.organism().getCardiacOutput();
        return output == null || output.getValue() <= 0 ? Optional.empty()
                : model.units().parse(output.getUnit()).filter(unit::isCommensurable)
                        .map(of -> value * unit.factorTo(of) / output.getValue());
    }
}
