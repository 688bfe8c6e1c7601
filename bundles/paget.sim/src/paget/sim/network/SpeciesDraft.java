package paget.sim.network;

/** A species in the making: an amount, initially 0, changed by reactions. */
public final class SpeciesDraft extends Draft<SpeciesDraft> {

    private String compartment;
    private double initialValue;
    private boolean initialIsConcentration;
    private boolean hasOnlySubstanceUnits = true;
    private boolean boundary;
    private boolean constant;
    private String conversionFactor;
    private SpeciesKind kind = SpeciesKind.AUTOMATIC;

    SpeciesDraft(String id) {
        super(id);
    }

    @Override
    SpeciesDraft self() {
        return this;
    }

    public SpeciesDraft compartment(String value) {
        compartment = value;
        return this;
    }

    public SpeciesDraft initialAmount(double value) {
        initialValue = value;
        initialIsConcentration = false;
        return this;
    }

    public SpeciesDraft initialConcentration(double value) {
        initialValue = value;
        initialIsConcentration = true;
        return this;
    }

    /** Lets the id mean the concentration instead of the amount. */
    public SpeciesDraft asConcentration() {
        hasOnlySubstanceUnits = false;
        return this;
    }

    /** Lets reactions leave the species unchanged. */
    public SpeciesDraft boundary() {
        boundary = true;
        return this;
    }

    public SpeciesDraft constant() {
        constant = true;
        return this;
    }

    public SpeciesDraft conversionFactor(String parameter) {
        conversionFactor = parameter;
        return this;
    }

    public SpeciesDraft kind(SpeciesKind value) {
        kind = value;
        return this;
    }

    Species build() {
        return new Species(id, name, source, compartment, initialValue, initialIsConcentration, hasOnlySubstanceUnits,
                boundary, constant, conversionFactor, unit, kind);
    }
}
