package paget.core.compile;

import static paget.sim.expression.Expressions.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import paget.model.Factor;
import paget.model.Population;
import paget.model.Process;
import paget.model.RegulatedAspect;
import paget.model.Trait;
import paget.model.TraitKind;
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

    /** What the rate constant comes from: which trait of which cells, about which factor; any may be null. */
    record Origin(TraitKind kind, Population population, Factor factor) {
        static final Origin OWN_RATE_ONLY = new Origin(null, null, null);

        static Origin trait(TraitKind kind, Population population) {
            return new Origin(kind, population, null);
        }
    }

    Expression of(Process process, Origin origin, Expression... participants) {
        if (hasLaw(process)) {
            return regulated(process, Optional.empty(), expressions.read(process, process.getLaw()));
        }
        RateConstants.Constant constant = constant(process, origin);
        List<Expression> factors = new ArrayList<>(List.of(participants));
        factors.addFirst(constant.value());
        return regulated(process, constant.trait(), RegulationCompiler.product(factors));
    }

    /** The rate constant times the regulations, for processes whose participants enter otherwise. */
    Expression constantOf(Process process, Origin origin) {
        RateConstants.Constant constant = constant(process, origin);
        return regulated(process, constant.trait(), constant.value());
    }

    private RateConstants.Constant constant(Process process, Origin origin) {
        return rates.of(process, origin.kind(), origin.population(), origin.factor());
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
        return process.getLaw() != null && !process.getLaw().isBlank();
    }

    void declareParameters(Process process) {
        expressions.declareParameters(process);
    }
}
