package paget.design.services;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;

import paget.model.Alteration;
import paget.model.Barrier;
import paget.model.BarrierKind;
import paget.model.Binding;
import paget.model.CellType;
import paget.model.Dosing;
import paget.model.Element;
import paget.model.Factor;
import paget.model.MaintainedExposure;
import paget.model.Organ;
import paget.model.PagetFactory;
import paget.model.Receptor;
import paget.model.Regulation;
import paget.model.Resection;
import paget.model.Route;
import paget.model.StateVariable;
import paget.model.SystemicKind;
import paget.model.SystemicVariable;
import paget.model.Tissue;
import paget.model.TissueState;
import paget.model.TissueStateKind;
import paget.model.Trait;
import paget.model.TraitKind;
import paget.model.Treatment;
import paget.model.Vessel;
import paget.model.path.Labels;

/** Sensible first values of new elements that are no cells, factors or processes. */
public class NewElementServices {

    /** Completes an element that has just been put into the model, and gives it name and id. */
    public Element initialised(Element element) {
        String name = switch (element) {
            case Organ organ -> organ(organ);
            case Tissue tissue -> "Tissue";
            case Vessel vessel -> Labels.capital(Labels.words(vessel.getKind()));
            case Route route -> route(route);
            case SystemicVariable variable -> systemic(variable);
            case TissueState state -> state(state);
            case Barrier barrier -> barrier(barrier);
            case Factor factor -> "Factor";
            case CellType type -> "Clone";
            case Trait trait -> trait(trait);
            case Receptor receptor -> "Receptor";
            case Binding binding -> binding(binding);
            case Alteration alteration -> "Alteration";
            case Treatment treatment -> treatment(treatment);
            default -> Labels.capital(Labels.type(element));
        };
        if (name != null) {
            element.setName(Naming.unique(element, name));
        }
        Naming.identify(element);
        return element;
    }

    /** Completes a regulation that raises what it acts on. */
    public Regulation initialisedStimulation(Regulation regulation) {
        return regulation(regulation, 1, 2);
    }

    /** Completes a regulation that lowers what it acts on. */
    public Regulation initialisedInhibition(Regulation regulation) {
        return regulation(regulation, 1, 0);
    }

    private static Regulation regulation(Regulation regulation, double basal, double saturated) {
        double half = 1;
        String unit = "nmol/L";
        if (regulation.getSource() instanceof StateVariable variable) {
            unit = Units.of(variable);
            if (variable.getInitial() != null && variable.getInitial().getValue() > 0) {
                half = variable.getInitial().getValue();
            }
        }
        regulation.setHalfMaximal(NewQuantity.of(half, unit));
        regulation.setBasal(NewQuantity.of(basal, "1"));
        regulation.setSaturated(NewQuantity.of(saturated, "1"));
        Naming.identify(regulation);
        return regulation;
    }

    private static String organ(Organ organ) {
        Tissue tissue = PagetFactory.eINSTANCE.createTissue();
        tissue.setName("Tissue");
        organ.getTissues().add(tissue);
        return "Organ";
    }

    private static String route(Route route) {
        route.setFlow(NewQuantity.of(1, "%"));
        return null;
    }

    private static String systemic(SystemicVariable variable) {
        variable.setKind(unused(SystemicKind.values(), variable, SystemicVariable.class, SystemicVariable::getKind));
        variable.setInitial(NewQuantity.of(1, "1"));
        return Labels.capital(Labels.words(variable.getKind()));
    }

    private static String state(TissueState state) {
        state.setKind(unused(TissueStateKind.values(), state, TissueState.class, TissueState::getKind));
        state.setInitial(NewQuantity.of(1, "1"));
        return Labels.capital(Labels.words(state.getKind()));
    }

    private static String barrier(Barrier barrier) {
        barrier.setKind(unused(BarrierKind.values(), barrier, Barrier.class, Barrier::getKind));
        barrier.setInitial(NewQuantity.of(1, "1"));
        return Labels.capital(Labels.words(barrier.getKind()));
    }

    private static String trait(Trait trait) {
        trait.setKind(unused(TraitKind.values(), trait, Trait.class, Trait::getKind));
        trait.setValue(NewQuantity.of(0.1, trait.getKind() == TraitKind.MUTATION ? "1" : "1/d"));
        return null;
    }

    private static String binding(Binding binding) {
        binding.setDissociationConstant(NewQuantity.of(1, "nmol/L"));
        return null;
    }

    private static String treatment(Treatment treatment) {
        treatment.setStart(NewQuantity.plain(0, "d"));
        switch (treatment) {
            case Dosing dosing -> {
                dosing.setLevel(Suggestions.drugLevel(dosing));
                dosing.setAmount(NewQuantity.of(1, "mg"));
                dosing.setInterval(NewQuantity.plain(7, "d"));
            }
            case MaintainedExposure exposure -> {
                exposure.getLevels().add(Suggestions.drugLevel(exposure));
                exposure.setConcentration(NewQuantity.of(1, "nmol/L"));
            }
            case Resection resection -> {
                resection.getPopulations().add(Suggestions.primaryCells(resection));
                resection.setRemovedFraction(NewQuantity.of(1, "1"));
            }
            default -> {
                // A stimulus begins without changes.
            }
        }
        return Labels.capital(Labels.type(treatment));
    }

    /** The first kind that no sibling has, else the last, which is the general one. */
    private static <E extends Enum<E> & Enumerator, T extends Element> E unused(E[] kinds, T element, Class<T> type,
            Function<T, E> kindOf) {
        List<E> used = element.eContainer().eContents().stream().filter(type::isInstance).map(type::cast)
                .filter(sibling -> sibling != element).map(kindOf).filter(Objects::nonNull).toList();
        return Arrays.stream(kinds).filter(kind -> !used.contains(kind)).findFirst().orElse(kinds[kinds.length - 1]);
    }
}
