package paget.generate.sbml.internal;

import paget.model.Activation;
import paget.model.Arrest;
import paget.model.Binding;
import paget.model.CirculationLoss;
import paget.model.Death;
import paget.model.Decay;
import paget.model.Element;
import paget.model.FactorTransport;
import paget.model.Killing;
import paget.model.Proliferation;
import paget.model.Proteolysis;
import paget.model.Recruitment;
import paget.model.Regulation;
import paget.model.Route;
import paget.model.Secretion;
import paget.model.StateVariable;
import paget.model.Transition;
import paget.model.FactorLevel;

/** Terms of the Systems Biology Ontology, each from the branch that SBML asks for at its place. */
final class SboTerms {

    static final String MODEL = "SBO:0000062";
    static final String COMPARTMENT = "SBO:0000290";
    static final String POPULATION = "SBO:0000240";
    static final String EVENT = "SBO:0000231";
    static final String RATE_LAW = "SBO:0000001";
    static final String REACTANT = "SBO:0000010";
    static final String PRODUCT = "SBO:0000011";
    static final String MODIFIER = "SBO:0000019";
    private static final String PARAMETER = "SBO:0000002";

    private SboTerms() {
    }

    /** What a process is: production, degradation, transport, conversion, or a process of whatever kind. */
    static String process(Element process) {
        return switch (process) {
            case Proliferation p -> "SBO:0000393";
            case Recruitment p -> "SBO:0000393";
            case Secretion p -> "SBO:0000393";
            case Death p -> "SBO:0000179";
            case Killing p -> "SBO:0000179";
            case CirculationLoss p -> "SBO:0000179";
            case Decay p -> "SBO:0000179";
            case Proteolysis p -> "SBO:0000179";
            case Activation p -> "SBO:0000182";
            case Arrest p -> "SBO:0000185";
            case Transition p -> "SBO:0000182";
            case FactorTransport p -> "SBO:0000185";
            case Route r -> "SBO:0000185";
            case null, default -> "SBO:0000375";
        };
    }

    /**
     * What a parameter is.
     *
     * @param owner the element that it belongs to
     * @param id id in the network, which ends in the name of the quantity
     */
    static String parameter(Element owner, String id) {
        if (owner instanceof Binding && id.endsWith("_dissociationConstant")) {
            return "SBO:0000282";
        }
        if (owner instanceof Regulation && id.endsWith("_hillCoefficient")) {
            return "SBO:0000190";
        }
        if (owner instanceof FactorLevel && id.equals(owner.getId())) {
            return "SBO:0000196";
        }
        if (owner instanceof StateVariable && id.equals(owner.getId())) {
            return "SBO:0000002";
        }
        return id.endsWith("_rate") ? "SBO:0000009" : PARAMETER;
    }
}
