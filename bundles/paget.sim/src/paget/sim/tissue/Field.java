package paget.sim.tissue;

import java.util.List;

import paget.sim.unit.Unit;

/**
 * A factor in space: ∂c/∂t = D∇²c − λc − Σ κ·e·c + sources − uptake. Without diffusion it is a matrix that stays in
 * place.
 *
 * @param unit unit of the level
 * @param diffusion D in length²/time, 0 for a matrix
 * @param decay λ in 1/time
 * @param degradations other fields e that destroy it, such as a protease its matrix
 */
public record Field(String id, String name, String source, Unit unit, double diffusion, double decay,
        List<Degradation> degradations) {

    public Field {
        degradations = List.copyOf(degradations);
    }

    /** A field that no other destroys. */
    public Field(String id, String name, String source, Unit unit, double diffusion, double decay) {
        this(id, name, source, unit, diffusion, decay, List.of());
    }

    /**
     * Destruction by another field of the same tissue.
     *
     * @param field id of the field that destroys
     * @param rate κ in 1/(time·level of that field)
     */
    public record Degradation(String field, double rate) {
    }
}
