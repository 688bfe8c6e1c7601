package paget.core.run;

import java.util.ArrayList;
import java.util.List;

import paget.core.registry.Registry;
import paget.core.study.EngineNeed;
import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.SimulationModel;
import paget.sim.run.Engine;

/** Chooses an engine where nobody named one. */
final class EngineChoice {

    private EngineChoice() {
    }

    /**
     * The first engine by id that has what the study needs and can run the model.
     *
     * @throws InvalidModelException when there is none; its issues say what each engine lacks
     */
    static Engine choose(Registry<Engine> engines, EngineNeed need, SimulationModel model) {
        boolean stochastic = need == EngineNeed.STOCHASTIC;
        List<Issue> reasons = new ArrayList<>();
        for (Engine engine : engines.all()) {
            if (engine.isStochastic() == stochastic) {
                List<Issue> errors = engine.check(model).stream().filter(Issue::isError).toList();
                if (errors.isEmpty()) {
                    return engine;
                }
                reasons.addAll(errors);
            }
        }
        if (reasons.isEmpty()) {
            reasons.add(Issue.error("engine.none", "", "There is no " + (stochastic ? "stochastic" : "deterministic")
                    + " engine in this installation."));
        }
        throw new InvalidModelException(reasons);
    }
}
