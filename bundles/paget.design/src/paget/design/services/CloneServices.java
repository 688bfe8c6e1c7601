package paget.design.services;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import paget.model.Binding;
import paget.model.BindingRole;
import paget.model.CellKind;
import paget.model.CellType;
import paget.model.Factor;
import paget.model.Mutation;
import paget.model.Organism;
import paget.model.PhenotypeSwitch;
import paget.model.Place;
import paget.model.Population;
import paget.model.Process;
import paget.model.Receptor;
import paget.model.Regulation;
import paget.model.Trait;
import paget.model.query.Contents;
import paget.model.query.Places;

/** Descent, switches and receptors of cell types. */
public class CloneServices {

    /** The clones that descend directly from a clone. */
    public List<CellType> daughterClones(CellType clone) {
        return Places.organismOf(clone).stream().flatMap(organism -> organism.getCellTypes().stream())
                .filter(type -> type.getParent() == clone).toList();
    }

    /** Whether a clone can descend from another: both tumour cells, without a circle. */
    public boolean canDescend(EObject parent, EObject daughter) {
        if (!(parent instanceof CellType above && Views.element(daughter) instanceof CellType below) || above.getKind() != CellKind.TUMOUR
                || below.getKind() != CellKind.TUMOUR || below.getParent() == above) {
            return false;
        }
        Set<CellType> seen = new HashSet<>();
        for (CellType type = above; type != null && seen.add(type); type = type.getParent()) {
            if (type == below) {
                return false;
            }
        }
        return true;
    }

    /** The cell type that a step starts from. */
    public CellType typeBefore(Process step) {
        return switch (step) {
            case PhenotypeSwitch change -> type(change.getSource());
            case Mutation mutation -> type(mutation.getPopulation());
            default -> null;
        };
    }

    /** The cell type that a step leads to. */
    public CellType typeAfter(Process step) {
        return switch (step) {
            case PhenotypeSwitch change -> type(change.getTarget());
            case Mutation mutation -> type(mutation.getMutant());
            default -> null;
        };
    }

    private static CellType type(Population population) {
        return population == null ? null : population.getCellType();
    }

    /** Whether some place holds cells of both types, so that one can turn into the other there. */
    public boolean canTurnInto(EObject from, EObject to) {
        return from != to && from instanceof CellType before && to instanceof CellType after
                && commonPlace(before, after).isPresent();
    }

    /** The first place that holds cells of both types. */
    public Place placeOfBoth(CellType before, EObject after) {
        return commonPlace(before, (CellType) after).orElse(null);
    }

    /** The cells of a type in a place. */
    public Population cellsIn(CellType type, EObject place) {
        return ((Place) place).getPopulations().stream().filter(cells -> cells.getCellType() == type).findFirst().orElse(null);
    }

    private static Optional<Place> commonPlace(CellType before, CellType after) {
        return Places.organismOf(before).stream().flatMap(organism -> Contents.of(organism, Place.class))
                .filter(place -> holds(place, before) && holds(place, after)).findFirst();
    }

    private static boolean holds(Place place, CellType type) {
        return place.getPopulations().stream().anyMatch(cells -> cells.getCellType() == type);
    }

    /** The factors that the diagram shows: those that bind receptors, regulate traits, are the subject of one, or become another. */
    public List<Factor> factorsOfCells(Organism organism) {
        Set<Factor> found = new LinkedHashSet<>();
        Contents.of(organism, Binding.class).map(Binding::getFactor).forEach(found::add);
        Contents.of(organism, Trait.class).forEach(trait -> {
            found.add(trait.getFactor());
            trait.getRegulations().stream().map(Regulation::getSource).filter(Factor.class::isInstance).map(Factor.class::cast)
                    .forEach(found::add);
        });
        organism.getFactors().stream().filter(factor -> factor.getActiveForm() != null).forEach(factor -> {
            found.add(factor);
            found.add(factor.getActiveForm());
        });
        return organism.getFactors().stream().filter(found::contains).toList();
    }

    /** The factors that the diagram's optional layer adds. */
    public List<Factor> otherFactors(Organism organism) {
        List<Factor> shown = factorsOfCells(organism);
        return organism.getFactors().stream().filter(factor -> !shown.contains(factor)).toList();
    }

    /** The bindings of all receptors. */
    public List<Binding> bindingsOfCells(Organism organism) {
        return Contents.of(organism, Binding.class).toList();
    }

    /** The switches between cell types. */
    public List<PhenotypeSwitch> switchesOfCells(Organism organism) {
        return Contents.of(organism, PhenotypeSwitch.class).toList();
    }

    /** The mutations between clones. */
    public List<Mutation> mutationsOfCells(Organism organism) {
        return Contents.of(organism, Mutation.class).toList();
    }

    /** Whether some place holds cells of both clones, so that one can mutate into the other there. */
    public boolean canMutateInto(EObject from, EObject to) {
        return canTurnInto(from, to) && ((CellType) from).getKind() == CellKind.TUMOUR
                && ((CellType) to).getKind() == CellKind.TUMOUR;
    }

    /** Whether a regulation of a trait can act on another cell type: it has a trait. */
    public boolean canRegulateType(Regulation regulation, EObject type) {
        return type instanceof CellType cells && cells != regulation.eContainer().eContainer() && !cells.getTraits().isEmpty();
    }

    /** The receptor of a binding. */
    public EObject receptorOf(Binding binding) {
        return binding.eContainer();
    }

    /** The regulations of traits. */
    public List<Regulation> traitRegulations(Organism organism) {
        return Contents.of(organism, Trait.class).flatMap(trait -> trait.getRegulations().stream()).toList();
    }

    /** The cell type whose trait is regulated. */
    public EObject regulatedType(Regulation regulation) {
        return regulation.eContainer() instanceof Trait trait ? trait.eContainer() : null;
    }

    /** Whether a factor can bind a receptor that it does not bind yet. */
    public boolean canBind(EObject factor, EObject receptor) {
        return factor instanceof Factor ligand && receptor instanceof Receptor target
                && target.getBindings().stream().noneMatch(binding -> binding.getFactor() == ligand);
    }

    /** Whether a factor can regulate a trait of a cell type: it has one. */
    public boolean canRegulateTrait(EObject factor, EObject type) {
        return factor instanceof Factor && type instanceof CellType cells && !cells.getTraits().isEmpty();
    }

    /** The trait that a new regulation acts on: the first that nothing regulates, else the first. */
    public Trait traitToRegulate(CellType type) {
        return type.getTraits().stream().filter(trait -> trait.getRegulations().isEmpty()).findFirst()
                .orElse(type.getTraits().getFirst());
    }

    /** Whether a factor can be the active form of another one, without a circle. */
    public boolean canActivate(EObject inactive, EObject active) {
        if (!(inactive instanceof Factor before && Views.element(active) instanceof Factor after) || before.getActiveForm() == after) {
            return false;
        }
        Set<Factor> seen = new HashSet<>();
        for (Factor factor = after; factor != null && seen.add(factor); factor = factor.getActiveForm()) {
            if (factor == before) {
                return false;
            }
        }
        return true;
    }

    /** Whether the binding blocks its receptor. */
    public boolean blocks(Binding binding) {
        return binding.getRole() == BindingRole.ANTAGONIST;
    }
}
