package paget.sim.network;

/** A parameter in the making: constant, without a value. */
public final class ParameterDraft extends Draft<ParameterDraft> {

    private double value = Double.NaN;
    private boolean constant = true;

    ParameterDraft(String id) {
        super(id);
    }

    @Override
    ParameterDraft self() {
        return this;
    }

    public ParameterDraft value(double number) {
        value = number;
        return this;
    }

    /** Lets rules and events change it. */
    public ParameterDraft variable() {
        constant = false;
        return this;
    }

    Parameter build() {
        return new Parameter(id, name, source, value, unit, constant);
    }
}
