package paget.sim;

import java.util.List;

import paget.sim.unit.Unit;

/** A model that some engine can run: a reaction network or a tissue. */
public interface SimulationModel {

    String id();

    String name();

    /** The form of this model. */
    ModelKind kind();

    /** Unit of model time. */
    Unit timeUnit();

    /** The columns of a trajectory of this model, in order. */
    List<ObservableInfo> observableInfos();

    /**
     * SHA-256 over everything that can change a result, as lower-case hexadecimal text. Names and sources do not
     * count.
     */
    String hash();
}
