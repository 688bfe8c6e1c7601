package paget.design.services;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import paget.model.Mutation;
import paget.model.Organism;
import paget.model.PhenotypeSwitch;
import paget.model.Process;
import paget.model.Receptor;
import paget.model.Route;
import paget.model.path.Labels;
import paget.model.query.Contents;
import paget.model.query.RateSource;

/** The rules that are checked on a diagram; the model's validation knows more. */
public class ValidationServices {

    /** Whether every reference that an element must have is there. */
    public boolean isComplete(EObject element) {
        return missing(element).isEmpty();
    }

    /** What an element lacks. */
    public String incompleteMessage(EObject element) {
        return Labels.capital(Labels.of(element)) + lacks(element);
    }

    /** Whether every route has its ends; one without is drawn nowhere, so that the organism is blamed. */
    public boolean routesAreComplete(Organism organism) {
        return incomplete(organism.getRoutes()).isEmpty();
    }

    /** What the first incomplete route lacks. */
    public String incompleteRouteMessage(Organism organism) {
        return incompleteMessage(incomplete(organism.getRoutes()).orElseThrow());
    }

    /** Whether every regulation of a process has a regulator; one without is drawn nowhere. */
    public boolean regulationsAreComplete(Process process) {
        return incomplete(process.getRegulations()).isEmpty();
    }

    /** What the first incomplete regulation of a process lacks. */
    public String incompleteRegulationMessage(Process process) {
        return "A regulation of " + Labels.of(process) + lacks(incomplete(process.getRegulations()).orElseThrow());
    }

    /** Whether every binding of a receptor has a factor; one without is drawn nowhere. */
    public boolean bindingsAreComplete(Receptor receptor) {
        return incomplete(receptor.getBindings()).isEmpty();
    }

    /** What the first incomplete binding of a receptor lacks. */
    public String incompleteBindingMessage(Receptor receptor) {
        return "A binding of " + Labels.of(receptor) + lacks(incomplete(receptor.getBindings()).orElseThrow());
    }

    /** Whether every mutation and switch of the phenotype has its cells; one without is drawn nowhere among cell types. */
    public boolean typeStepsAreComplete(Organism organism) {
        return incomplete(typeSteps(organism)).isEmpty();
    }

    /** What the first incomplete mutation or switch of the phenotype lacks. */
    public String incompleteTypeStepMessage(Organism organism) {
        return incompleteMessage(incomplete(typeSteps(organism)).orElseThrow());
    }

    private static List<Process> typeSteps(Organism organism) {
        return Contents.of(organism, Process.class).filter(process -> process instanceof Mutation || process instanceof PhenotypeSwitch)
                .toList();
    }

    private static Optional<? extends EObject> incomplete(List<? extends EObject> parts) {
        return parts.stream().filter(part -> !missing(part).isEmpty()).findFirst();
    }

    private static String lacks(EObject element) {
        return " lacks " + String.join(" and ", missing(element).stream()
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

    /** That a route has no flow, in the words of the model's validation, so that a hover says it once. */
    public String flowMessage(Route route) {
        return "The route " + Labels.of(route) + " has no flow, but cells that leave " + Labels.of(route.getSource())
                + " divide among its routes by their flows; set one.";
    }

    /** Gives a route a flow. */
    public Route withFlow(Route route) {
        route.setFlow(NewQuantity.of(1, "%"));
        return route;
    }

}
