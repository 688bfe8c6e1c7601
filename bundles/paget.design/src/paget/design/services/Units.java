package paget.design.services;

import paget.model.Activation;
import paget.model.FactorLevel;
import paget.model.Killing;
import paget.model.Mutation;
import paget.model.NicheConditioning;
import paget.model.Population;
import paget.model.Process;
import paget.model.Proteolysis;
import paget.model.Recruitment;
import paget.model.Remodelling;
import paget.model.Secretion;
import paget.model.StateVariable;
import paget.model.Uptake;

/** Units that new quantities begin with. */
final class Units {

    private Units() {
    }

    /** The unit of a variable: that of its start, else the usual one. */
    static String of(StateVariable variable) {
        if (variable != null && variable.getInitial() != null) {
            return variable.getInitial().getUnit();
        }
        return switch (variable) {
            case Population cells -> "cells";
            case FactorLevel level -> "nmol/L";
            case null, default -> "1";
        };
    }

    /** The unit of the rate constant that a process needs, given its participants. */
    static String ofRate(Process process) {
        return switch (process) {
            case Mutation p -> "1";
            case Recruitment p -> of(p.getPopulation()) + "/d";
            case Secretion p when p.getPopulation() == null -> of(p.getLevel()) + "/d";
            case Secretion p -> of(p.getLevel()) + "/(" + of(p.getPopulation()) + "*d)";
            case Killing p -> perAgent(p.getKiller());
            case Uptake p -> perAgent(p.getPopulation());
            case Activation p -> perAgent(p.getActivator());
            case Proteolysis p -> perAgent(p.getProtease());
            case Remodelling p -> perAgent(p.getAgent());
            case NicheConditioning p -> perAgent(p.getFactor());
            default -> "1/d";
        };
    }

    private static String perAgent(StateVariable agent) {
        String unit = agent == null ? "1" : of(agent);
        return unit.equals("1") ? "1/d" : "1/(" + unit + "*d)";
    }
}
