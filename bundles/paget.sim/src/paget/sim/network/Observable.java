package paget.sim.network;

import paget.sim.ObservableInfo;
import paget.sim.expression.Expression;
import paget.sim.unit.Unit;

/**
 * A column of the result.
 *
 * @param group heading under which it is listed, may be empty
 */
public record Observable(String id, String name, String source, String group, Unit unit, Expression expression)
        implements Element {

    public ObservableInfo info() {
        return new ObservableInfo(id, name, unit, group);
    }
}
