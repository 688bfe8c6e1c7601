package paget.diagram.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import paget.diagram.foreign.Flow;

/** Edits a model at random. */
final class RandomEdits {

    private final Flow flow;
    private final Random random;
    private int counter;

    RandomEdits(Flow flow, Random random) {
        this.flow = flow;
        this.random = random;
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private List<EObject> all(String type) {
        List<EObject> found = new ArrayList<>();
        flow.plan.eAllContents().forEachRemaining(each -> {
            if (each.eClass().getName().equals(type)) {
                found.add(each);
            }
        });
        return found;
    }

    private EObject any(String type) {
        List<EObject> found = all(type);
        return found.isEmpty() ? null : found.get(random.nextInt(found.size()));
    }

    /** Makes one edit and says which. */
    String next() {
        int kind = random.nextInt(12);
        EObject step = any("Step");
        EObject lane = any("Lane");
        switch (kind) {
        case 0 -> flow.add(lane == null ? flow.plan : lane, "steps", "Step", "name", "s" + counter++, "effort",
                random.nextInt(8));
        case 1 -> flow.add(lane == null ? flow.plan : lane, "lanes", "Lane", "name", "l" + counter++);
        case 2 -> flow.add(flow.plan, "links", "Link", "name", "k" + counter++, "from", step, "to", any("Step"));
        case 3 -> {
            if (step != null) {
                EcoreUtil.delete(step, true);
            }
        }
        case 4 -> {
            if (step != null) {
                Flow.set(step, "done", chance(0.5));
            }
        }
        case 5 -> {
            if (step != null) {
                Flow.list(step, "next").add(any("Step"));
            }
        }
        case 6 -> {
            if (step != null && lane != null) {
                Flow.list(lane, "steps").remove(step);
                Flow.list(lane, "steps").add(0, step);
            }
        }
        case 7 -> rename(any(List.of("Person", "Entry", "Lane", "Port", "Link", "Board").get(random.nextInt(6))));
        case 8 -> {
            if (step != null) {
                Flow.set(step, "effort", random.nextInt(10));
            }
        }
        case 9 -> {
            EObject link = any("Link");
            if (link != null) {
                Flow.set(link, "to", any("Step"));
            }
        }
        case 10 -> {
            if (lane != null && random.nextInt(4) == 0) {
                EcoreUtil.delete(lane, true);
            }
        }
        default -> {
            if (step != null) {
                Flow.set(step, "owner", chance(0.5) ? any("Person") : null);
                flow.add(step, "ports", "Port", "name", "p" + counter++);
            }
        }
        }
        return "edit " + kind;
    }

    private void rename(EObject element) {
        if (element != null) {
            Flow.set(element, "name", chance(0.2) ? null : "n" + counter++);
        }
    }
}
