package paget.design.services;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import paget.model.Barrier;
import paget.model.Process;
import paget.model.StateVariable;
import paget.model.Transition;

/** Who takes part in a process, and edges that change it. */
public class ParticipantServices {

    /** The processes that lower a variable. */
    public List<Process> consumingProcesses(StateVariable variable) {
        return processes(variable, ParticipantRole.CONSUMED);
    }

    /** The processes that a variable drives without being changed. */
    public List<Process> drivenProcesses(StateVariable variable) {
        return processes(variable, ParticipantRole.AGENT);
    }

    /** What a process raises. */
    public List<StateVariable> producedVariables(Process process) {
        return ParticipantRole.PRODUCED.of(process).stream().toList();
    }

    /** The barriers on the way of moving cells. */
    public List<Barrier> crossedBarriers(Process process) {
        return process instanceof Transition transition ? transition.getBarriers() : List.of();
    }

    /** Whether a process can lower the variable. */
    public boolean canConsume(EObject variable, EObject process) {
        return fits(ParticipantRole.CONSUMED, Views.element(process), variable);
    }

    /** Whether a process can raise the variable. */
    public boolean canProduce(EObject process, EObject variable) {
        return fits(ParticipantRole.PRODUCED, process, Views.element(variable));
    }

    /** Whether the variable can drive a process. */
    public boolean canDrive(EObject variable, EObject process) {
        return fits(ParticipantRole.AGENT, Views.element(process), variable);
    }

    /** Whether moving cells could meet the barrier, and do not yet. */
    public boolean canCross(EObject process, EObject barrier) {
        return process instanceof Transition transition && Views.element(barrier) instanceof Barrier crossed
                && !transition.getBarriers().contains(crossed);
    }

    /** Makes a process lower the variable. */
    public Process connectConsumed(Process process, StateVariable variable) {
        return connect(ParticipantRole.CONSUMED, process, variable);
    }

    /** Makes a process raise the variable. */
    public Process connectProduced(Process process, StateVariable variable) {
        return connect(ParticipantRole.PRODUCED, process, variable);
    }

    /** Makes the variable drive a process. */
    public Process connectDriver(Process process, StateVariable variable) {
        return connect(ParticipantRole.AGENT, process, variable);
    }

    /** Takes a participant out of a process, whatever its role. */
    public Process disconnect(Process process, StateVariable variable) {
        for (ParticipantRole role : ParticipantRole.values()) {
            if (role.of(process).filter(participant -> participant == variable).isPresent()) {
                process.eUnset(role.reference(process).orElseThrow());
            }
        }
        return process;
    }

    /** Lets a process lower the variable that another one lowered until now. */
    public Process moveConsumed(Process process, EObject before, StateVariable variable) {
        disconnect((Process) before, variable);
        return connectConsumed(process, variable);
    }

    /** Lets the variable drive a process instead of another. */
    public Process moveDriver(Process process, EObject before, StateVariable variable) {
        disconnect((Process) before, variable);
        return connectDriver(process, variable);
    }

    /** Lets a process raise the variable that another one raised until now. */
    public Process moveProduced(Process process, EObject before, StateVariable variable) {
        disconnect((Process) before, variable);
        return connectProduced(process, variable);
    }

    private static List<Process> processes(StateVariable variable, ParticipantRole role) {
        return Inverse.of(variable, Process.class)
                .filter(process -> role.of(process).filter(participant -> participant == variable).isPresent()).toList();
    }

    private static boolean fits(ParticipantRole role, EObject process, EObject variable) {
        return process instanceof Process target && variable instanceof StateVariable participant
                && role.fits(target, participant);
    }

    private static Process connect(ParticipantRole role, Process process, StateVariable variable) {
        process.eSet(role.reference(process).orElseThrow(), variable);
        return process;
    }
}
