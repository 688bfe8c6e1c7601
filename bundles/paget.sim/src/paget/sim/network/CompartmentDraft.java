package paget.sim.network;

/** A compartment in the making: three-dimensional, constant, size 1. */
public final class CompartmentDraft extends Draft<CompartmentDraft> {

    private double dimensions = 3;
    private double size = 1;
    private boolean constant = true;

    CompartmentDraft(String id) {
        super(id);
    }

    @Override
    CompartmentDraft self() {
        return this;
    }

    public CompartmentDraft dimensions(double value) {
        dimensions = value;
        return this;
    }

    public CompartmentDraft size(double value) {
        size = value;
        return this;
    }

    /** Lets rules and events change the size. */
    public CompartmentDraft variable() {
        constant = false;
        return this;
    }

    Compartment build() {
        return new Compartment(id, name, source, dimensions, size, unit, constant);
    }
}
