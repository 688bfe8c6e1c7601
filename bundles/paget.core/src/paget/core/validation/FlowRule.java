package paget.core.validation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import paget.core.compile.RouteFlows;
import paget.model.Organ;
import paget.model.PagetPackage;
import paget.model.Region;
import paget.model.Route;
import paget.model.RouteKind;
import paget.model.Vessel;
import paget.model.VesselKind;
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
                List<Route> in = model.circulation().into(region, kind);
                if (kind == RouteKind.BLOOD) {
                    normalised(out, in, region, model, flows, findings);
                    balance(out, in, region, flows, findings);
                }
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

    /**
     * What leaves a vessel by several ways should add up to no less than what is known to enter it, and never to more than
     * all of the cardiac output. The only artery carries all of it.
     */
    private static void normalised(List<Route> out, List<Route> in, Region region, ModelView model, RouteFlows flows,
            Findings findings) {
        Optional<Double> outflow = flows.fraction(out);
        if (out.size() < 2 || outflow.isEmpty()) {
            return;
        }
        double entering = region instanceof Vessel vessel ? isAorta(vessel, model) ? 1 : flows.fraction(in).orElse(0.0) : 0;
        double due = Math.min(1, Math.max(outflow.get(), entering));
        if (Math.abs(outflow.get() - due) > BALANCE_TOLERANCE * due) {
            findings.info("flow.normalised", region, null, "The flows that leave " + Labels.of(region) + " add up to "
                    + percent(outflow.get()) + " of the cardiac output; cells divide in proportion, as if they added up to "
                    + percent(due) + ".");
        }
    }

    private static String percent(double fraction) {
        return new BigDecimal(100 * fraction).round(new MathContext(4)).stripTrailingZeros().toPlainString() + " %";
    }

    private static boolean isAorta(Vessel vessel, ModelView model) {
        return vessel.getKind() == VesselKind.ARTERY
                && model.all(Vessel.class).stream().filter(v -> v.getKind() == VesselKind.ARTERY).count() == 1;
    }

    private static void balance(List<Route> out, List<Route> in, Region region, RouteFlows flows, Findings findings) {
        Optional<Double> outflow = flows.fraction(out);
        Optional<Double> inflow = flows.fraction(in);
        if (region instanceof Organ && outflow.isPresent() && inflow.isPresent()
                && Math.abs(outflow.get() - inflow.get()) > BALANCE_TOLERANCE * Math.max(outflow.get(), inflow.get())) {
            findings.info("flow.unbalanced", region, null, String.format(Locale.ROOT,
                    "More blood %s %s than %s (%.4g against %.4g of the cardiac output); only the proportions count, so this "
                            + "matters to the reader alone.", inflow.get() > outflow.get() ? "enters" : "leaves",
                    Labels.of(region), inflow.get() > outflow.get() ? "leaves" : "enters", inflow.get(), outflow.get()));
        }
    }
}
