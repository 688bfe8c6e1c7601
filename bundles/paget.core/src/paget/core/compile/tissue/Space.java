package paget.core.compile.tissue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import paget.model.Activation;
import paget.model.CellStage;
import paget.model.FactorLevel;
import paget.model.Organ;
import paget.model.Place;
import paget.model.Population;
import paget.model.Process;
import paget.model.StateVariable;
import paget.model.Tissue;
import paget.model.TissueState;
import paget.model.query.Places;
import paget.sim.tissue.Domain;
import paget.sim.unit.Unit;

/** What of a model is in space: its tissues with geometry, the cells counted there, the levels there. */
final class Space {

    private static final Unit CELLS = Unit.parse("cells");

    final Map<Tissue, Domain> tissues = new LinkedHashMap<>();
    private final Map<Tissue, Double> samples = new HashMap<>();
    final List<Population> populations = new ArrayList<>();
    /** Factor levels and tissue states, which become fields. */
    final List<StateVariable> levels = new ArrayList<>();
    final List<Process> processes = new ArrayList<>();
    /** Whether cells may turn one field into another, which the formats of exports have no form for. */
    private final boolean cellsActivate;

    Space(Baseline baseline, SpaceAssumptions assumptions, Ledger ledger) {
        cellsActivate = !assumptions.tolerant();
        Regions regions = new Regions(baseline, assumptions);
        baseline.model.eAllContents().forEachRemaining(object -> {
            if (object instanceof Process process && process.isEnabled()) {
                processes.add(process);
            }
        });
        baseline.model.getRegions().stream().filter(Organ.class::isInstance).map(Organ.class::cast)
                .flatMap(organ -> organ.getTissues().stream()).forEach(tissue -> {
                    if (Regions.hasGeometry(tissue)) {
                        tissues.put(tissue, regions.domain(tissue));
                        ledger.exact(tissue, "A box of its width, height and depth.");
                    } else if (assumptions.edge() > 0 && tissue.getPopulations().stream().anyMatch(Space::isCells)) {
                        tissues.put(tissue, regions.domain(tissue));
                        ledger.approximated(tissue, "A square with an edge of " + assumptions.edge()
                                + " µm, because it states no width and height.");
                        sample(tissue, baseline, assumptions.sample(), ledger);
                    } else {
                        ledger.outside(tissue, "It is not in space, because it states no width and height.");
                    }
                });
        tissues.keySet().forEach(tissue -> {
            tissue.getPopulations().forEach(population -> {
                if (isCells(population)) {
                    populations.add(population);
                } else if (population.getStage() == CellStage.ARRESTED) {
                    ledger.travelling(population, Fidelity.APPROXIMATED, "Arrested cells are on their way through the circulation.");
                } else {
                    ledger.leftOut(population, "Space holds single cells, and it is not counted in cells.");
                }
            });
            levels.addAll(tissue.getFactorLevels());
            levels.addAll(tissue.getStates());
        });
    }

    /**
     * A part of the tissue takes its place where it holds more cells than a sample may: n/N with the number of cells N,
     * or less where a stated volume says that the square holds less.
     */
    private void sample(Tissue tissue, Baseline baseline, long most, Ledger ledger) {
        double cells = tissue.getPopulations().stream().filter(Space::isCells).mapToDouble(baseline::initial).sum();
        if (most <= 0 || cells <= most) {
            return;
        }
        double part = most / cells;
        if (tissue.getVolume() != null) {
            part = Math.min(part, Regions.volume(tissues.get(tissue)) / baseline.volume(tissue.getVolume()));
        }
        samples.put(tissue, part);
        ledger.approximated(tissue, String.format(Locale.ROOT, "A sample of f = %.4g of its %.4g cells; in it numbers of "
                + "cells and what is compared with them are f times, and what each cell does to all of the tissue 1/f times "
                + "what the model says.", part, cells));
    }

    /** The part of a tissue that is in space: 1, or less for a sample. */
    double part(Place place) {
        return samples.getOrDefault(place, 1.0);
    }

    /** Those of {@link #part} that are not 1, by the id of the tissue. */
    Map<String, Double> samples() {
        Map<String, Double> byId = new HashMap<>();
        samples.forEach((tissue, part) -> byId.put(tissue.getId(), part));
        return byId;
    }

    private static boolean isCells(Population population) {
        return population.getCellType() != null && population.getStage() != CellStage.ARRESTED
                && population.getStage() != CellStage.CIRCULATING && (population.getInitial() == null
                        || Unit.parse(population.getInitial().getUnit()).isCommensurable(CELLS));
    }

    boolean holds(StateVariable variable) {
        return switch (variable) {
            case Population population -> populations.contains(population);
            case FactorLevel level -> levels.contains(level);
            case TissueState state -> levels.contains(state);
            case null -> false;
            default -> Places.placeOf(variable).filter(tissues::containsKey).isPresent();
        };
    }

    /** Whether it is a level that is held in a tissue, while events change at what. */
    boolean isHeldFromOutside(String id, Baseline baseline) {
        return levels.stream().anyMatch(level -> level.getId().equals(id) && isHeldFromOutside(level, baseline));
    }

    static boolean isHeldFromOutside(StateVariable level, Baseline baseline) {
        return LevelReader.isHeld(level) && baseline.varies(level);
    }

    /**
     * Whether a zymogen turns into its product in a tissue of space, by itself or by a level or cells there. What is
     * held cannot be used up by single cells, nor grow.
     */
    boolean holds(Activation process) {
        boolean byCells = process.getActivator() instanceof Population;
        return (cellsActivate || !byCells) && !LevelReader.isHeld(process.getProduct())
                && !(byCells && LevelReader.isHeld(process.getZymogen()))
                && levels.contains(process.getZymogen()) && levels.contains(process.getProduct())
                && together(process.getZymogen(), process.getProduct()) && (process.getActivator() == null
                        || holds(process.getActivator()) && together(process.getZymogen(), process.getActivator()));
    }

    /** Whether both are in the same place. */
    static boolean together(StateVariable a, StateVariable b) {
        return a != null && b != null && place(a) != null && place(a) == place(b);
    }

    static Place place(StateVariable variable) {
        return Places.placeOf(variable).orElse(null);
    }

    Domain domain(StateVariable variable) {
        return tissues.get(place(variable));
    }
}
