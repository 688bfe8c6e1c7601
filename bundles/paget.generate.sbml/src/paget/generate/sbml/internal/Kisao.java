package paget.generate.sbml.internal;

import java.util.Optional;

/** Terms of the Kinetic Simulation Algorithm Ontology. */
final class Kisao {

    static final String SEED = "KISAO:0000488";
    static final String RELATIVE_TOLERANCE = "KISAO:0000209";
    static final String ABSOLUTE_TOLERANCE = "KISAO:0000211";

    private Kisao() {
    }

    /** The term for an engine: CVODE, Gillespie's direct method, tau-leaping, or a hybrid of ODE and Gillespie. */
    static String algorithm(Optional<String> engine, boolean stochastic) {
        return switch (engine.orElse(stochastic ? "ssa" : "ode")) {
            case "tau" -> "KISAO:0000039";
            case "hybrid" -> "KISAO:0000561";
            default -> stochastic ? "KISAO:0000029" : "KISAO:0000019";
        };
    }
}
