package paget.sim.tissue;

/** A place in a tissue, in the model's length unit; z is ignored in two dimensions. */
public record Point(double x, double y, double z) {
}
