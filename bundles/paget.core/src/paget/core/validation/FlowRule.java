package paget.core.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import paget.core.compile.RouteFlows;
import paget.model.Organ;
import paget.model.PagetPackage;
import paget.model.Region;
import paget.model.Route;
import paget.model.RouteKind;
import paget.model.path.Labels;

/** Flows are stated where cells have to choose among routes; what does not add up is normalised, with a notice. */
final class FlowRule implements Rule {

    private static final double BALANCE_TOLERANCE = 0.005;

    @Override
    public void check(ModelView model, Findings findings) {
        RouteFlows flows = new RouteFlows(model.organism());
        for (Region region : model.all(Region.class)) {
            for (RouteKind kind : RouteKind.values()) {
                List<Route> out = model.circulation().from(region).stream().filter(r -> r.getKind() == kind).toList();
                missing(out, region, findings);
                percent(out, region, flows, findings);
                balance(out, model.circulation().into(region, kind), region, kind, flows, findings);
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
    private static void percent(List<Route> out, Region region, RouteFlows flows, Findings findings) {
        if (out.size() > 1 && out.stream().allMatch(RouteFlows::isFraction)) {
            double sum = 100 * flows.fraction(out).orElse(0.0);
            if (sum > 100 * (1 + BALANCE_TOLERANCE)) {
                findings.info("flow.normalised", region, null, String.format(Locale.ROOT,
                        "The flows that leave %s add up to %.4g %% of the cardiac output; cells divide in proportion, as if "
                                + "they added up to 100 %%.", Labels.of(region), sum));
            }
        }
    }

    private static void balance(List<Route> out, List<Route> in, Region region, RouteKind kind, RouteFlows flows,
            Findings findings) {
        Optional<Double> outflow = flows.fraction(out);
        Optional<Double> inflow = flows.fraction(in);
        if (region instanceof Organ && kind == RouteKind.BLOOD && outflow.isPresent() && inflow.isPresent()
                && Math.abs(outflow.get() - inflow.get()) > BALANCE_TOLERANCE * Math.max(outflow.get(), inflow.get())) {
            findings.info("flow.unbalanced", region, null, String.format(Locale.ROOT,
                    "More blood %s %s than %s (%.4g against %.4g of the cardiac output); only the proportions count, so this "
                            + "matters to the reader alone.", inflow.get() > outflow.get() ? "enters" : "leaves",
                    Labels.of(region), inflow.get() > outflow.get() ? "leaves" : "enters", inflow.get(), outflow.get()));
        }
    }
}
