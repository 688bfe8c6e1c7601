package paget.design.services;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import paget.model.CellKind;
import paget.model.CellStage;
import paget.model.CellType;
import paget.model.Factor;
import paget.model.FactorLevel;
import paget.model.Organism;
import paget.model.PagetFactory;
import paget.model.Place;
import paget.model.Population;
import paget.model.Tissue;
import paget.model.TissueState;
import paget.model.Vessel;
import paget.model.path.Labels;
import paget.model.query.Places;

/** Sensible first values of new populations and factor levels. */
public class NewCellServices {

    /** Completes a new population of tumour cells. */
    public Population initialisedTumourCells(Population population) {
        return cells(population, CellKind.TUMOUR, "Tumour cells");
    }

    /** Completes a new population of stroma. */
    public Population initialisedStromalCells(Population population) {
        return cells(population, CellKind.STROMAL, "Fibroblasts");
    }

    /** Completes a new population of endothelium. */
    public Population initialisedEndothelialCells(Population population) {
        return cells(population, CellKind.ENDOTHELIAL, "Endothelial cells");
    }

    /** Completes a new population of innate immunity. */
    public Population initialisedInnateCells(Population population) {
        return cells(population, CellKind.INNATE_IMMUNE, "Natural killer cells");
    }

    /** Completes a new population of adaptive immunity. */
    public Population initialisedAdaptiveCells(Population population) {
        return cells(population, CellKind.ADAPTIVE_IMMUNE, "Effector T cells");
    }

    /** Completes a new level with a factor of its own. */
    public FactorLevel initialisedNewFactor(FactorLevel level) {
        Organism organism = Places.organismOf(level).orElseThrow();
        Factor factor = PagetFactory.eINSTANCE.createFactor();
        organism.getFactors().add(factor);
        factor.setName(Naming.unique(factor, "Factor"));
        Naming.identify(factor);
        return level(level, factor);
    }

    /** Completes a new level of the first factor that has none in the place. */
    public FactorLevel initialisedLevel(FactorLevel level) {
        return level(level, missing((Place) level.eContainer()).orElseThrow());
    }

    /** Whether the organism knows a factor that has no level in the place. */
    public boolean hasFactorWithoutLevel(EObject place) {
        return place instanceof Place target && missing(target).isPresent();
    }

    /** Whether a place has no level of the factor that an element is a level of. */
    public boolean lacksLevelOf(EObject place, EObject level) {
        return place instanceof Place target && level instanceof FactorLevel found
                && NeighbourServices.levelIn(target, found.getFactor()) == null;
    }

    /** Whether an element is cells of another place. */
    public boolean canTakeCells(EObject place, EObject element) {
        return element instanceof Population && element.eContainer() != place;
    }

    /** Whether an element is a state of another place. */
    public boolean canTakeState(EObject place, EObject element) {
        return element instanceof TissueState && element.eContainer() != place;
    }

    /** Whether an element is a tissue of another organ. */
    public boolean canTakeTissue(EObject organ, EObject element) {
        return element instanceof Tissue && element.eContainer() != organ;
    }

    private static Optional<Factor> missing(Place place) {
        return Places.organismOf(place).stream().flatMap(organism -> organism.getFactors().stream())
                .filter(factor -> NeighbourServices.levelIn(place, factor) == null).findFirst();
    }

    private static FactorLevel level(FactorLevel level, Factor factor) {
        level.setFactor(factor);
        level.setInitial(NewQuantity.of(1, "nmol/L"));
        level.setName(Naming.unique(level, Labels.of(factor)));
        Naming.identify(level);
        return level;
    }

    private static Population cells(Population population, CellKind kind, String name) {
        Organism organism = Places.organismOf(population).orElseThrow();
        CellType type = organism.getCellTypes().stream().filter(each -> each.getKind() == kind).findFirst()
                .orElseGet(() -> type(organism, kind, name));
        population.setCellType(type);
        population.setStage(population.eContainer() instanceof Vessel ? CellStage.CIRCULATING : CellStage.ESTABLISHED);
        if (population.getStage() == CellStage.ESTABLISHED) {
            population.setInitial(NewQuantity.of(1000, "cells"));
        }
        population.setName(Naming.unique(population, Labels.of(type)));
        Naming.identify(population);
        return population;
    }

    private static CellType type(Organism organism, CellKind kind, String name) {
        CellType type = PagetFactory.eINSTANCE.createCellType();
        type.setKind(kind);
        organism.getCellTypes().add(type);
        type.setName(Naming.unique(type, name));
        Naming.identify(type);
        return type;
    }

    /** The cells of a type and a stage in a place; made where there are none. */
    static Population cellsAt(Place place, CellType type, CellStage stage) {
        List<Population> there = place.getPopulations();
        return there.stream().filter(cells -> cells.getCellType() == type && cells.getStage() == stage).findFirst()
                .orElseGet(() -> {
                    Population made = PagetFactory.eINSTANCE.createPopulation();
                    made.setCellType(type);
                    made.setStage(stage);
                    there.add(made);
                    made.setName(Naming.unique(made, Labels.capital(Labels.words(stage)) + " cells"));
                    Naming.identify(made);
                    return made;
                });
    }
}
