package paget.diagram.foreign;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The services of the foreign specification. They know the metamodel by names only. */
public class FlowServices {

    private static Object get(EObject element, String feature) {
        return element.eGet(element.eClass().getEStructuralFeature(feature));
    }

    public String planTitle(EObject plan) {
        return "Plan of " + get(plan, "name");
    }

    public boolean isOpen(EObject step) {
        return !Boolean.TRUE.equals(get(step, "done"));
    }

    public String complaint(EObject step) {
        return "A step of effort " + get(step, "effort") + " has no name";
    }

    public String stepLabel(EObject step) {
        return get(step, "name") + " (" + get(step, "effort") + ")";
    }

    public String stepTip(EObject step) {
        EObject owner = (EObject) get(step, "owner");
        return owner == null ? "nobody" : "by " + get(owner, "name");
    }

    public boolean isLong(EObject step, EObject view) {
        return (Integer) get(step, "effort") > 4 && view != null;
    }

    public int twiceEffort(EObject step) {
        return 2 * (Integer) get(step, "effort");
    }

    public boolean isMachine(EObject lane) {
        return "machine".equals(String.valueOf(get(lane, "kind")));
    }

    public String weightText(EObject link) {
        return "w" + get(link, "weight");
    }

    public boolean isHeavy(EObject link) {
        return (Integer) get(link, "weight") > 5;
    }

    public boolean isNotHeavy(EObject link) {
        return !isHeavy(link);
    }

    public boolean differ(EObject context, EObject one, EObject other) {
        return one != other;
    }

    public boolean mayGrow(EObject container) {
        return !"full".equals(get(container, "name"));
    }

    public boolean hasOwner(EObject step, EObject container) {
        return firstPerson(step) != null && container != null;
    }

    public EObject firstPerson(EObject step) {
        List<?> people = (List<?>) get(plan(step), "people");
        return people.isEmpty() ? null : (EObject) people.get(0);
    }

    public EObject endOf(EObject edge) {
        return (EObject) get((EObject) get(edge, "targetNode"), "target");
    }

    public EObject plan(EObject element) {
        return EcoreUtil.getRootContainer(element);
    }

    public boolean inLane(EObject lane) {
        return lane.eContainer().eClass().getName().equals("Lane");
    }

    public List<EObject> allSteps(EObject element) {
        List<EObject> steps = new ArrayList<>();
        plan(element).eAllContents().forEachRemaining(each -> {
            if (each.eClass().getName().equals("Step")) {
                steps.add(each);
            }
        });
        return steps;
    }

    public List<EObject> withMain(EObject step) {
        EObject main = (EObject) get(step, "main");
        return main == null ? List.of(step) : List.of(step, main);
    }
}
