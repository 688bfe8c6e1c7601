package paget.model.edit;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import paget.model.FactorLevel;
import paget.model.Killing;
import paget.model.Mutation;
import paget.model.Population;
import paget.model.Recruitment;
import paget.model.Trait;
import paget.model.TraitKind;
import paget.model.Uptake;

/** The unit that a new quantity begins with, so that most need not be changed. */
public final class DefaultUnits {

    private static final Map<String, String> BY_NAME = Map.ofEntries(Map.entry("rate", "1/d"), Map.entry("reversal", "1/d"),
            Map.entry("decay", "1/h"), Map.entry("absorptionRate", "1/h"), Map.entry("volume", "mL"),
            Map.entry("bloodVolume", "L"), Map.entry("centralVolume", "L"), Map.entry("peripheralVolume", "L"),
            Map.entry("clearance", "L/d"), Map.entry("intercompartmentalClearance", "L/d"),
            Map.entry("cardiacOutput", "L/min"), Map.entry("bodyMass", "kg"), Map.entry("flow", "%"),
            Map.entry("transitTime", "h"), Map.entry("duration", "d"), Map.entry("start", "d"), Map.entry("interval", "d"),
            Map.entry("infusionDuration", "h"), Map.entry("amount", "mg"), Map.entry("concentration", "nmol/L"),
            Map.entry("dissociationConstant", "nmol/L"), Map.entry("halfMaximal", "nmol/L"),
            Map.entry("diffusion", "µm^2/min"), Map.entry("molarMass", "g/mol"), Map.entry("diameter", "µm"),
            Map.entry("packingDensity", "cells/mm^3"), Map.entry("density", "molecules/cell"), Map.entry("capacity", "cells"),
            Map.entry("width", "µm"), Map.entry("height", "µm"), Map.entry("depth", "µm"),
            Map.entry("x", "µm"), Map.entry("y", "µm"), Map.entry("z", "µm"), Map.entry("radius", "µm"),
            Map.entry("gridSpacing", "µm"), Map.entry("spatialStep", "min"));

    private DefaultUnits() {
    }

    /** The unit for a quantity of an owner; 1 where nothing else is usual. */
    public static String of(EObject owner, EReference feature) {
        String name = feature.getName();
        return switch (owner) {
            case Population p -> "cells";
            case FactorLevel l -> "nmol/L";
            case Mutation m when name.equals("rate") -> "1";
            case Recruitment r when name.equals("rate") -> "cells/d";
            case Killing k when name.equals("rate") -> "1/(cells*d)";
            case Uptake u when name.equals("rate") -> "1/(cells*d)";
            case Trait t -> of(t.getKind());
            default -> BY_NAME.getOrDefault(name, "1");
        };
    }

    private static String of(TraitKind kind) {
        return switch (kind) {
            case MUTATION, ADHESION, CHEMOTAXIS, CLUSTER_SURVIVAL, DISAGGREGATION -> "1";
            case MOTILITY -> "µm/min";
            case PERSISTENCE -> "min";
            case SECRETION -> "nmol/(cells*d)";
            case UPTAKE, KILLING, PROTEOLYSIS -> "1/(cells*d)";
            default -> "1/d";
        };
    }
}
