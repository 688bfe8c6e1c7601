package paget.core.generate.space;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import paget.core.compile.tissue.Carried;
import paget.core.compile.tissue.Fidelity;
import paget.core.generate.GenerationInput;
import paget.core.generate.GenerationReport;
import paget.core.generate.GenerationReport.Outcome;
import paget.core.generate.TargetIds;
import paget.model.Activation;
import paget.model.Element;
import paget.model.Mutation;
import paget.model.Observable;
import paget.model.Population;
import paget.model.Route;
import paget.model.Transition;
import paget.model.Vessel;
import paget.model.Zone;

/**
 * The report of a spatial format: what became of an element on the way to space, unless the format has more to say. What
 * the format says about an element takes the place of "exact".
 */
public final class SpatialReport {

    record Remark(Outcome outcome, String note) {
    }

    private final GenerationInput input;
    private final SpatialModel model;
    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final Map<String, Set<Remark>> remarks = new LinkedHashMap<>();
    private final Set<String> written = new HashSet<>();
    private final Map<String, String> standIns = new HashMap<>();
    private final Map<String, Element> names = new TreeMap<>();
    private Optional<Remark> apart = Optional.empty();

    public SpatialReport(GenerationInput input, SpatialModel model) {
        this.input = input;
        this.model = model;
        elements.put(input.model().getId(), input.model());
        input.model().eAllContents().forEachRemaining(object -> {
            if (object instanceof Element element && element.getId() != null) {
                elements.put(element.getId(), element);
            }
        });
    }

    /** An element that runs along with the tissues; ids that stand for a part of one say nothing. */
    void beside(String id, String note) {
        if (elements.containsKey(id)) {
            written.add(id);
            add(id, Outcome.EXACT, note);
        }
    }

    /** An element that another tissue needs and takes as it is at the start. */
    void frozen(String id, String note) {
        if (elements.containsKey(id)) {
            approximated(id, note);
        }
    }

    /** Activations, for formats in which no field turns into another one; those by cells come into no file anyway. */
    public void withoutActivation() {
        model.compiled().model().eAllContents().forEachRemaining(object -> {
            if (object instanceof Activation a && a.isEnabled() && !(a.getActivator() instanceof Population)) {
                leftOut(a.getId(), "The format has no field that turns into another one.");
            }
        });
    }

    /** Routes, and what else is about cells on their way, for formats that hold one tissue. */
    public void withoutCirculation(String note) {
        apart = Optional.of(new Remark(Outcome.LEFT_OUT, note));
        if (model.tissue().circulation().routes().isEmpty()) {
            input.model().getRoutes().forEach(route -> add(route.getId(), Outcome.EXACT, "No cells take it."));
            return;
        }
        leftOut(element -> element instanceof Route && !written.contains(element.getId())
                || element instanceof Vessel && element.eContents().stream()
                        .noneMatch(part -> part instanceof Element e && written.contains(e.getId())), note);
    }

    /** Ways out of a tissue and the doors that they lead through, for formats in which cells leave everywhere or not at all. */
    public void withoutDoors(String tissue, String note) {
        leftOut(element -> isIn(tissue, element) && (element instanceof Zone zone && zone.getVessel() != null
                || element instanceof Transition way && way.isEnabled() && way.getTarget() != null
                        && way.getTarget().eContainer() != way.getSource().eContainer()), note);
    }

    /** Mutations in a tissue, for formats in which a cell becomes two of its own type. */
    public void withoutMutations(String tissue, String note) {
        leftOut(element -> isIn(tissue, element) && element instanceof Mutation mutation && mutation.isEnabled(), note);
    }

    private static boolean isIn(String tissue, Element element) {
        return element.eContainer() instanceof Element place && tissue.equals(place.getId());
    }

    private void leftOut(Predicate<Element> which, String note) {
        model.compiled().model().eAllContents().forEachRemaining(object -> {
            if (object instanceof Element element && which.test(element)) {
                leftOut(element.getId(), note);
            }
        });
    }

    /** Treatments that change nothing in any file. */
    private void idle() {
        model.compiled().model().getTreatments().stream().filter(t -> t.isEnabled() && !written.contains(t.getId())
                && !model.tissue().surroundings().isEmpty())
                .forEach(t -> leftOut(t.getId(), "It changes nothing that the cells and fields of the tissues read."));
    }

    /** A name in the files is that of an element or of a part of one, such as a parameter of a process. */
    public void named(String name, String id) {
        Element element = elements.containsKey(id) ? elements.get(id)
                : model.tissue().surroundings().network().element(id) instanceof paget.sim.network.Element part
                        ? elements.get(part.source()) : null;
        if (element != null) {
            names.put(name, element);
        }
    }

    /** Something in the files stands for a part of what an element means. */
    public void standIn(String id, String element) {
        standIns.put(id, element);
    }

    /** Something close was written; the note has the formula. */
    public void approximated(String id, String note) {
        add(id, Outcome.APPROXIMATED, note);
    }

    /** The format cannot express it. */
    public void leftOut(String id, String note) {
        add(id, Outcome.LEFT_OUT, note);
    }

    private void add(String id, Outcome outcome, String note) {
        remarks.computeIfAbsent(element(id).getId(), key -> new LinkedHashSet<>()).add(new Remark(outcome, note));
    }

    private Element element(String id) {
        return elements.containsKey(id) ? elements.get(id) : model.origin(id);
    }

    /**
     * The report.
     *
     * @param format id of the generator
     * @param ids identifiers in the files
     * @param elsewhere says of elements without a place in space why they were not written
     */
    public GenerationReport build(String format, List<TargetIds> ids, String elsewhere) {
        GenerationReport.Builder report = new GenerationReport.Builder(format);
        ids.forEach(target -> target.sources().forEach((name, id) ->
                report.id(name, element(standIns.getOrDefault(id, id)))));
        names.forEach(report::id);
        idle();
        Map<String, Set<Remark>> told = told();
        elements.values().forEach(element -> {
            if (element != input.model() || told.containsKey(element.getId())) {
                told.getOrDefault(element.getId(), Set.of(Mention.of(element, elsewhere)))
                        .forEach(remark -> add(report, element, remark));
            }
        });
        return report.build();
    }

    /** What the compiler and the format say of each element; "exact" only where neither has more to say. */
    private Map<String, Set<Remark>> told() {
        Map<String, Set<Remark>> told = new HashMap<>();
        Map<String, Remark> exact = new HashMap<>();
        for (Carried carried : model.compiled().carried()) {
            String id = carried.element().getId();
            if (elements.get(id) instanceof Observable) {
                continue;
            }
            if (carried.travelling() && apart.isPresent()) {
                // Cells of a tissue that leave it are there all the same.
                if (!remarks.containsKey(id)) {
                    told.put(id, Set.of(apart.get()));
                }
                continue;
            }
            if (carried.fidelity() == Fidelity.EXACT) {
                exact.putIfAbsent(id, new Remark(Outcome.EXACT, carried.note()));
            } else {
                told.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(new Remark(
                        carried.fidelity() == Fidelity.LEFT_OUT ? Outcome.LEFT_OUT : Outcome.APPROXIMATED,
                        carried.note()));
            }
        }
        remarks.forEach((id, own) -> told.computeIfAbsent(id, key -> new LinkedHashSet<>()).addAll(own));
        exact.forEach((id, remark) -> told.computeIfAbsent(id, key -> new LinkedHashSet<>(Set.of(remark))));
        return told;
    }

    private static void add(GenerationReport.Builder report, Element element, Remark remark) {
        switch (remark.outcome()) {
            case EXACT -> report.exact(element, remark.note());
            case APPROXIMATED -> report.approximated(element, remark.note());
            case LEFT_OUT -> report.leftOut(element, remark.note());
        }
    }
}
