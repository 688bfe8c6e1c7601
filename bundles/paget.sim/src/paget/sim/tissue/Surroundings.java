package paget.sim.tissue;

import java.util.List;

import paget.sim.network.ReactionNetwork;

/**
 * What is not in space, such as drugs in the blood, and is the same for all cells: a well-mixed network that runs along
 * with the tissues, and through its events also what is done to them. Deterministic.
 * <p>
 * Its parameters that are {@link Input}s show what is in space. An event that assigns to one acts there: a number of
 * cells becomes the assigned one, by removing cells by lot or by new cells anywhere; a level becomes, in each grid cell,
 * what the assigned expression gives for the level there.
 *
 * @param network the network; its observables are measures of the model
 * @param inputs what it sees of space
 */
public record Surroundings(ReactionNetwork network, List<Input> inputs) {

    /** Nothing is outside. */
    public static final Surroundings NONE = new Surroundings(ReactionNetwork.builder("outside").build(), List.of());

    public Surroundings {
        inputs = List.copyOf(inputs);
    }

    /**
     * A parameter of the network that takes the value of a measure.
     *
     * @param parameter id of a parameter that is not constant
     * @param measure id of a number of cells in a tissue, of circulating cells, or of a level or integrity in a tissue
     */
    public record Input(String parameter, String measure) {
    }

    /** Whether nothing is outside. */
    public boolean isEmpty() {
        return network.species().isEmpty() && network.parameters().isEmpty();
    }
}
