package paget.design.services;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import paget.model.Organism;
import paget.model.Process;
import paget.model.Route;
import paget.model.path.Labels;
import paget.model.query.RateSource;

/** The rules that are checked on a diagram; the model's validation knows more. */
public class ValidationServices {

    /** Whether every reference that an element must have is there. */
    public boolean isComplete(EObject element) {
        return missing(element).isEmpty();
    }

    /** What an element lacks. */
    public String incompleteMessage(EObject element) {
        return Labels.capital(Labels.of(element)) + " lacks " + String.join(" and ", missing(element).stream()
                .map(reference -> "its " + Labels.words(reference.getName()).toLowerCase(Locale.ROOT)).toList()) + ".";
    }

    private static List<EReference> missing(EObject element) {
        return element.eClass().getEAllReferences().stream()
                .filter(reference -> reference.isRequired() && !reference.isMany() && element.eGet(reference) == null).toList();
    }

    /** Whether something says how fast a process is. */
    public boolean hasRate(Process process) {
        return !(RateSource.of(process) instanceof RateSource.Missing);
    }

    /** That nothing says how fast a process is. */
    public String rateMessage(Process process) {
        return Labels.capital(Labels.of(process)) + " has no rate, no law, and no trait that supplies one.";
    }

    /** Whether the route states a flow, or needs none because no other one shares what leaves its source. */
    public boolean hasFlow(Route route) {
        return route.getFlow() != null || route.getSource() == null || !(route.eContainer() instanceof Organism organism)
                || organism.getRoutes().stream().noneMatch(other -> other != route && other.getSource() == route.getSource()
                        && other.getKind() == route.getKind());
    }

    /** That a route has no flow. */
    public String flowMessage(Route route) {
        return "The route " + Labels.of(route) + " has no flow, but cells divide among several routes by their flows.";
    }

    /** Gives a route a flow. */
    public Route withFlow(Route route) {
        route.setFlow(NewQuantity.of(1, "%"));
        return route;
    }

}
