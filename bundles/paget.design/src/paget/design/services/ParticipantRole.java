package paget.design.services;

import static paget.model.PagetPackage.Literals.ACTIVATION__ACTIVATOR;
import static paget.model.PagetPackage.Literals.ACTIVATION__PRODUCT;
import static paget.model.PagetPackage.Literals.ACTIVATION__ZYMOGEN;
import static paget.model.PagetPackage.Literals.CIRCULATION_LOSS__POPULATION;
import static paget.model.PagetPackage.Literals.DEATH__POPULATION;
import static paget.model.PagetPackage.Literals.DECAY__LEVEL;
import static paget.model.PagetPackage.Literals.FACTOR_TRANSPORT__SOURCE;
import static paget.model.PagetPackage.Literals.FACTOR_TRANSPORT__TARGET;
import static paget.model.PagetPackage.Literals.KILLING__KILLER;
import static paget.model.PagetPackage.Literals.KILLING__VICTIM;
import static paget.model.PagetPackage.Literals.MUTATION__MUTANT;
import static paget.model.PagetPackage.Literals.MUTATION__POPULATION;
import static paget.model.PagetPackage.Literals.NICHE_CONDITIONING__FACTOR;
import static paget.model.PagetPackage.Literals.NICHE_CONDITIONING__STATE;
import static paget.model.PagetPackage.Literals.PROLIFERATION__CAPACITY_STATE;
import static paget.model.PagetPackage.Literals.PROLIFERATION__POPULATION;
import static paget.model.PagetPackage.Literals.PROTEOLYSIS__PROTEASE;
import static paget.model.PagetPackage.Literals.PROTEOLYSIS__SUBSTRATE;
import static paget.model.PagetPackage.Literals.RECRUITMENT__POPULATION;
import static paget.model.PagetPackage.Literals.REMODELLING__AGENT;
import static paget.model.PagetPackage.Literals.REMODELLING__STATE;
import static paget.model.PagetPackage.Literals.SECRETION__LEVEL;
import static paget.model.PagetPackage.Literals.SECRETION__POPULATION;
import static paget.model.PagetPackage.Literals.TRANSITION__SOURCE;
import static paget.model.PagetPackage.Literals.TRANSITION__TARGET;
import static paget.model.PagetPackage.Literals.UPTAKE__LEVEL;
import static paget.model.PagetPackage.Literals.UPTAKE__POPULATION;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

import paget.model.Process;
import paget.model.StateVariable;

/** The part that a state variable plays in a process, as the notation of process diagrams tells them apart. */
enum ParticipantRole {

    /** The process lowers it. */
    CONSUMED(DEATH__POPULATION, CIRCULATION_LOSS__POPULATION, TRANSITION__SOURCE, KILLING__VICTIM, UPTAKE__LEVEL, DECAY__LEVEL,
            ACTIVATION__ZYMOGEN, PROTEOLYSIS__SUBSTRATE, FACTOR_TRANSPORT__SOURCE),
    /** The process raises it, or moves it towards a goal. */
    PRODUCED(PROLIFERATION__POPULATION, MUTATION__MUTANT, RECRUITMENT__POPULATION, TRANSITION__TARGET, SECRETION__LEVEL,
            ACTIVATION__PRODUCT, REMODELLING__STATE, NICHE_CONDITIONING__STATE, FACTOR_TRANSPORT__TARGET),
    /** The process needs it and leaves it as it is. */
    AGENT(PROLIFERATION__CAPACITY_STATE, MUTATION__POPULATION, KILLING__KILLER, SECRETION__POPULATION, UPTAKE__POPULATION,
            ACTIVATION__ACTIVATOR, PROTEOLYSIS__PROTEASE, REMODELLING__AGENT, NICHE_CONDITIONING__FACTOR);

    private final Set<EReference> references;
    private final Map<EClass, Optional<EReference>> byClass = new ConcurrentHashMap<>();

    ParticipantRole(EReference... references) {
        this.references = Set.of(references);
    }

    /** The reference in which a process keeps its participant of this role; a process has one at most. */
    Optional<EReference> reference(Process process) {
        return byClass.computeIfAbsent(process.eClass(),
                type -> type.getEAllReferences().stream().filter(references::contains).findFirst());
    }

    /** The participant of this role. */
    Optional<StateVariable> of(Process process) {
        return reference(process).map(reference -> (StateVariable) process.eGet(reference));
    }

    /** Whether the process could have the variable in this role and has not. */
    boolean fits(Process process, StateVariable variable) {
        return reference(process).filter(reference -> reference.getEReferenceType().isInstance(variable)).isPresent()
                && participants(process).noneMatch(other -> other == variable);
    }

    /** All participants of a process. */
    static java.util.stream.Stream<StateVariable> participants(Process process) {
        return java.util.Arrays.stream(values()).flatMap(role -> role.of(process).stream());
    }
}
