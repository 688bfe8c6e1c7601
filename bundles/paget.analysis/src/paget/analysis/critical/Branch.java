package paget.analysis.critical;

import java.util.List;

/**
 * A curve of steady states over a parameter.
 *
 * @param states in the order in which the curve was followed
 * @param special the special points on it, in the same order
 */
public record Branch(List<SteadyState> states, List<SpecialPoint> special) {

    public Branch {
        states = List.copyOf(states);
        special = List.copyOf(special);
    }
}
