package paget.core.compile;

import static paget.sim.expression.Expressions.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import paget.model.Process;
import paget.model.RegulatedAspect;
import paget.model.Trait;
import paget.model.query.RateSource;
import paget.sim.expression.Expression;

/** The speed of a process: (law, or rate constant × participants) × regulations. */
final class ProcessSpeed {

    private final RateConstants rates;
    private final RegulationCompiler regulations;
    private final ModelExpressions expressions;

    ProcessSpeed(Compilation compilation) {
        this.rates = new RateConstants(compilation);
        this.regulations = new RegulationCompiler(compilation);
        this.expressions = new ModelExpressions(compilation);
    }

    /** The whole speed. The participants are what the rate constant is multiplied by; a law does without them. */
    Expression of(Process process, Expression... participants) {
        if (RateSource.of(process) instanceof RateSource.Law(String law)) {
            return regulated(process, Optional.empty(), expressions.read(process, law));
        }
        RateConstants.Constant constant = rates.of(process);
        List<Expression> factors = new ArrayList<>(List.of(participants));
        factors.addFirst(constant.value());
        return regulated(process, constant.trait(), RegulationCompiler.product(factors));
    }

    private Expression regulated(Process process, Optional<Trait> trait, Expression speed) {
        Expression multiplier = regulations.multiplier(process, trait, RegulatedAspect.RATE);
        return RegulationCompiler.isOne(multiplier) ? speed : times(multiplier, speed);
    }

    /** The product of the regulations that act on the success of a transition. */
    Expression successMultiplier(Process process) {
        return regulations.multiplier(process, Optional.empty(), RegulatedAspect.SUCCESS_PROBABILITY);
    }

    static boolean hasLaw(Process process) {
        return RateSource.of(process) instanceof RateSource.Law;
    }

    void declareParameters(Process process) {
        expressions.declareParameters(process);
    }
}
