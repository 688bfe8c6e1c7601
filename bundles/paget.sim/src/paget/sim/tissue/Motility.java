package paget.sim.tissue;

import java.util.List;

/**
 * How a cell moves by itself: a persistent random walk that leans towards gradients.
 *
 * @param speed length/time
 * @param persistence mean time between changes of direction
 * @param bias from 0 (random) to 1 (along the gradient)
 * @param chemotaxis what attracts it
 */
public record Motility(double speed, double persistence, double bias, List<Chemotaxis> chemotaxis) {

    public Motility {
        chemotaxis = List.copyOf(chemotaxis);
    }

    /**
     * Attraction by a field.
     *
     * @param sensitivity weight of the gradient's direction; negative repels
     */
    public record Chemotaxis(String field, double sensitivity) {
    }
}
