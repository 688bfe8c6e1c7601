package paget.core.compile.tissue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import paget.model.CellStage;
import paget.model.Element;
import paget.model.Population;
import paget.model.QuantityChange;
import paget.model.Resection;
import paget.model.StateVariable;
import paget.model.Stimulus;
import paget.model.Treatment;
import paget.model.path.ElementPath;
import paget.sim.expression.Rewriting;
import paget.sim.network.Reaction;
import paget.sim.network.SpeciesReference;

/**
 * Judges what becomes of treatments: they are events of the surroundings, which act on numbers of cells, on levels and on
 * what is outside of space. What they change besides has to be a rate that cells follow.
 */
final class TreatmentReader {

    private final Baseline baseline;
    private final Ledger ledger;
    private final Space space;
    private final SurroundingsReader surroundings;
    private final MeasureIds measures;

    TreatmentReader(Baseline baseline, Ledger ledger, Space space, SurroundingsReader surroundings,
            MeasureIds measures) {
        this.baseline = baseline;
        this.ledger = ledger;
        this.space = space;
        this.surroundings = surroundings;
        this.measures = measures;
    }

    void read(Treatment treatment) {
        if (!surroundings.isActive()) {
            ledger.leftOut(treatment, "The cells and levels in space go on as they would without it.");
            return;
        }
        switch (treatment) {
            case Resection resection -> resection.getPopulations().forEach(p -> jump(resection, p));
            case Stimulus stimulus -> stimulus.getChanges().forEach(change -> change(stimulus, change));
            default -> {
                // Doses and exposures set levels, which space or its surroundings hold.
            }
        }
        ledger.exact(treatment, treatment instanceof Resection
                ? "Cells drawn by lot are removed, as many as in the network." : "The same events as in the network.");
    }

    private void jump(Treatment treatment, StateVariable variable) {
        if (variable instanceof Population population && !space.holds(population)
                && measures.of(population.getId()).size() != 1 && (population.getStage() == CellStage.CIRCULATING
                        || population.getStage() == CellStage.ARRESTED)) {
            ledger.leftOut(treatment, "The cells of " + ElementPath.of(population)
                    + " are on their way, where space cannot tell them from others of their type.");
        }
    }

    private void change(Stimulus stimulus, QuantityChange change) {
        if (change.getElement() instanceof StateVariable variable && "initial".equals(change.getFeature())) {
            jump(stimulus, variable);
            return;
        }
        Element element = change.getElement();
        String parameter = element instanceof paget.model.Parameter ? element.getId()
                : element.getId() + "_" + change.getFeature();
        if (!surroundings.follows(parameter) && isUsedInSpace(parameter)) {
            ledger.leftOut(stimulus, "Space keeps the " + change.getFeature() + " of " + ElementPath.of(element)
                    + " as it is at the start.");
        }
    }

    /** Whether the speed of anything that changes cells or levels in space depends on it. */
    private boolean isUsedInSpace(String parameter) {
        return baseline.network.reactions().stream().filter(r -> Stream.of(r.reactants(), r.products())
                .flatMap(List::stream).map(SpeciesReference::species).anyMatch(id -> !measures.of(id).isEmpty()))
                .anyMatch(r -> depends(r, parameter));
    }

    private boolean depends(Reaction reaction, String parameter) {
        Deque<String> todo = new ArrayDeque<>(Rewriting.symbols(reaction.rate()));
        Set<String> seen = new HashSet<>();
        while (!todo.isEmpty()) {
            String id = todo.remove();
            if (id.equals(parameter)) {
                return true;
            }
            if (seen.add(id)) {
                baseline.network.rules().stream().filter(rule -> id.equals(SurroundingsReader.target(rule)))
                        .forEach(rule -> todo.addAll(Rewriting.symbols(rule.expression())));
            }
        }
        return false;
    }
}
