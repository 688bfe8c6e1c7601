package paget.core.validation;

import static paget.core.validation.Expectation.Range.ANY;
import static paget.core.validation.Expectation.Range.FRACTION;
import static paget.core.validation.Expectation.Range.HILL;
import static paget.core.validation.Expectation.Range.NOT_NEGATIVE;
import static paget.core.validation.Expectation.Range.POSITIVE;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import paget.core.validation.Expectation.Range;
import paget.model.Barrier;
import paget.model.Binding;
import paget.model.CellType;
import paget.model.Dosing;
import paget.model.Factor;
import paget.model.FactorLevel;
import paget.model.MaintainedExposure;
import paget.model.Organism;
import paget.model.Parameter;
import paget.model.Population;
import paget.model.Process;
import paget.model.Quantity;
import paget.model.QuantityChange;
import paget.model.Receptor;
import paget.model.Regulation;
import paget.model.ScanDimension;
import paget.model.StateVariable;
import paget.model.Study;
import paget.model.SystemicVariable;
import paget.model.TissueState;
import paget.model.TissueStateKind;
import paget.model.Trait;
import paget.model.TraitEffect;
import paget.model.Treatment;
import paget.sim.unit.Unit;

/** What each quantity of a model must measure. Process features are in {@link ProcessExpectations}. */
final class QuantityExpectations {

    private static final String VOLUME = "mL";
    private static final String FLOW = "L/min";
    private static final String LENGTH = "µm";
    private static final String TIME = "d";
    private static final String RATE = "1/d";

    private final ModelUnits units;
    private final ProcessExpectations processes;

    QuantityExpectations(ModelView model) {
        units = model.units();
        processes = new ProcessExpectations(units);
    }

    /** The expectation for a quantity; empty where it follows from an element that is itself wrong or missing. */
    Optional<Expectation> of(EObject owner, EReference feature) {
        String name = feature.getName();
        return switch (owner) {
            case Process process -> processes.of(process, name);
            case Regulation regulation -> regulation(regulation, name);
            case StateVariable variable -> Optional.of(initial(variable));
            case Dosing dosing when !name.equals("start") -> dosing(dosing, name);
            case MaintainedExposure exposure when name.equals("concentration") -> exposure.getLevels().stream().findFirst()
                    .flatMap(units::of).map(unit -> like(unit, NOT_NEGATIVE));
            case Binding binding when binding.getFactor() == null -> Optional.empty();
            case Binding binding -> Optional.of(like(units.of(binding.getFactor()), POSITIVE));
            case Trait trait -> trait(trait);
            case QuantityChange change -> change(change.getElement(), change.getFeature());
            case ScanDimension dimension -> change(dimension.getElement(), dimension.getFeature());
            default -> Optional.ofNullable(simple(owner, name));
        };
    }

    private static Expectation simple(EObject owner, String name) {
        return switch (owner) {
            case Parameter p -> Expectation.any();
            case TraitEffect e -> Expectation.number(NOT_NEGATIVE);
            case Treatment t when !name.equals("removedFraction") -> Expectation.of(TIME, name.equals("duration") ? POSITIVE : NOT_NEGATIVE);
            case Study s -> Expectation.of(TIME, POSITIVE);
            case Receptor r -> new Expectation(List.of(Unit.parse("1/cell"), Unit.parse("molecules/cell"),
                    Unit.parse("molecules"), Unit.DIMENSIONLESS), "molecules/cell", NOT_NEGATIVE);
            case Factor f -> switch (name) {
                case "diffusion" -> Expectation.of("µm^2/min", NOT_NEGATIVE);
                case "decay" -> Expectation.of(RATE, NOT_NEGATIVE);
                case "molarMass" -> Expectation.of("g/mol", POSITIVE);
                default -> Expectation.any();
            };
            case CellType c -> name.equals("diameter") ? Expectation.of(LENGTH, POSITIVE)
                    : Expectation.of("cells/mm^3", POSITIVE);
            case Organism o when name.equals("bodyMass") -> Expectation.of("kg", POSITIVE);
            default -> byName(name);
        };
    }

    /** Features of organism, organ, place and route, whose names tell what they measure. */
    private static Expectation byName(String name) {
        return switch (name) {
            case "volume", "bloodVolume" -> Expectation.of(VOLUME, POSITIVE);
            case "cardiacOutput" -> Expectation.of(FLOW, POSITIVE);
            case "flow" -> new Expectation(List.of(Unit.parse(FLOW), Unit.DIMENSIONLESS), "L/min or %", NOT_NEGATIVE);
            case "passFraction", "lossFraction", "removedFraction" -> Expectation.number(FRACTION);
            case "transitTime" -> Expectation.of("h", POSITIVE);
            case "x", "y", "z" -> Expectation.of(LENGTH, ANY);
            case "share" -> Expectation.number(NOT_NEGATIVE);
            case "spatialStep" -> Expectation.of(TIME, POSITIVE);
            case "width", "height", "depth", "radius", "gridSpacing" -> Expectation.of(LENGTH, POSITIVE);
            default -> Expectation.any();
        };
    }

    private static Expectation like(Unit unit, Range range) {
        return Expectation.of(unit, unit.toString(), range);
    }

    private static Expectation initial(StateVariable variable) {
        return switch (variable) {
            case Population p -> new Expectation(List.of(ModelUnits.CELLS, ModelUnits.COLONIES, ModelUnits.VOLUME,
                    Unit.DIMENSIONLESS), "cells, colonies, mm^3, or 1 for a fraction of the capacity", NOT_NEGATIVE);
            case FactorLevel l -> new Expectation(List.of(ModelUnits.CONCENTRATION, Unit.parse("ng/mL"),
                    Unit.parse("molecules/mL"), Unit.parse("U/mL"), Unit.DIMENSIONLESS), "nmol/L", NOT_NEGATIVE);
            case Barrier b -> Expectation.number(FRACTION);
            case TissueState s when s.getKind() == TissueStateKind.NICHE_CONDITIONING -> Expectation.number(FRACTION);
            case TissueState s when s.getKind() == TissueStateKind.INTERSTITIAL_PRESSURE ->
                new Expectation(List.of(Unit.parse("mmHg"), Unit.DIMENSIONLESS), "mmHg", ANY);
            case TissueState s when s.getKind() == TissueStateKind.OTHER -> Expectation.any();
            case TissueState s -> new Expectation(List.of(), "", NOT_NEGATIVE);
            case SystemicVariable v -> new Expectation(List.of(), "", NOT_NEGATIVE);
            default -> Expectation.any();
        };
    }

    private Optional<Expectation> regulation(Regulation regulation, String name) {
        return switch (name) {
            case "halfMaximal" -> switch (regulation.getSource()) {
                case Factor factor -> Optional.of(like(units.of(factor), POSITIVE));
                case StateVariable variable -> units.of(variable).map(unit -> like(unit, POSITIVE));
                case null, default -> Optional.empty();
            };
            case "hillCoefficient" -> Optional.of(Expectation.number(HILL));
            default -> Optional.of(Expectation.number(NOT_NEGATIVE));
        };
    }

    private Optional<Expectation> dosing(Dosing dosing, String name) {
        return switch (name) {
            case "amount" -> dosing.getLevel() == null ? Optional.empty()
                    : units.of(dosing.getLevel()).map(level -> amount(level, dosing.getLevel().getFactor()));
            case "infusionDuration", "interval" -> Optional.of(Expectation.of(TIME, POSITIVE));
            case "clearance", "intercompartmentalClearance" -> Optional.of(Expectation.of("L/d", NOT_NEGATIVE));
            case "centralVolume", "peripheralVolume" -> Optional.of(Expectation.of("L", POSITIVE));
            case "absorptionRate" -> Optional.of(Expectation.of(RATE, POSITIVE));
            case "bioavailability" -> Optional.of(Expectation.number(FRACTION));
            default -> Optional.of(Expectation.any());
        };
    }

    private static Expectation amount(Unit level, Factor drug) {
        Unit direct = level.times(ModelUnits.VOLUME);
        if (drug == null || drug.getMolarMass() == null) {
            return Expectation.of(direct, level + "*L", NOT_NEGATIVE);
        }
        return new Expectation(List.of(direct, direct.times(Unit.parse("g/mol"))), level + "*L or mg", NOT_NEGATIVE);
    }

    private static Optional<Expectation> trait(Trait trait) {
        return Optional.of(switch (trait.getKind()) {
            case MUTATION -> Expectation.number(FRACTION);
            case MOTILITY -> new Expectation(List.of(Unit.parse("µm/min"), Unit.parse("µm^2/min")),
                    "µm/min or µm^2/min", NOT_NEGATIVE);
            case PERSISTENCE -> Expectation.of("min", NOT_NEGATIVE);
            case CHEMOTAXIS -> Expectation.any();
            // What these measure depends on the partner of the process that uses them, where it is checked.
            case CLUSTER_SURVIVAL, DISAGGREGATION -> Expectation.number(FRACTION);
            case ADHESION, SECRETION, UPTAKE, KILLING, PROTEOLYSIS -> new Expectation(List.of(), "", NOT_NEGATIVE);
            case PROLIFERATION, DEATH, SWITCHING, INVASION, INTRAVASATION, CIRCULATION_LOSS, ARREST, EXTRAVASATION,
                    COLONIZATION, DORMANCY_ENTRY, AWAKENING -> Expectation.of(RATE, NOT_NEGATIVE);
        });
    }

    /** A change or a range must suit the quantity that it is about. */
    private Optional<Expectation> change(EObject element, String name) {
        if (element == null || name == null
                || !(element.eClass().getEStructuralFeature(name) instanceof EReference feature)
                || !ModelView.quantityFeatures(element.eClass()).contains(feature)) {
            return Optional.empty();
        }
        Optional<Expectation> expected = of(element, feature);
        if (expected.isPresent() && expected.get().units().isEmpty()
                && element.eGet(feature) instanceof Quantity present) {
            Range range = expected.get().range();
            return units.parse(present.getUnit()).map(unit -> like(unit, range));
        }
        return expected;
    }
}
