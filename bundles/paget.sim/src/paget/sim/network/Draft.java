package paget.sim.network;

import paget.sim.unit.Unit;

/** What the drafts of all element kinds have in common. */
public abstract sealed class Draft<D extends Draft<D>>
        permits CompartmentDraft, SpeciesDraft, ParameterDraft, ReactionDraft, EventDraft {

    final String id;
    String name;
    String source = "";
    Unit unit = Unit.DIMENSIONLESS;

    Draft(String id) {
        this.id = id;
        this.name = id;
    }

    abstract D self();

    public D name(String value) {
        name = value;
        return self();
    }

    /** Where the element comes from. */
    public D source(String value) {
        source = value;
        return self();
    }

    public D unit(Unit value) {
        unit = value;
        return self();
    }

    public D unit(String value) {
        return unit(Unit.parse(value));
    }
}
