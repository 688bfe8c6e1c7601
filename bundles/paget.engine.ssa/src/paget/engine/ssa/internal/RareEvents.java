package paget.engine.ssa.internal;

import java.util.ArrayList;
import java.util.List;

import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.network.Observable;
import paget.sim.network.ReactionNetwork;
import paget.sim.rare.RareEvent;
import paget.sim.rare.RareEventEstimate;
import paget.sim.rare.RareEventSettings;
import paget.sim.rare.RareEventSettings.Method;
import paget.sim.run.Progress;
import paget.sim.run.RunSettings;
import paget.sim.unit.Unit;

/** Chooses and runs a method for the probability of a rare event. */
final class RareEvents {

    /** Squared relative deviation of a weighted run below which splitting cannot do much better. */
    private static final double GOOD_ENOUGH = 20;

    private RareEvents() {
    }

    static RareEventEstimate estimate(ReactionNetwork network, RunSettings settings, RareEvent event,
            RareEventSettings rare, Progress progress) {
        ReactionNetwork measured = measured(network, event);
        SsaProgram program = new SsaProgram(measured, JumpMethods.AUTOMATIC, settings.tStart());
        RareRuns runs = new RareRuns(program, settings, event.target(), rare.maximumFirings(), progress);
        if (runs.measureAtStart() >= event.target()) {
            return new RareEventEstimate(1, 0, 1, 1, "certain", 0, 1);
        }
        boolean weightable = !program.isFlowing() && network.events().isEmpty();
        if (rare.method() == Method.IMPORTANCE && !weightable) {
            throw new InvalidModelException(List.of(Issue.error("ssa.rare.importance", network.id(),
                    "Importance sampling needs a model without model events in which nothing changes between firings; "
                            + network.name() + " is none. Use splitting.")));
        }
        if (rare.method() != Method.SPLITTING && weightable) {
            CrossEntropy tuning = new CrossEntropy(runs);
            boolean found = tuning.run();
            if (found && (rare.method() == Method.IMPORTANCE || tuning.squaredDeviation() <= GOOD_ENOUGH)) {
                return new ImportanceSampling(runs, tuning.factors()).estimate(rare.relativeError(),
                        tuning.squaredDeviation());
            }
            if (rare.method() == Method.IMPORTANCE) {
                return runs.neverSeen(ImportanceSampling.METHOD, tuning.runs());
            }
            Splitting splitting = new Splitting(runs);
            boolean reached = splitting.tune();
            if (found && (!reached || tuning.cost() < splitting.cost())) {
                return new ImportanceSampling(runs, tuning.factors()).estimate(rare.relativeError(),
                        tuning.squaredDeviation());
            }
            return splitting.estimate(rare.relativeError());
        }
        Splitting splitting = new Splitting(runs);
        splitting.tune();
        return splitting.estimate(rare.relativeError());
    }

    /** The same network with the measure as its only observable. */
    private static ReactionNetwork measured(ReactionNetwork network, RareEvent event) {
        List<Issue> issues = new ArrayList<>(Networks.check(network));
        if (issues.stream().anyMatch(Issue::isError)) {
            throw new InvalidModelException(issues);
        }
        ReactionNetwork measured = Networks.withObservable(network, new Observable("measure", "measure", "", "",
                Unit.DIMENSIONLESS, event.measure()));
        if (new SymbolReach(network).of(event.measure()).time()) {
            throw new InvalidModelException(List.of(Issue.error("ssa.rare.measure", network.id(),
                    "The measure of a rare event may depend on whole-numbered populations and constants only.")));
        }
        return measured;
    }
}
