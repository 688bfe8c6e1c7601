package paget.core.validation;

import java.util.LinkedHashSet;
import java.util.Set;

import paget.model.CellKind;
import paget.model.Organ;
import paget.model.OrganRole;
import paget.model.PagetPackage;
import paget.model.Population;
import paget.model.Region;
import paget.model.Route;
import paget.model.path.Labels;
import paget.model.query.Circulation;
import paget.model.query.Places;

/** Routes lead from a primary tumour to every organ that may be colonized. */
final class RouteRule implements Rule {

    @Override
    public void check(ModelView model, Findings findings) {
        for (Route route : model.all(Route.class)) {
            if (route.getSource() != null && route.getSource() == route.getTarget()) {
                findings.error("route.circle", route, PagetPackage.Literals.ROUTE__TARGET, "A route leads from "
                        + Labels.of(route.getSource()) + " to itself; choose another end.");
            }
        }
        Circulation circulation = model.circulation();
        if (model.all(Route.class).isEmpty() && circulation.primaries().isEmpty()) {
            return;
        }
        Set<Region> starts = new LinkedHashSet<>(circulation.primaries());
        model.all(Population.class).stream().filter(RouteRule::isSource)
                .forEach(population -> Places.regionOf(population).ifPresent(starts::add));
        if (starts.isEmpty()) {
            findings.warning("route.no-primary", model.organism(), PagetPackage.Literals.ORGANISM__REGIONS,
                    "No organ holds a primary tumour, and no tumour cells are there at the start, so no route can be followed; "
                            + "give an organ the role primary.");
            return;
        }
        Set<Region> reached = circulation.reachable(starts);
        for (Organ organ : model.all(Organ.class)) {
            if (organ.getRole() == OrganRole.TARGET && !reached.contains(organ)) {
                findings.warning("route.no-path", organ, PagetPackage.Literals.ORGAN__ROLE,
                        "No route leads from a primary tumour to "
                        + Labels.of(organ) + "; add one, or give the organ the role uninvolved.",
                        QuickFix.set("Make it uninvolved", organ, PagetPackage.Literals.ORGAN__ROLE, OrganRole.UNINVOLVED));
            }
        }
        for (Route route : model.all(Route.class)) {
            if (route.isEnabled() && route.getSource() != null && !reached.contains(route.getSource())) {
                findings.info("route.unreached", route, PagetPackage.Literals.ROUTE__SOURCE, "No tumour cell comes by the route "
                        + Labels.of(route) + ", because no path leads from a primary tumour to "
                        + Labels.of(route.getSource()) + ".");
            }
        }
    }

    /** Tumour cells that are there at the start, such as cells injected into a vein. */
    private static boolean isSource(Population population) {
        return population.getCellType() != null && population.getCellType().getKind() == CellKind.TUMOUR
                && population.getInitial() != null && population.getInitial().getValue() > 0;
    }
}
