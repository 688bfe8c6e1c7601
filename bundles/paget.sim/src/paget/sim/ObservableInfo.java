package paget.sim;

import java.util.Objects;

import paget.sim.unit.Unit;

/**
 * What a column of a trajectory is.
 *
 * @param id unique among the observables of a model
 * @param label what a person reads
 * @param unit unit of the values
 * @param group heading under which the observable is listed, may be empty
 */
public record ObservableInfo(String id, String label, Unit unit, String group) {

    public ObservableInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(unit, "unit");
        label = label == null || label.isEmpty() ? id : label;
        group = group == null ? "" : group;
    }
}
