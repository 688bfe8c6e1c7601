package paget.sim.tissue;

import java.util.List;

import paget.sim.unit.Unit;

/**
 * A factor in space: ∂c/∂t = D∇²c − λc − Σ κ·e·c − Σ μ·c − Σ a·c + sources − uptake. Without diffusion it is a matrix that stays
 * in place.
 *
 * @param unit unit of the level
 * @param diffusion D in length²/time, 0 for a matrix
 * @param decay λ in 1/time
 * @param degradations other fields e that destroy it, such as a protease its matrix
 * @param activations fields that it turns into, such as a zymogen into its protease; cells that do so are
 *        {@link CellType.Exchange exchanges} with a product
 * @param losses decay and degradation at rates μ that something regulates, so that they vary from place to place or in time
 */
public record Field(String id, String name, String source, Unit unit, double diffusion, double decay,
        List<Degradation> degradations, List<Activation> activations, List<Loss> losses) {

    public Field {
        degradations = List.copyOf(degradations);
        activations = List.copyOf(activations);
        losses = List.copyOf(losses);
    }

    /** A field that nothing regulates. */
    public Field(String id, String name, String source, Unit unit, double diffusion, double decay,
            List<Degradation> degradations, List<Activation> activations) {
        this(id, name, source, unit, diffusion, decay, degradations, activations, List.of());
    }

    /** A field that turns into no other. */
    public Field(String id, String name, String source, Unit unit, double diffusion, double decay,
            List<Degradation> degradations) {
        this(id, name, source, unit, diffusion, decay, degradations, List.of());
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

    /**
     * Decay, or degradation by another field of the same tissue, at μ = rate·e·(product of the responses).
     *
     * @param rate in 1/time, with another field in 1/(time·level of that field)
     * @param by id of the field e, empty for decay, where e is 1
     * @param responses to levels in the same place, to numbers of cells in the tissue and to what is outside; with
     *        none the rate is μ everywhere and always
     */
    public record Loss(double rate, String by, List<Regulation.Response> responses) {

        public Loss {
            responses = List.copyOf(responses);
        }
    }

    /**
     * Turning into another field of the same tissue: a·c of it per time appears there.
     *
     * @param product id of the field that appears
     * @param activator id of the field to whose level a is proportional, empty where a is the rate itself
     * @param rate in 1/time, with an activator in 1/(time·level of that field)
     * @param used whether the field itself grows less; one that is held does not
     */
    public record Activation(String product, String activator, double rate, boolean used) {
    }
}
