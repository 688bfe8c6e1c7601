package paget.design.services;

import org.eclipse.emf.ecore.EObject;

import paget.model.Barrier;
import paget.model.CellKind;
import paget.model.CellStage;
import paget.model.CellType;
import paget.model.FactorLevel;
import paget.model.Population;
import paget.model.Process;
import paget.model.Regulation;
import paget.model.Regulator;
import paget.model.StateVariable;
import paget.model.SystemicVariable;
import paget.model.Tissue;
import paget.model.TissueState;
import paget.model.Vessel;
import paget.model.query.Places;

/** Between which elements a process or a regulation makes sense. */
public class ProcessRuleServices {

    /** Cells of one type spread from a population to another in tissue. */
    public boolean allowsInvasion(EObject from, EObject to) {
        return sameType(from, to) && in(Tissue.class, from) && in(Tissue.class, to);
    }

    /** Cells of a tissue enter blood or lymph. */
    public boolean allowsIntravasation(EObject from, EObject to) {
        return sameType(from, to) && in(Tissue.class, from) && in(Vessel.class, to) && stage(to) == CellStage.CIRCULATING;
    }

    /** Circulating cells are held in the capillaries of a tissue. */
    public boolean allowsArrest(EObject from, EObject to) {
        return sameType(from, to) && stage(from) == CellStage.CIRCULATING && stage(to) == CellStage.ARRESTED;
    }

    /** Arrested or circulating cells leave the vessel into tissue. */
    public boolean allowsExtravasation(EObject from, EObject to) {
        return sameType(from, to) && travelsOrRests(from) && in(Tissue.class, to) && !travelsOrRests(to);
    }

    /** Settled cells begin to grow as a colony. */
    public boolean allowsColonization(EObject from, EObject to) {
        return sameType(from, to) && in(Tissue.class, from) && in(Tissue.class, to) && !travelsOrRests(to)
                && stage(to) != CellStage.DORMANT && stage(to) != CellStage.SOLITARY;
    }

    /** Cells begin to rest. */
    public boolean allowsDormancyEntry(EObject from, EObject to) {
        return sameType(from, to) && stage(from) != CellStage.DORMANT && stage(to) == CellStage.DORMANT;
    }

    /** Resting cells begin to grow again. */
    public boolean allowsAwakening(EObject from, EObject to) {
        return sameType(from, to) && stage(from) == CellStage.DORMANT && stage(to) != CellStage.DORMANT;
    }

    /** Cells of a place turn into another type. */
    public boolean allowsPhenotypeSwitch(EObject from, EObject to) {
        return otherType(from, to);
    }

    /** Tumour cells of a place give rise to another clone. */
    public boolean allowsMutation(EObject from, EObject to) {
        return otherType(from, to) && tumour(from) && tumour(to);
    }

    /** Cells of a place kill others. */
    public boolean allowsKilling(EObject from, EObject to) {
        return from != to && from instanceof Population && to instanceof Population && together(from, to);
    }

    /** Cells release or take up a factor in their place. */
    public boolean allowsSecretion(EObject from, EObject to) {
        return from instanceof Population && to instanceof FactorLevel && together(from, to);
    }

    /** A zymogen becomes another factor in its place. */
    public boolean allowsActivation(EObject from, EObject to) {
        return from != to && from instanceof FactorLevel && to instanceof FactorLevel && together(from, to);
    }

    /** A protease, or cells that carry it, degrade a barrier, a factor or a state in their place. */
    public boolean allowsProteolysis(EObject from, EObject to) {
        return from != to && (from instanceof FactorLevel || from instanceof Population)
                && (to instanceof Barrier || to instanceof FactorLevel || to instanceof TissueState) && together(from, to);
    }

    /** Something drives a state or a barrier. */
    public boolean allowsRemodelling(EObject from, EObject to) {
        return from != to && from instanceof StateVariable
                && (to instanceof TissueState || to instanceof Barrier || to instanceof SystemicVariable);
    }

    /** A factor conditions the niche in its place. */
    public boolean allowsNicheConditioning(EObject from, EObject to) {
        return from instanceof FactorLevel && to instanceof TissueState && together(from, to);
    }

    /** Something regulates a process that it does not regulate yet. */
    public boolean allowsRegulation(EObject from, EObject to) {
        return from instanceof Regulator && to instanceof Process process
                && process.getRegulations().stream().noneMatch(each -> each.getSource() == regulatorFor(from, to));
    }

    /** What a regulation refers to: the factor for a level in the place of the process, else the variable itself. */
    public Regulator regulatorFor(EObject regulator, EObject process) {
        if (regulator instanceof FactorLevel level && level.getFactor() != null && together(level, process)) {
            return level.getFactor();
        }
        return (Regulator) regulator;
    }

    /** The process that a regulation acts on. */
    public EObject regulatedProcess(Regulation regulation) {
        return regulation.eContainer();
    }

    private static boolean sameType(EObject from, EObject to) {
        return from != to && from instanceof Population one && to instanceof Population other && one.getCellType() != null
                && one.getCellType() == other.getCellType();
    }

    private static boolean otherType(EObject from, EObject to) {
        return from instanceof Population one && to instanceof Population other && one.getCellType() != null
                && other.getCellType() != null && one.getCellType() != other.getCellType() && together(from, to);
    }

    private static boolean tumour(EObject cells) {
        CellType type = ((Population) cells).getCellType();
        return type.getKind() == CellKind.TUMOUR;
    }

    private static boolean together(EObject one, EObject other) {
        return Places.placeOf(one).isPresent() && Places.placeOf(one).equals(Places.placeOf(other));
    }

    private static boolean in(Class<?> kindOfPlace, EObject element) {
        return kindOfPlace.isInstance(element.eContainer());
    }

    private static CellStage stage(EObject cells) {
        return ((Population) cells).getStage();
    }

    private static boolean travelsOrRests(EObject cells) {
        return stage(cells) == CellStage.CIRCULATING || stage(cells) == CellStage.ARRESTED;
    }
}
