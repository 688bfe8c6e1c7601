package paget.sim.unit;

/** A value in one unit was asked for in a unit of another dimension. */
public final class IncommensurableUnitsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public IncommensurableUnitsException(Unit from, Unit to) {
        super("The unit " + from + " cannot be converted to " + to + ".");
    }
}
