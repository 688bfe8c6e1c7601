package paget.generate.sbml.internal;

import paget.sim.network.Compartment;
import paget.sim.network.Species;

/** XPaths into an SBML file, with the prefix {@code sbml}. */
final class Targets {

    private static final String MODEL = "/sbml:sbml/sbml:model/";

    private Targets() {
    }

    /** The element that holds a variable. */
    static String element(ModelFiles.Use use, String id) {
        String own = "[@id='" + use.file().ids().of(id) + "']";
        return MODEL + switch (use.network().element(id)) {
            case Species s when use.file().isSpecies(id) -> "sbml:listOfSpecies/sbml:species" + own;
            case Compartment c -> "sbml:listOfCompartments/sbml:compartment" + own;
            case null, default -> "sbml:listOfParameters/sbml:parameter" + own;
        };
    }

    /** The attribute that holds its start value. */
    static String attribute(ModelFiles.Use use, String id) {
        return element(use, id) + switch (use.network().element(id)) {
            case Species s when use.file().isSpecies(id) -> "/@initialAmount";
            case Compartment c -> "/@size";
            case null, default -> "/@value";
        };
    }
}
