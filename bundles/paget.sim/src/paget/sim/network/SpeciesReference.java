package paget.sim.network;

/**
 * A species on one side of a reaction.
 *
 * @param id id under which the stoichiometry can be read and, unless constant, changed by rules and events; null
 *        when nothing refers to it
 * @param species id of the species
 * @param stoichiometry how much of it takes part; NaN when a rule or an initial assignment gives it
 * @param constant whether the stoichiometry stays as it is from the start
 */
public record SpeciesReference(String id, String species, double stoichiometry, boolean constant) {

    public static SpeciesReference of(String species, double stoichiometry) {
        return new SpeciesReference(null, species, stoichiometry, true);
    }
}
