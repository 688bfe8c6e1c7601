package paget.core.compile.tissue;

import paget.model.StateVariable;
import paget.sim.tissue.Regulation;

/** Finds what cells of a tissue can sense of a state variable of the drawing. */
@FunctionalInterface
interface Signals {

    /** The signal, or null when cells in the tissue cannot sense the variable. */
    Regulation.Signal of(StateVariable variable);
}
