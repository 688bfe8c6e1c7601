package paget.sim.unit;

/**
 * The base dimensions. Cells, colonies, items (molecules) and moles are different things that never convert into one
 * another by themselves.
 */
public enum BaseDimension {
    MASS("kg", "kilogram"),
    LENGTH("m", "metre"),
    TIME("s", "second"),
    AMOUNT("mol", "mole"),
    ITEM("item", "item"),
    CELL("cell", "item"),
    COLONY("colony", "item"),
    TEMPERATURE("K", "kelvin"),
    CURRENT("A", "ampere"),
    LUMINOSITY("cd", "candela"),
    /** Biological activity in units that have no fixed size, such as U of an enzyme. */
    ACTIVITY("U", "dimensionless");

    private final String symbol;
    private final String sbmlKind;

    BaseDimension(String symbol, String sbmlKind) {
        this.symbol = symbol;
        this.sbmlKind = sbmlKind;
    }

    /** Symbol of the coherent unit of this dimension. */
    public String symbol() {
        return symbol;
    }

    /** The SBML unit kind that comes nearest. */
    public String sbmlKind() {
        return sbmlKind;
    }
}
