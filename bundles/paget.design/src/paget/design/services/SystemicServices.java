package paget.design.services;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import paget.model.Process;
import paget.model.StateVariable;
import paget.model.SystemicVariable;
import paget.model.query.Places;

/** Processes that change variables of the whole organism, and the places that drive them. */
public class SystemicServices {

    private final OrganismServices organism = new OrganismServices();

    /** The systemic processes that a place or systemic variable drives. */
    public List<Process> systemicProcessesDriven(EObject station) {
        return Places.organismOf(station).stream().flatMap(whole -> organism.systemicProcesses(whole).stream())
                .filter(process -> ParticipantRole.AGENT.of(process).map(OrganismServices::station)
                        .filter(driver -> driver == station).isPresent())
                .toList();
    }

    /** Whether the model has a systemic variable. */
    public boolean hasSystemicVariable(EObject element) {
        return systemicVariableFor(element) != null;
    }

    /** The systemic variable itself, else the first of the model. */
    public SystemicVariable systemicVariableFor(EObject element) {
        return element instanceof SystemicVariable variable ? variable
                : Places.organismOf(element).flatMap(whole -> whole.getSystemicVariables().stream().findFirst()).orElse(null);
    }

    /** Whether a place or a systemic variable can drive another systemic variable. */
    public boolean canDriveSystemic(EObject station, EObject variable) {
        return station != variable && variable instanceof SystemicVariable && organism.firstRegulator(station) != null;
    }

    /** Whether a place or a systemic variable can drive a systemic process that it does not drive yet. */
    public boolean canDriveStation(EObject station, EObject process) {
        StateVariable driver = organism.firstRegulator(station);
        return driver != null && Views.element(process) instanceof Process target && ParticipantRole.AGENT.fits(target, driver);
    }

    /** Makes a place or a systemic variable drive a process. */
    public Process connectDriverStation(Process process, EObject station) {
        process.eSet(ParticipantRole.AGENT.reference(process).orElseThrow(), organism.firstRegulator(station));
        return process;
    }

    /** Makes a place or a systemic variable drive a process instead of another. */
    public Process moveDriverStation(Process process, EObject before, EObject station) {
        disconnectDriver((Process) before);
        return connectDriverStation(process, station);
    }

    /** Lets a process go by itself. */
    public Process disconnectDriver(Process process) {
        process.eUnset(ParticipantRole.AGENT.reference(process).orElseThrow());
        return process;
    }

    /** Takes from a process what it raises. */
    public Process disconnectProduced(Process process) {
        process.eUnset(ParticipantRole.PRODUCED.reference(process).orElseThrow());
        return process;
    }
}
