package paget.generate.sbml.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import paget.core.generate.IdSyntax;
import paget.core.generate.TargetIds;
import paget.core.generate.XmlNode;
import paget.sim.unit.BaseDimension;
import paget.sim.unit.Unit;

/**
 * The units of a model as SBML's unit definitions, made when they are first asked for. Cells and colonies are items in
 * SBML, and biological activities have no dimension.
 */
final class UnitTable {

    private static final double SAME = 1e-12;

    /** A base unit that people write, with what SBML makes of it. */
    private record Base(BaseDimension dimension, String symbol, String kind, int scale, double multiplier, Unit unit) {
    }

    private record Definition(String id, Unit unit) {
    }

    private final List<Base> bases = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final TargetIds ids = new TargetIds(IdSyntax.C_LIKE.reserving(Set.of("ampere", "avogadro",
            "becquerel", "candela", "celsius", "coulomb", "dimensionless", "farad", "gram", "gray", "henry", "hertz",
            "item", "joule", "katal", "kelvin", "kilogram", "litre", "lumen", "lux", "metre", "mole", "newton", "ohm",
            "pascal", "radian", "second", "siemens", "sievert", "steradian", "tesla", "volt", "watt", "weber")),
            List.of());
    private final XmlNode list = new XmlNode("listOfUnitDefinitions");

    UnitTable(Unit time) {
        bases.add(new Base(BaseDimension.TIME, time.toString(), "second", 0, time.scale(), time));
        bases.add(new Base(BaseDimension.LENGTH, "mm", "metre", -3, 1, Unit.parse("mm")));
        bases.add(new Base(BaseDimension.AMOUNT, "fmol", "mole", -15, 1, Unit.parse("fmol")));
        bases.add(new Base(BaseDimension.MASS, "ng", "gram", -9, 1, Unit.parse("ng")));
        bases.add(new Base(BaseDimension.ITEM, "item", "item", 0, 1, Unit.of(BaseDimension.ITEM)));
        bases.add(new Base(BaseDimension.TEMPERATURE, "K", "kelvin", 0, 1, Unit.of(BaseDimension.TEMPERATURE)));
        bases.add(new Base(BaseDimension.CURRENT, "A", "ampere", 0, 1, Unit.of(BaseDimension.CURRENT)));
        bases.add(new Base(BaseDimension.LUMINOSITY, "cd", "candela", 0, 1, Unit.of(BaseDimension.LUMINOSITY)));
    }

    /** The unit with items in the place of cells and colonies, and without biological activity. */
    static Unit inSbml(Unit unit) {
        double items = unit.exponent(BaseDimension.ITEM) + unit.exponent(BaseDimension.CELL)
                + unit.exponent(BaseDimension.COLONY);
        Unit result = Unit.DIMENSIONLESS.scaled(unit.scale());
        for (BaseDimension dimension : BaseDimension.values()) {
            double exponent = switch (dimension) {
                case ITEM -> items;
                case CELL, COLONY, ACTIVITY -> 0;
                default -> unit.exponent(dimension);
            };
            if (exponent != 0) {
                result = result.times(Unit.of(dimension).power(exponent));
            }
        }
        return result;
    }

    /** The id of a unit in attributes. */
    String id(Unit given) {
        Unit unit = inSbml(given);
        if (unit.equals(Unit.DIMENSIONLESS)) {
            return "dimensionless";
        }
        if (unit.equals(Unit.of(BaseDimension.ITEM))) {
            return "item";
        }
        for (Definition definition : definitions) {
            if (definition.unit().equals(unit)) {
                return definition.id();
            }
        }
        Definition made = define(unit);
        definitions.add(made);
        return made.id();
    }

    private Definition define(Unit unit) {
        XmlNode node = new XmlNode("unitDefinition").set("id", "").set("name", "");
        XmlNode units = node.add("listOfUnits");
        StringBuilder above = new StringBuilder();
        StringBuilder below = new StringBuilder();
        Unit named = Unit.DIMENSIONLESS;
        for (Base base : bases) {
            double exponent = unit.exponent(base.dimension());
            if (exponent != 0) {
                units.add("unit").set("kind", base.kind()).set("exponent", Numbers.text(exponent))
                        .set("scale", base.scale()).set("multiplier", Numbers.text(base.multiplier()));
                named = named.times(base.unit().power(exponent));
                StringBuilder side = exponent > 0 ? above : below;
                side.append(side.isEmpty() ? "" : "_").append(base.symbol());
                if (Math.abs(exponent) != 1) {
                    side.append(Numbers.text(Math.abs(exponent)).replace(".", "p"));
                }
            }
        }
        String wish = above + (below.isEmpty() ? "" : (above.isEmpty() ? "" : "_") + "per_" + below);
        double rest = unit.scale() / named.scale();
        if (Math.abs(rest - 1) > SAME) {
            units.add("unit").set("kind", "dimensionless").set("exponent", 1).set("scale", 0)
                    .set("multiplier", Numbers.text(rest));
            wish = "scaled_" + (wish.isEmpty() ? "number" : wish);
        }
        String id = ids.fresh(wish);
        node.set("id", id).set("name", name(unit, rest));
        list.add(node);
        return new Definition(id, unit);
    }

    /** The unit as Paget writes units, so that it can be read back under the same name. */
    private String name(Unit unit, double rest) {
        StringBuilder text = new StringBuilder();
        for (Base base : bases) {
            double exponent = unit.exponent(base.dimension());
            if (exponent != 0) {
                text.append(text.isEmpty() ? "" : "*").append(base.symbol())
                        .append(exponent == 1 ? "" : "^" + Numbers.text(exponent));
            }
        }
        return Math.abs(rest - 1) > SAME ? Numbers.text(rest) + (text.isEmpty() ? "" : "*" + text) : text.toString();
    }

    /** All definitions made so far, in the order in which they were first needed. */
    XmlNode list() {
        return list;
    }
}
