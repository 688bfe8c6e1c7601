package paget.core.compile;

import paget.model.Activation;
import paget.model.CirculationLoss;
import paget.model.Death;
import paget.model.Decay;
import paget.model.FactorTransport;
import paget.model.Killing;
import paget.model.Mutation;
import paget.model.NicheConditioning;
import paget.model.Process;
import paget.model.Proliferation;
import paget.model.Proteolysis;
import paget.model.Recruitment;
import paget.model.Remodelling;
import paget.model.Secretion;
import paget.model.Transition;
import paget.model.Uptake;
import paget.model.path.ElementPath;

/** Gives each process to the class that knows its equation. */
final class ProcessCompiler {

    private final Compilation c;
    private final ProcessSpeed speed;
    private final PopulationProcesses populations;
    private final FactorProcesses factors;
    private final StateProcesses states;

    ProcessCompiler(Compilation compilation, ProcessSpeed speed) {
        this.c = compilation;
        this.speed = speed;
        this.populations = new PopulationProcesses(compilation, speed);
        this.factors = new FactorProcesses(compilation, speed);
        this.states = new StateProcesses(compilation, speed);
    }

    void compile() {
        c.model.eAllContents().forEachRemaining(object -> {
            if (object instanceof Process process && process.isEnabled() && isComplete(process)) {
                speed.declareParameters(process);
                compile(process);
            }
        });
    }

    private void compile(Process process) {
        switch (process) {
            case Proliferation p -> populations.proliferation(p);
            case Death p -> populations.death(p, p.getPopulation());
            case CirculationLoss p -> populations.death(p, p.getPopulation());
            case Recruitment p -> populations.recruitment(p);
            case Killing p -> populations.killing(p);
            case Transition p -> populations.transition(p);
            case Secretion p -> factors.secretion(p);
            case Uptake p -> factors.uptake(p);
            case Decay p -> factors.decay(p);
            case Activation p -> factors.activation(p);
            case FactorTransport p -> factors.transport(p);
            case Proteolysis p -> states.proteolysis(p);
            case Remodelling p -> states.remodelling(p);
            case NicheConditioning p -> states.nicheConditioning(p);
            case Mutation p -> {
                // a share of divisions: compiled with the proliferation of its population
                if (!populations.hasProliferation(p)) {
                    c.problems.error("mutation.no-division", p, "the cells do not divide; add a proliferation of "
                            + ElementPath.of(p.getPopulation()) + ".");
                }
            }
            default -> throw new IllegalArgumentException("no equation for the process type "
                    + process.eClass().getName() + " of " + process.getId());
        }
    }

    /** Whether everything that the metamodel requires is there; reports what is not. */
    private boolean isComplete(Process process) {
        boolean complete = true;
        for (var reference : process.eClass().getEAllReferences()) {
            if (reference.isRequired() && !reference.isMany() && process.eGet(reference) == null) {
                c.problems.error("participant.missing", process, "it needs a " + reference.getName() + ".");
                complete = false;
            }
        }
        return complete;
    }
}
