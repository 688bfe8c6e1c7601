package paget.core.compile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;

import paget.model.Quantity;
import paget.sim.unit.BaseDimension;
import paget.sim.unit.Unit;

/**
 * A coherent set of units: products of base units need no factor, so expressions of the modeller can be used as they
 * are. Chosen so that usual values stay near one: nmol/L is fmol/mm³ and mg/L is ng/mm³.
 */
public final class BaseUnits {

    private static final MathContext FIFTEEN_DIGITS = new MathContext(15);
    /** Whole numbers below have no digits to lose. */
    private static final double MORE_THAN_FIFTEEN_DIGITS = 1e15;

    private final Map<BaseDimension, Unit> bases = new EnumMap<>(BaseDimension.class);
    /** By the text of a unit, for a model has hundreds of quantities in a few units. */
    private final Map<String, Double> factors = new HashMap<>();

    /** @param timeUnit unit of time in results, such as {@code d} */
    public BaseUnits(Unit timeUnit) {
        for (BaseDimension dimension : BaseDimension.values()) {
            bases.put(dimension, Unit.of(dimension));
        }
        bases.put(BaseDimension.TIME, timeUnit);
        bases.put(BaseDimension.LENGTH, Unit.parse("mm"));
        bases.put(BaseDimension.AMOUNT, Unit.parse("fmol"));
        bases.put(BaseDimension.MASS, Unit.parse("ng"));
    }

    /** The unit of the base set that measures the same as {@code unit}. */
    public Unit baseOf(Unit unit) {
        Unit result = Unit.DIMENSIONLESS;
        StringJoiner symbol = new StringJoiner("*");
        for (BaseDimension dimension : BaseDimension.values()) {
            double exponent = unit.exponent(dimension);
            if (exponent != 0) {
                Unit base = bases.get(dimension);
                result = result.times(base.power(exponent));
                symbol.add(exponent == 1 ? base.toString() : base + "^" + exponentText(exponent));
            }
        }
        return result.isDimensionless() ? result : result.named(symbol.toString());
    }

    private static String exponentText(double exponent) {
        return exponent == Math.rint(exponent) ? Long.toString((long) exponent) : Double.toString(exponent);
    }

    /**
     * Factor from {@code unit} to its base unit, rounded to 15 digits: conversion factors of units are decimal numbers
     * with few digits, and rounding removes the noise of computing them in binary.
     */
    public double factor(Unit unit) {
        double factor = unit.factorTo(baseOf(unit));
        if (factor == Math.rint(factor) && factor < MORE_THAN_FIFTEEN_DIGITS) {
            return factor;
        }
        return new BigDecimal(factor).round(FIFTEEN_DIGITS).doubleValue();
    }

    /** Value of a quantity in its base unit. */
    public double value(Quantity quantity) {
        double factor = factors.computeIfAbsent(quantity.getUnit(), text -> factor(Unit.parse(text)));
        return factor == 1 ? quantity.getValue() : quantity.getValue() * factor;
    }
}
