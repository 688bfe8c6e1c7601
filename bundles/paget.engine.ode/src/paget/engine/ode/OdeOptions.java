package paget.engine.ode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import paget.engine.ode.internal.RunSetup;
import paget.engine.ode.internal.step.MethodChoice;
import paget.sim.run.EngineOption;
import paget.sim.run.RunSettings;

/** The options of the deterministic engine. */
public final class OdeOptions {

    /** Which integrator: {@code automatic}, {@code explicit} or {@code stiff}. */
    public static final EngineOption.Choice METHOD = new EngineOption.Choice("method", "Method",
            "The explicit method of order 8 (Dormand and Prince), the linearly implicit method of order 5 for stiff "
                    + "models (Rodas5P), or a change between the two by itself.",
            List.of("automatic", "explicit", "stiff"), "automatic");

    /** Longest step. */
    public static final EngineOption.Real MAXIMUM_STEP = new EngineOption.Real("maximumStep", "Longest step",
            "No step is longer than this, in units of model time. Helps when short pulses would be missed; 0 means "
                    + "that only the tolerances decide.",
            "", 0, 0, Double.MAX_VALUE);

    /** Number of steps after which a run is given up. */
    public static final EngineOption.Whole MAXIMUM_STEPS = new EngineOption.Whole("maximumSteps", "Most steps",
            "A run that needs more steps fails.", 100_000_000, 1, Long.MAX_VALUE);

    /** Elements whose influence is computed along with the solution. */
    public static final EngineOption.Text SENSITIVITIES = new EngineOption.Text("sensitivities", "Sensitivities",
            "Ids of parameters, compartments or species, separated by blanks or commas. The derivatives of all "
                    + "observables by their initial values become further columns d(observable)/d(id).",
            "");

    private OdeOptions() {
    }

    /** All options, in the order of a form. */
    public static List<EngineOption> all() {
        return List.of(METHOD, MAXIMUM_STEP, MAXIMUM_STEPS, SENSITIVITIES);
    }

    /** Reads settings whose options have been checked. */
    static RunSetup read(RunSettings settings) {
        MethodChoice method = MethodChoice.valueOf(settings.choice(METHOD).toUpperCase(Locale.ROOT));
        double longest = settings.real(MAXIMUM_STEP);
        List<String> sensitivities = new ArrayList<>();
        Arrays.stream(settings.text(SENSITIVITIES).split("[\\s,]+")).filter(id -> !id.isEmpty()).distinct()
                .forEach(sensitivities::add);
        return new RunSetup(method, longest > 0 ? longest : Double.POSITIVE_INFINITY, settings.whole(MAXIMUM_STEPS),
                List.copyOf(sensitivities));
    }
}
