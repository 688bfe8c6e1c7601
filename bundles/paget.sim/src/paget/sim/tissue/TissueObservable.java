package paget.sim.tissue;

import paget.sim.ObservableInfo;
import paget.sim.expression.Expression;
import paget.sim.unit.Unit;

/**
 * A column of the result.
 *
 * @param group heading under which it is listed, may be empty
 * @param expression over the ids of {@link TissueModel#measures()} and time
 */
public record TissueObservable(String id, String name, String source, String group, Unit unit,
        Expression expression) {

    public ObservableInfo info() {
        return new ObservableInfo(id, name, unit, group);
    }
}
