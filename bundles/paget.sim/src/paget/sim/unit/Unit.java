package paget.sim.unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A unit: a scale times powers of base dimensions. Immutable. Two units are equal when their dimensions are the same
 * and their scales agree to 1e-12; the text they were written as does not count.
 */
public final class Unit {

    private static final BaseDimension[] DIMENSIONS = BaseDimension.values();
    /** Exponents are kept to this grid, fine enough for any root that occurs. */
    private static final double EXPONENT_GRID = 720;
    private static final double SCALE_TOLERANCE = 1e-12;

    public static final Unit DIMENSIONLESS = new Unit(1, new double[DIMENSIONS.length], "1");

    private final double scale;
    private final double[] exponents;
    private final String text;

    private Unit(double scale, double[] exponents, String text) {
        this.scale = scale;
        this.exponents = exponents;
        this.text = text;
    }

    /** The coherent unit of a base dimension. */
    public static Unit of(BaseDimension dimension) {
        double[] exponents = new double[DIMENSIONS.length];
        exponents[dimension.ordinal()] = 1;
        return new Unit(1, exponents, dimension.symbol());
    }

    /**
     * Reads a unit such as {@code 1/d}, {@code nmol/L}, {@code µm^2/min} or {@code 1/(d*mm^2)}.
     *
     * @throws UnitSyntaxException with the place of the fault
     */
    public static Unit parse(String text) {
        return UnitParser.parse(text);
    }

    /** Size in coherent units: kg, m, s, mol, item, cell, colony, K, A, cd, U. */
    public double scale() {
        return scale;
    }

    public double exponent(BaseDimension dimension) {
        return exponents[dimension.ordinal()];
    }

    public boolean isDimensionless() {
        return Arrays.stream(exponents).allMatch(e -> e == 0);
    }

    public Unit times(Unit other) {
        return combine(other, 1);
    }

    public Unit divide(Unit other) {
        return combine(other, -1);
    }

    private Unit combine(Unit other, int sign) {
        double[] sum = new double[exponents.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = snap(exponents[i] + sign * other.exponents[i]);
        }
        return new Unit(sign > 0 ? scale * other.scale : scale / other.scale, sum, null);
    }

    public Unit power(double exponent) {
        double[] product = new double[exponents.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = snap(exponents[i] * exponent);
        }
        return new Unit(StrictMath.pow(scale, exponent), product, null);
    }

    private static double snap(double exponent) {
        double snapped = Math.rint(exponent * EXPONENT_GRID) / EXPONENT_GRID;
        return snapped == 0 ? 0 : snapped;
    }

    /** The same dimension, another size. */
    public Unit scaled(double factor) {
        return new Unit(scale * factor, exponents, null);
    }

    /** The same unit that prints as given. */
    public Unit named(String symbol) {
        return new Unit(scale, exponents, symbol);
    }

    public boolean isCommensurable(Unit other) {
        return Arrays.equals(exponents, other.exponents);
    }

    /**
     * The factor f with: value in {@code target} = f · value in this unit.
     *
     * @throws IncommensurableUnitsException when the dimensions differ
     */
    public double factorTo(Unit target) {
        if (!isCommensurable(target)) {
            throw new IncommensurableUnitsException(this, target);
        }
        return scale / target.scale;
    }

    /** The unit as factors that SBML knows. Cells and colonies become items. */
    public List<SbmlUnit> toSbml() {
        List<SbmlUnit> factors = new ArrayList<>();
        if (scale != 1 || isDimensionless()) {
            factors.add(new SbmlUnit("dimensionless", 1, 0, scale));
        }
        for (BaseDimension dimension : DIMENSIONS) {
            double exponent = exponent(dimension);
            if (exponent != 0 && dimension != BaseDimension.ACTIVITY) {
                factors.add(new SbmlUnit(dimension.sbmlKind(), exponent, 0, 1));
            }
        }
        return factors;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Unit other && isCommensurable(other)
                && Math.abs(scale - other.scale) <= SCALE_TOLERANCE * Math.abs(scale);
    }

    @Override
    public int hashCode() {
        // Scales that are equal within the tolerance may differ in bits, so only the dimension counts.
        return Arrays.hashCode(exponents);
    }

    /** The text the unit was written as, else the scale and powers of coherent units. */
    @Override
    public String toString() {
        return text != null ? text : canonical();
    }

    /**
     * The unit as people read it: {@code mm³} for {@code mm^3}, {@code colonies per 100 cells} for
     * {@code %*colonies/cells}, nothing for a plain number, the usual name of what has none, such as {@code mol/L}. Not meant to be read back.
     */
    public String label() {
        return UnitLabel.of(this);
    }

    /** Scale and powers of coherent units, such as {@code 1e-9*mol/m^3}; the same for equal units. */
    public String canonical() {
        return UnitPrinter.print(this);
    }
}
