package paget.sim.tissue;

import java.util.List;

/** How a cell moves by itself. */
public sealed interface Motility {

    /** What attracts or repels the cell. */
    List<Chemotaxis> chemotaxis();

    /**
     * A persistent random walk that leans towards gradients: at exponentially distributed times the cell takes the
     * direction of (1 − bias)·ξ + bias·g, with ξ a random unit vector and g the direction of the weighted sum of the
     * gradients' directions. Free space only.
     *
     * @param speed length/time
     * @param persistence mean time between changes of direction; 0 means a new direction in each step of the engine
     * @param bias from 0 (random) to 1 (along the gradient)
     * @param chemotaxis what attracts it; sensitivities are weights of directions
     */
    record Persistent(double speed, double persistence, double bias, List<Chemotaxis> chemotaxis)
            implements Motility {
        public Persistent {
            chemotaxis = List.copyOf(chemotaxis);
        }
    }

    /**
     * Random motion with drift, whose density obeys ∂c/∂t = D∇²c − Σ χ ∇·(c∇w). In free space a step is
     * Σ χ∇w·Δt + √(2DΔt)·N(0, 1) along each axis; on a lattice the chance to move to a neighbour is
     * Δt/h²·(D ± Σ χ/4·(w(+1) − w(−1))) (A. R. A. Anderson, M. A. J. Chaplain, Bull. Math. Biol. 60 (1998) 857).
     *
     * @param diffusion D in length²/time
     * @param chemotaxis what attracts it; sensitivities χ are in length²/(time·level)
     */
    record Diffusive(double diffusion, List<Chemotaxis> chemotaxis) implements Motility {
        public Diffusive {
            chemotaxis = List.copyOf(chemotaxis);
        }
    }

    /**
     * Attraction by a field; of a field that does not diffuse (a matrix) it is called haptotaxis.
     *
     * @param sensitivity strength, see the kind of motility; negative repels
     */
    record Chemotaxis(String field, double sensitivity) {
    }
}
