package paget.core.validation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import paget.model.Activation;
import paget.model.Arrest;
import paget.model.Awakening;
import paget.model.Barrier;
import paget.model.Colonization;
import paget.model.DormancyEntry;
import paget.model.Extravasation;
import paget.model.FactorTransport;
import paget.model.Intravasation;
import paget.model.Invasion;
import paget.model.Killing;
import paget.model.Mutation;
import paget.model.NicheConditioning;
import paget.model.Organ;
import paget.model.PagetPackage;
import paget.model.PhenotypeSwitch;
import paget.model.Place;
import paget.model.Process;
import paget.model.Proteolysis;
import paget.model.Remodelling;
import paget.model.StateVariable;
import paget.model.SystemicVariable;
import paget.model.Transition;
import paget.model.Uptake;
import paget.model.Vessel;
import paget.model.path.Labels;
import paget.model.query.Places;

/** What takes part in a process is where the process is, and where steps of the cascade cross they cross rightly. */
final class ParticipantRule implements Rule {

    @Override
    public void check(ModelView model, Findings findings) {
        for (Process process : model.all(Process.class)) {
            List<StateVariable> participants = participants(process);
            if (isLocal(process)) {
                together(process, participants, findings);
            }
            home(process, participants, findings);
            if (process instanceof Transition transition && transition.getSource() != null) {
                crossing(transition, findings);
                barriers(transition, findings);
            }
        }
    }

    /** Processes whose participants touch one another. */
    private static boolean isLocal(Process process) {
        return switch (process) {
            case Mutation p -> true;
            case Killing p -> true;
            case Uptake p -> true;
            case Activation p -> true;
            case Proteolysis p -> true;
            case PhenotypeSwitch p -> true;
            case DormancyEntry p -> true;
            case Awakening p -> true;
            case Colonization p -> true;
            default -> false;
        };
    }

    private static List<StateVariable> participants(Process process) {
        List<StateVariable> participants = new ArrayList<>();
        for (var reference : process.eClass().getEAllReferences()) {
            boolean supplies = reference == PagetPackage.Literals.PROLIFERATION__CAPACITY_STATE;
            if (!reference.isContainment() && !reference.isMany() && !supplies
                    && process.eGet(reference) instanceof StateVariable variable && !(variable instanceof SystemicVariable)) {
                participants.add(variable);
            }
        }
        return participants;
    }

    private static void together(Process process, List<StateVariable> participants, Findings findings) {
        Set<Place> places = new LinkedHashSet<>();
        participants.forEach(p -> Places.placeOf(p).ifPresent(places::add));
        if (places.size() > 1) {
            findings.error("participant.apart", process, null, Labels.capital(Labels.of(process))
                    + " joins things in different places (" + String.join(", ", places.stream().map(Labels::of).toList())
                    + "); what takes part in it must be in one place.");
        }
    }

    private static void home(Process process, List<StateVariable> participants, Findings findings) {
        Optional<Place> home = Places.placeOf(process);
        boolean reachesOut = process instanceof NicheConditioning || process instanceof Remodelling;
        if (home.isEmpty() || participants.isEmpty()) {
            return;
        }
        StateVariable main = participants.getFirst();
        boolean present = reachesOut ? participants.stream().anyMatch(p -> isIn(p, home.get()))
                : process instanceof FactorTransport || process instanceof Transition
                        ? participants.stream().anyMatch(p -> isIn(p, home.get())) : isIn(main, home.get());
        if (!present) {
            Optional<Place> place = Places.placeOf(main);
            findings.error("participant.elsewhere", process, null, Labels.capital(Labels.of(process)) + " is in "
                    + Labels.of(home.get()) + ", but " + Labels.of(main) + " is in "
                    + place.map(Labels::of).orElse("no place") + "; move the process, or choose what is there.",
                    place.map(there -> new QuickFix("Move the process to " + Labels.of(there), List.of(
                            new QuickFix.Add(there, PagetPackage.Literals.PLACE__PROCESSES, process)))).stream()
                            .toArray(QuickFix[]::new));
        }
    }

    private static boolean isIn(StateVariable variable, Place place) {
        return Places.placeOf(variable).filter(place::equals).isPresent();
    }

    private static void crossing(Transition transition, Findings findings) {
        Place from = Places.placeOf(transition.getSource()).orElse(null);
        Place to = transition.getTarget() == null ? null : Places.placeOf(transition.getTarget()).orElse(null);
        String wrong = switch (transition) {
            case Intravasation t when from instanceof Vessel -> "starts in a vessel";
            case Intravasation t when to != null && !(to instanceof Vessel) -> "does not end in a vessel";
            case Arrest t when !(from instanceof Vessel) -> "does not start in a vessel";
            case Arrest t when to instanceof Vessel -> "ends in a vessel";
            case Extravasation t when to instanceof Vessel -> "ends in a vessel";
            case Invasion t when to != null && !Objects.equals(organ(from), organ(to)) -> "ends in another organ";
            case Extravasation t when to != null && organ(from) != null && !Objects.equals(organ(from), organ(to)) ->
                "ends in another organ";
            default -> null;
        };
        if (wrong != null) {
            findings.error("participant.crossing", transition, PagetPackage.Literals.TRANSITION__TARGET,
                    Labels.capital(Labels.of(transition)) + " " + wrong
                            + "; choose other populations or another kind of process.");
        }
        if (transition.getTarget() == transition.getSource()) {
            findings.error("participant.same", transition, PagetPackage.Literals.TRANSITION__TARGET,
                    Labels.capital(Labels.of(transition)) + " leads back to the population it starts from; "
                            + "choose another target.");
        }
    }

    private static Organ organ(Place place) {
        return Places.organOf(place).orElse(null);
    }

    private static void barriers(Transition transition, Findings findings) {
        Organ from = organ(Places.placeOf(transition.getSource()).orElse(null));
        Organ to = transition.getTarget() == null ? null : organ(Places.placeOf(transition.getTarget()).orElse(null));
        for (Barrier barrier : transition.getBarriers()) {
            Organ at = Places.organOf(barrier).orElse(null);
            if (at != from && at != to) {
                findings.warning("barrier.elsewhere", transition, PagetPackage.Literals.TRANSITION__BARRIERS, "The barrier "
                        + Labels.of(barrier) + " of " + Labels.of(transition) + " is in "
                        + (at == null ? "no organ" : Labels.of(at)) + ", where the cells do not pass; choose one on their way.");
            }
        }
    }
}
