package paget.sim.network;

import paget.sim.unit.Unit;

/**
 * A population of like things in a compartment. In an expression its id means its amount when
 * {@code hasOnlySubstanceUnits}, else its concentration (amount divided by compartment size), as in SBML.
 *
 * @param compartment id of the compartment, or null for none; the concentration is then the amount
 * @param initialValue initial amount or concentration, see {@code initialIsConcentration}; NaN when a rule or an
 *        initial assignment gives it
 * @param hasOnlySubstanceUnits whether the id means the amount
 * @param boundary whether reactions leave the species unchanged
 * @param constant whether nothing may change the species
 * @param conversionFactor id of the constant parameter that turns reaction extent into amount, or null
 * @param unit unit of the amount
 */
public record Species(String id, String name, String source, String compartment, double initialValue,
        boolean initialIsConcentration, boolean hasOnlySubstanceUnits, boolean boundary, boolean constant,
        String conversionFactor, Unit unit, SpeciesKind kind) implements Element {
}
