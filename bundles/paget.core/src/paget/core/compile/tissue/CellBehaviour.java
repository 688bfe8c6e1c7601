package paget.core.compile.tissue;

import java.util.List;

import paget.sim.tissue.CellType;
import paget.sim.tissue.Regulation;

/**
 * What the cells of a population do, with ids of the tissue model.
 *
 * @param type the type without id, name and source
 * @param regulations its regulations without the id of the type
 * @param ways ways out of the tissue
 */
record CellBehaviour(CellType type, List<Regulation> regulations, List<Departure> ways) {

    /**
     * A way on which cells leave the tissue.
     *
     * @param weight rate, relative to the other ways
     * @param species species of the network that the cells become; empty when the model follows them no further
     * @param success chance to get there
     */
    record Departure(double weight, String species, double success) {
    }

    CellBehaviour {
        regulations = List.copyOf(regulations);
        ways = List.copyOf(ways);
    }
}
