package paget.design.services;

import org.eclipse.emf.ecore.EObject;

import paget.model.Activation;
import paget.model.Arrest;
import paget.model.Awakening;
import paget.model.CirculationLoss;
import paget.model.Colonization;
import paget.model.Death;
import paget.model.Decay;
import paget.model.DormancyEntry;
import paget.model.Extravasation;
import paget.model.FactorTransport;
import paget.model.Intravasation;
import paget.model.Invasion;
import paget.model.Killing;
import paget.model.Mutation;
import paget.model.NicheConditioning;
import paget.model.PhenotypeSwitch;
import paget.model.Proliferation;
import paget.model.Proteolysis;
import paget.model.Recruitment;
import paget.model.Remodelling;
import paget.model.Secretion;
import paget.model.Uptake;

/** The kinds of process, as conditions of styles and filters. */
public class ProcessKindServices {

    /** Whether the element is a process of proliferation. */
    public boolean isProliferation(EObject element) {
        return element instanceof Proliferation;
    }

    /** Whether the element is a process of death. */
    public boolean isDeath(EObject element) {
        return element instanceof Death;
    }

    /** Whether the element is a process of mutation. */
    public boolean isMutation(EObject element) {
        return element instanceof Mutation;
    }

    /** Whether the element is a process of recruitment. */
    public boolean isRecruitment(EObject element) {
        return element instanceof Recruitment;
    }

    /** Whether the element is a process of invasion. */
    public boolean isInvasion(EObject element) {
        return element instanceof Invasion;
    }

    /** Whether the element is a process of intravasation. */
    public boolean isIntravasation(EObject element) {
        return element instanceof Intravasation;
    }

    /** Whether the element is a process of arrest. */
    public boolean isArrest(EObject element) {
        return element instanceof Arrest;
    }

    /** Whether the element is a process of extravasation. */
    public boolean isExtravasation(EObject element) {
        return element instanceof Extravasation;
    }

    /** Whether the element is a process of colonization. */
    public boolean isColonization(EObject element) {
        return element instanceof Colonization;
    }

    /** Whether the element is a process of dormancy entry. */
    public boolean isDormancyEntry(EObject element) {
        return element instanceof DormancyEntry;
    }

    /** Whether the element is a process of awakening. */
    public boolean isAwakening(EObject element) {
        return element instanceof Awakening;
    }

    /** Whether the element is a process of phenotype switch. */
    public boolean isPhenotypeSwitch(EObject element) {
        return element instanceof PhenotypeSwitch;
    }

    /** Whether the element is a process of circulation loss. */
    public boolean isCirculationLoss(EObject element) {
        return element instanceof CirculationLoss;
    }

    /** Whether the element is a process of killing. */
    public boolean isKilling(EObject element) {
        return element instanceof Killing;
    }

    /** Whether the element is a process of secretion. */
    public boolean isSecretion(EObject element) {
        return element instanceof Secretion;
    }

    /** Whether the element is a process of uptake. */
    public boolean isUptake(EObject element) {
        return element instanceof Uptake;
    }

    /** Whether the element is a process of decay. */
    public boolean isDecay(EObject element) {
        return element instanceof Decay;
    }

    /** Whether the element is a process of activation. */
    public boolean isActivation(EObject element) {
        return element instanceof Activation;
    }

    /** Whether the element is a process of proteolysis. */
    public boolean isProteolysis(EObject element) {
        return element instanceof Proteolysis;
    }

    /** Whether the element is a process of remodelling. */
    public boolean isRemodelling(EObject element) {
        return element instanceof Remodelling;
    }

    /** Whether the element is a process of niche conditioning. */
    public boolean isNicheConditioning(EObject element) {
        return element instanceof NicheConditioning;
    }

    /** Whether the element is a process of factor transport. */
    public boolean isFactorTransport(EObject element) {
        return element instanceof FactorTransport;
    }
}
