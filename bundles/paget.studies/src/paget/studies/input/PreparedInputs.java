package paget.studies.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import paget.core.compile.QuantityOverride;
import paget.core.compile.Variant;
import paget.core.study.StudyContext;
import paget.sim.SimulationModel;
import paget.sim.network.Parameter;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.Species;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;

/**
 * Makes a model ready to run at many values of its inputs. An input that is nothing but one number of the compiled model
 * is changed there, so that the model is compiled only once; the others make a compilation each.
 */
public final class PreparedInputs {

    private static final double LOW = 0.25;
    private static final double HIGH = 0.75;

    private final StudyContext context;
    private final Variant variant;
    private final List<Input> inputs;
    private final RunSettings settings;
    private final List<Optional<Number>> numbers = new ArrayList<>();
    private final Simulation simulation;

    /**
     * A number of the compiled model.
     *
     * @param id its id there
     * @param factor its value for an input of 1
     */
    public record Number(String id, double factor) {
    }

    public PreparedInputs(StudyContext context, Variant variant, List<Input> inputs, RunSettings settings) {
        this.context = context;
        this.variant = variant;
        this.inputs = List.copyOf(inputs);
        this.settings = settings;
        for (Input input : inputs) {
            numbers.add(number(input));
        }
        simulation = context.prepare(variant, settings);
    }

    /** The number of the compiled model that an input is; empty when it acts in another way. */
    public Optional<Number> number(int input) {
        return numbers.get(input);
    }

    /** The model at given values, one an input. May be called from several threads. */
    public Simulation at(double[] values) {
        Map<String, Double> quick = new HashMap<>();
        List<QuantityOverride> slow = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (numbers.get(i).isPresent()) {
                Number number = numbers.get(i).get();
                quick.put(number.id(), number.factor() * values[i]);
            } else {
                slow.add(inputs.get(i).at(values[i]));
            }
        }
        Simulation prepared = slow.isEmpty() ? simulation : context.prepare(with(variant, slow), settings);
        return quick.isEmpty() ? prepared : prepared.withOverrides(quick);
    }

    static Variant with(Variant variant, List<QuantityOverride> further) {
        List<QuantityOverride> all = new ArrayList<>(variant.overrides());
        all.addAll(further);
        return new Variant(variant.hypotheses(), all, variant.countEverything());
    }

    private Optional<Number> number(Input input) {
        double low = input.distribution().quantile(LOW);
        double high = input.distribution().quantile(HIGH);
        if (low == high || low == 0 || high == 0) {
            return Optional.empty();
        }
        SimulationModel a = context.subject().compile(with(variant, List.of(input.at(low))));
        SimulationModel b = context.subject().compile(with(variant, List.of(input.at(high))));
        if (!(a instanceof ReactionNetwork first) || !(b instanceof ReactionNetwork second)
                || !sameStructure(first, second)) {
            return Optional.empty();
        }
        List<Number> changed = new ArrayList<>();
        boolean proportional = true;
        for (int i = 0; i < first.parameters().size(); i++) {
            Parameter one = first.parameters().get(i);
            Parameter other = second.parameters().get(i);
            if (!one.equals(other)) {
                proportional &= isProportional(one.value(), low, other.value(), high);
                changed.add(new Number(one.id(), one.value() / low));
            }
        }
        for (int i = 0; i < first.species().size(); i++) {
            Species one = first.species().get(i);
            Species other = second.species().get(i);
            if (!one.equals(other)) {
                proportional &= one.hasOnlySubstanceUnits() && !one.initialIsConcentration()
                        && isProportional(one.initialValue(), low, other.initialValue(), high);
                changed.add(new Number(one.id(), one.initialValue() / low));
            }
        }
        // Rates of the circulation are no plain numbers: two inputs may act on one of them together.
        boolean plain = changed.size() == 1 && proportional && (changed.getFirst().id().equals(input.elementId())
                || changed.getFirst().id().equals(input.elementId() + "_" + input.feature()));
        return plain ? Optional.of(changed.getFirst()) : Optional.empty();
    }

    private static boolean isProportional(double a, double low, double b, double high) {
        return Math.abs(a * high - b * low) <= 1e-12 * Math.abs(a * high);
    }

    private static boolean sameStructure(ReactionNetwork a, ReactionNetwork b) {
        return a.compartments().equals(b.compartments()) && a.reactions().equals(b.reactions())
                && a.rules().equals(b.rules()) && a.events().equals(b.events())
                && a.initialAssignments().equals(b.initialAssignments()) && a.functions().equals(b.functions())
                && a.observables().equals(b.observables()) && a.parameters().size() == b.parameters().size()
                && a.species().size() == b.species().size();
    }
}
