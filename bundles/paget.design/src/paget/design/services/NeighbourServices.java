package paget.design.services;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import paget.model.Binding;
import paget.model.BindingRole;
import paget.model.Factor;
import paget.model.FactorLevel;
import paget.model.Place;
import paget.model.Process;
import paget.model.Receptor;
import paget.model.Regulation;
import paget.model.Regulator;
import paget.model.StateVariable;
import paget.model.Transition;
import paget.model.path.Labels;
import paget.model.query.Contents;
import paget.model.query.Places;

/** What a place's diagram shows of other places. */
public class NeighbourServices {

    /** Processes that are kept elsewhere and have a participant in the place. */
    public List<Process> neighbourProcesses(Place place) {
        return Places.organismOf(place).stream().flatMap(organism -> Contents.of(organism, Process.class))
                .filter(process -> process.eContainer() != place)
                .filter(process -> ParticipantRole.participants(process).anyMatch(p -> p.eContainer() == place)).toList();
    }

    /**
     * Variables of other places, or of the whole organism, that play a part in what the place's diagram shows. What
     * regulates a process of another place is shown there.
     */
    public List<StateVariable> neighbourVariables(Place place) {
        Set<StateVariable> found = new LinkedHashSet<>();
        Stream.concat(place.getProcesses().stream().flatMap(process -> Stream.concat(involved(process), regulators(process))),
                neighbourProcesses(place).stream().flatMap(NeighbourServices::involved))
                .filter(variable -> variable.eContainer() != place).forEach(found::add);
        return List.copyOf(found);
    }

    private static Stream<StateVariable> involved(Process process) {
        Stream<StateVariable> barriers = process instanceof Transition t ? t.getBarriers().stream().map(StateVariable.class::cast)
                : Stream.empty();
        return Stream.concat(ParticipantRole.participants(process), barriers);
    }

    private static Stream<StateVariable> regulators(Process process) {
        return process.getRegulations().stream().map(Regulation::getSource)
                .filter(StateVariable.class::isInstance).map(StateVariable.class::cast);
    }

    /** Factors that regulate a process of the place and have no level there. */
    public List<Factor> factorsWithoutLevel(Place place) {
        return place.getProcesses().stream().flatMap(process -> process.getRegulations().stream())
                .map(Regulation::getSource).filter(Factor.class::isInstance).map(Factor.class::cast).distinct()
                .filter(factor -> levelIn(place, factor) == null).toList();
    }

    /** The regulations of the place's processes. */
    public List<Regulation> placeRegulations(Place place) {
        return place.getProcesses().stream().flatMap(process -> process.getRegulations().stream()).toList();
    }

    /** The node that stands for a regulator: for a factor its level in the place of the process, if it has one. */
    public Regulator regulatorNode(Regulation regulation) {
        if (regulation.getSource() instanceof Factor factor) {
            FactorLevel level = Places.placeOf(regulation).map(place -> levelIn(place, factor)).orElse(null);
            return level == null ? factor : level;
        }
        return regulation.getSource();
    }

    /** Processes of the place that act through a receptor which the factor of a level blocks. */
    public List<Process> processesBlocked(FactorLevel level) {
        if (level.getFactor() == null) {
            return List.of();
        }
        return Inverse.of(level.getFactor(), Binding.class).filter(binding -> binding.getRole() == BindingRole.ANTAGONIST)
                .map(Binding::eContainer).flatMap(receptor -> Inverse.of(receptor, Regulation.class)).map(Regulation::eContainer)
                .filter(process -> process instanceof Process && process.eContainer() == level.eContainer())
                .map(Process.class::cast).distinct().toList();
    }

    /** The sign of blocking. */
    public String blockingLabel(FactorLevel level) {
        return "−  " + String.join(", ", processesBlocked(level).stream()
                .flatMap(process -> blockedReceptors(process, level.getFactor()).stream()).map(Labels::of).distinct().toList());
    }

    private static List<Receptor> blockedReceptors(Process process, Factor factor) {
        return process.getRegulations().stream().map(Regulation::getReceptor).filter(Objects::nonNull).distinct()
                .filter(receptor -> receptor.getBindings().stream()
                        .anyMatch(binding -> binding.getRole() == BindingRole.ANTAGONIST && binding.getFactor() == factor))
                .toList();
    }

    static FactorLevel levelIn(Place place, Factor factor) {
        return factor == null ? null : Inverse.of(factor, FactorLevel.class).filter(level -> level.eContainer() == place && level.getFactor() == factor)
                .findFirst().orElse(null);
    }
}
