package paget.sim.compile;

/**
 * Where the value of a symbol lies.
 *
 * @param id the symbol
 * @param index position in its store
 * @param amountOfConcentration whether the stored number is an amount while the symbol means a concentration, so
 *        that reading it divides by the compartment's size
 */
public record Slot(String id, Store store, int index, boolean amountOfConcentration) {
}
