/**
 */
package paget.model.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import paget.model.Activation;
import paget.model.Alteration;
import paget.model.Arm;
import paget.model.Arrest;
import paget.model.Awakening;
import paget.model.Barrier;
import paget.model.BetaDistribution;
import paget.model.Binding;
import paget.model.CellType;
import paget.model.CirculationLoss;
import paget.model.Colonization;
import paget.model.Death;
import paget.model.Decay;
import paget.model.Distribution;
import paget.model.DormancyEntry;
import paget.model.Dosing;
import paget.model.Element;
import paget.model.Evidence;
import paget.model.Extravasation;
import paget.model.Factor;
import paget.model.FactorLevel;
import paget.model.FactorTransport;
import paget.model.Hypothesis;
import paget.model.Intravasation;
import paget.model.Invasion;
import paget.model.Killing;
import paget.model.LogNormalDistribution;
import paget.model.LogUniformDistribution;
import paget.model.MaintainedExposure;
import paget.model.Mutation;
import paget.model.NicheConditioning;
import paget.model.NormalDistribution;
import paget.model.Observable;
import paget.model.OntologyTerm;
import paget.model.Organ;
import paget.model.Organism;
import paget.model.PagetPackage;
import paget.model.Parameter;
import paget.model.PhenotypeSwitch;
import paget.model.Place;
import paget.model.Population;
import paget.model.Proliferation;
import paget.model.Proteolysis;
import paget.model.Quantity;
import paget.model.QuantityChange;
import paget.model.Receptor;
import paget.model.Recruitment;
import paget.model.Reference;
import paget.model.Region;
import paget.model.Regulated;
import paget.model.Regulation;
import paget.model.Regulator;
import paget.model.Remodelling;
import paget.model.Resection;
import paget.model.Route;
import paget.model.ScanDimension;
import paget.model.Secretion;
import paget.model.StateVariable;
import paget.model.Stimulus;
import paget.model.Study;
import paget.model.StudyOption;
import paget.model.Switchable;
import paget.model.SystemicVariable;
import paget.model.Tissue;
import paget.model.TissueState;
import paget.model.Trait;
import paget.model.TraitEffect;
import paget.model.Transition;
import paget.model.Treatment;
import paget.model.TriangularDistribution;
import paget.model.UniformDistribution;
import paget.model.Uptake;
import paget.model.Vessel;
import paget.model.Zone;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see paget.model.PagetPackage
 * @generated
 */
public class PagetSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static PagetPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PagetSwitch() {
		if (modelPackage == null) {
			modelPackage = PagetPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case PagetPackage.ELEMENT: {
				Element element = (Element)theEObject;
				T result = caseElement(element);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.SWITCHABLE: {
				Switchable switchable = (Switchable)theEObject;
				T result = caseSwitchable(switchable);
				if (result == null) result = caseElement(switchable);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.ONTOLOGY_TERM: {
				OntologyTerm ontologyTerm = (OntologyTerm)theEObject;
				T result = caseOntologyTerm(ontologyTerm);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.QUANTITY: {
				Quantity quantity = (Quantity)theEObject;
				T result = caseQuantity(quantity);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.DISTRIBUTION: {
				Distribution distribution = (Distribution)theEObject;
				T result = caseDistribution(distribution);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.NORMAL_DISTRIBUTION: {
				NormalDistribution normalDistribution = (NormalDistribution)theEObject;
				T result = caseNormalDistribution(normalDistribution);
				if (result == null) result = caseDistribution(normalDistribution);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.LOG_NORMAL_DISTRIBUTION: {
				LogNormalDistribution logNormalDistribution = (LogNormalDistribution)theEObject;
				T result = caseLogNormalDistribution(logNormalDistribution);
				if (result == null) result = caseDistribution(logNormalDistribution);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.UNIFORM_DISTRIBUTION: {
				UniformDistribution uniformDistribution = (UniformDistribution)theEObject;
				T result = caseUniformDistribution(uniformDistribution);
				if (result == null) result = caseDistribution(uniformDistribution);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.LOG_UNIFORM_DISTRIBUTION: {
				LogUniformDistribution logUniformDistribution = (LogUniformDistribution)theEObject;
				T result = caseLogUniformDistribution(logUniformDistribution);
				if (result == null) result = caseDistribution(logUniformDistribution);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.TRIANGULAR_DISTRIBUTION: {
				TriangularDistribution triangularDistribution = (TriangularDistribution)theEObject;
				T result = caseTriangularDistribution(triangularDistribution);
				if (result == null) result = caseDistribution(triangularDistribution);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.BETA_DISTRIBUTION: {
				BetaDistribution betaDistribution = (BetaDistribution)theEObject;
				T result = caseBetaDistribution(betaDistribution);
				if (result == null) result = caseDistribution(betaDistribution);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.EVIDENCE: {
				Evidence evidence = (Evidence)theEObject;
				T result = caseEvidence(evidence);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.REFERENCE: {
				Reference reference = (Reference)theEObject;
				T result = caseReference(reference);
				if (result == null) result = caseElement(reference);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.ORGANISM: {
				Organism organism = (Organism)theEObject;
				T result = caseOrganism(organism);
				if (result == null) result = caseElement(organism);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.REGION: {
				Region region = (Region)theEObject;
				T result = caseRegion(region);
				if (result == null) result = caseElement(region);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.ORGAN: {
				Organ organ = (Organ)theEObject;
				T result = caseOrgan(organ);
				if (result == null) result = caseRegion(organ);
				if (result == null) result = caseElement(organ);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.PLACE: {
				Place place = (Place)theEObject;
				T result = casePlace(place);
				if (result == null) result = caseElement(place);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.TISSUE: {
				Tissue tissue = (Tissue)theEObject;
				T result = caseTissue(tissue);
				if (result == null) result = casePlace(tissue);
				if (result == null) result = caseElement(tissue);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.VESSEL: {
				Vessel vessel = (Vessel)theEObject;
				T result = caseVessel(vessel);
				if (result == null) result = caseRegion(vessel);
				if (result == null) result = casePlace(vessel);
				if (result == null) result = caseElement(vessel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.ROUTE: {
				Route route = (Route)theEObject;
				T result = caseRoute(route);
				if (result == null) result = caseSwitchable(route);
				if (result == null) result = caseElement(route);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.REGULATOR: {
				Regulator regulator = (Regulator)theEObject;
				T result = caseRegulator(regulator);
				if (result == null) result = caseElement(regulator);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.STATE_VARIABLE: {
				StateVariable stateVariable = (StateVariable)theEObject;
				T result = caseStateVariable(stateVariable);
				if (result == null) result = caseRegulator(stateVariable);
				if (result == null) result = caseElement(stateVariable);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.POPULATION: {
				Population population = (Population)theEObject;
				T result = casePopulation(population);
				if (result == null) result = caseStateVariable(population);
				if (result == null) result = caseRegulator(population);
				if (result == null) result = caseElement(population);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.FACTOR_LEVEL: {
				FactorLevel factorLevel = (FactorLevel)theEObject;
				T result = caseFactorLevel(factorLevel);
				if (result == null) result = caseStateVariable(factorLevel);
				if (result == null) result = caseRegulator(factorLevel);
				if (result == null) result = caseElement(factorLevel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.TISSUE_STATE: {
				TissueState tissueState = (TissueState)theEObject;
				T result = caseTissueState(tissueState);
				if (result == null) result = caseStateVariable(tissueState);
				if (result == null) result = caseRegulator(tissueState);
				if (result == null) result = caseElement(tissueState);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.BARRIER: {
				Barrier barrier = (Barrier)theEObject;
				T result = caseBarrier(barrier);
				if (result == null) result = caseStateVariable(barrier);
				if (result == null) result = caseRegulator(barrier);
				if (result == null) result = caseElement(barrier);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.ZONE: {
				Zone zone = (Zone)theEObject;
				T result = caseZone(zone);
				if (result == null) result = caseElement(zone);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.SYSTEMIC_VARIABLE: {
				SystemicVariable systemicVariable = (SystemicVariable)theEObject;
				T result = caseSystemicVariable(systemicVariable);
				if (result == null) result = caseStateVariable(systemicVariable);
				if (result == null) result = caseRegulator(systemicVariable);
				if (result == null) result = caseElement(systemicVariable);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.FACTOR: {
				Factor factor = (Factor)theEObject;
				T result = caseFactor(factor);
				if (result == null) result = caseRegulator(factor);
				if (result == null) result = caseElement(factor);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.CELL_TYPE: {
				CellType cellType = (CellType)theEObject;
				T result = caseCellType(cellType);
				if (result == null) result = caseElement(cellType);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.REGULATED: {
				Regulated regulated = (Regulated)theEObject;
				T result = caseRegulated(regulated);
				if (result == null) result = caseSwitchable(regulated);
				if (result == null) result = caseElement(regulated);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.TRAIT: {
				Trait trait = (Trait)theEObject;
				T result = caseTrait(trait);
				if (result == null) result = caseRegulated(trait);
				if (result == null) result = caseSwitchable(trait);
				if (result == null) result = caseElement(trait);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.RECEPTOR: {
				Receptor receptor = (Receptor)theEObject;
				T result = caseReceptor(receptor);
				if (result == null) result = caseElement(receptor);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.BINDING: {
				Binding binding = (Binding)theEObject;
				T result = caseBinding(binding);
				if (result == null) result = caseElement(binding);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.ALTERATION: {
				Alteration alteration = (Alteration)theEObject;
				T result = caseAlteration(alteration);
				if (result == null) result = caseElement(alteration);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.TRAIT_EFFECT: {
				TraitEffect traitEffect = (TraitEffect)theEObject;
				T result = caseTraitEffect(traitEffect);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.REGULATION: {
				Regulation regulation = (Regulation)theEObject;
				T result = caseRegulation(regulation);
				if (result == null) result = caseSwitchable(regulation);
				if (result == null) result = caseElement(regulation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.PROCESS: {
				paget.model.Process process = (paget.model.Process)theEObject;
				T result = caseProcess(process);
				if (result == null) result = caseRegulated(process);
				if (result == null) result = caseSwitchable(process);
				if (result == null) result = caseElement(process);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.PARAMETER: {
				Parameter parameter = (Parameter)theEObject;
				T result = caseParameter(parameter);
				if (result == null) result = caseElement(parameter);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.PROLIFERATION: {
				Proliferation proliferation = (Proliferation)theEObject;
				T result = caseProliferation(proliferation);
				if (result == null) result = caseProcess(proliferation);
				if (result == null) result = caseRegulated(proliferation);
				if (result == null) result = caseSwitchable(proliferation);
				if (result == null) result = caseElement(proliferation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.DEATH: {
				Death death = (Death)theEObject;
				T result = caseDeath(death);
				if (result == null) result = caseProcess(death);
				if (result == null) result = caseRegulated(death);
				if (result == null) result = caseSwitchable(death);
				if (result == null) result = caseElement(death);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.MUTATION: {
				Mutation mutation = (Mutation)theEObject;
				T result = caseMutation(mutation);
				if (result == null) result = caseProcess(mutation);
				if (result == null) result = caseRegulated(mutation);
				if (result == null) result = caseSwitchable(mutation);
				if (result == null) result = caseElement(mutation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.RECRUITMENT: {
				Recruitment recruitment = (Recruitment)theEObject;
				T result = caseRecruitment(recruitment);
				if (result == null) result = caseProcess(recruitment);
				if (result == null) result = caseRegulated(recruitment);
				if (result == null) result = caseSwitchable(recruitment);
				if (result == null) result = caseElement(recruitment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.TRANSITION: {
				Transition transition = (Transition)theEObject;
				T result = caseTransition(transition);
				if (result == null) result = caseProcess(transition);
				if (result == null) result = caseRegulated(transition);
				if (result == null) result = caseSwitchable(transition);
				if (result == null) result = caseElement(transition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.INVASION: {
				Invasion invasion = (Invasion)theEObject;
				T result = caseInvasion(invasion);
				if (result == null) result = caseTransition(invasion);
				if (result == null) result = caseProcess(invasion);
				if (result == null) result = caseRegulated(invasion);
				if (result == null) result = caseSwitchable(invasion);
				if (result == null) result = caseElement(invasion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.INTRAVASATION: {
				Intravasation intravasation = (Intravasation)theEObject;
				T result = caseIntravasation(intravasation);
				if (result == null) result = caseTransition(intravasation);
				if (result == null) result = caseProcess(intravasation);
				if (result == null) result = caseRegulated(intravasation);
				if (result == null) result = caseSwitchable(intravasation);
				if (result == null) result = caseElement(intravasation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.ARREST: {
				Arrest arrest = (Arrest)theEObject;
				T result = caseArrest(arrest);
				if (result == null) result = caseTransition(arrest);
				if (result == null) result = caseProcess(arrest);
				if (result == null) result = caseRegulated(arrest);
				if (result == null) result = caseSwitchable(arrest);
				if (result == null) result = caseElement(arrest);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.EXTRAVASATION: {
				Extravasation extravasation = (Extravasation)theEObject;
				T result = caseExtravasation(extravasation);
				if (result == null) result = caseTransition(extravasation);
				if (result == null) result = caseProcess(extravasation);
				if (result == null) result = caseRegulated(extravasation);
				if (result == null) result = caseSwitchable(extravasation);
				if (result == null) result = caseElement(extravasation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.COLONIZATION: {
				Colonization colonization = (Colonization)theEObject;
				T result = caseColonization(colonization);
				if (result == null) result = caseTransition(colonization);
				if (result == null) result = caseProcess(colonization);
				if (result == null) result = caseRegulated(colonization);
				if (result == null) result = caseSwitchable(colonization);
				if (result == null) result = caseElement(colonization);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.DORMANCY_ENTRY: {
				DormancyEntry dormancyEntry = (DormancyEntry)theEObject;
				T result = caseDormancyEntry(dormancyEntry);
				if (result == null) result = caseTransition(dormancyEntry);
				if (result == null) result = caseProcess(dormancyEntry);
				if (result == null) result = caseRegulated(dormancyEntry);
				if (result == null) result = caseSwitchable(dormancyEntry);
				if (result == null) result = caseElement(dormancyEntry);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.AWAKENING: {
				Awakening awakening = (Awakening)theEObject;
				T result = caseAwakening(awakening);
				if (result == null) result = caseTransition(awakening);
				if (result == null) result = caseProcess(awakening);
				if (result == null) result = caseRegulated(awakening);
				if (result == null) result = caseSwitchable(awakening);
				if (result == null) result = caseElement(awakening);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.PHENOTYPE_SWITCH: {
				PhenotypeSwitch phenotypeSwitch = (PhenotypeSwitch)theEObject;
				T result = casePhenotypeSwitch(phenotypeSwitch);
				if (result == null) result = caseTransition(phenotypeSwitch);
				if (result == null) result = caseProcess(phenotypeSwitch);
				if (result == null) result = caseRegulated(phenotypeSwitch);
				if (result == null) result = caseSwitchable(phenotypeSwitch);
				if (result == null) result = caseElement(phenotypeSwitch);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.CIRCULATION_LOSS: {
				CirculationLoss circulationLoss = (CirculationLoss)theEObject;
				T result = caseCirculationLoss(circulationLoss);
				if (result == null) result = caseProcess(circulationLoss);
				if (result == null) result = caseRegulated(circulationLoss);
				if (result == null) result = caseSwitchable(circulationLoss);
				if (result == null) result = caseElement(circulationLoss);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.KILLING: {
				Killing killing = (Killing)theEObject;
				T result = caseKilling(killing);
				if (result == null) result = caseProcess(killing);
				if (result == null) result = caseRegulated(killing);
				if (result == null) result = caseSwitchable(killing);
				if (result == null) result = caseElement(killing);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.SECRETION: {
				Secretion secretion = (Secretion)theEObject;
				T result = caseSecretion(secretion);
				if (result == null) result = caseProcess(secretion);
				if (result == null) result = caseRegulated(secretion);
				if (result == null) result = caseSwitchable(secretion);
				if (result == null) result = caseElement(secretion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.UPTAKE: {
				Uptake uptake = (Uptake)theEObject;
				T result = caseUptake(uptake);
				if (result == null) result = caseProcess(uptake);
				if (result == null) result = caseRegulated(uptake);
				if (result == null) result = caseSwitchable(uptake);
				if (result == null) result = caseElement(uptake);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.DECAY: {
				Decay decay = (Decay)theEObject;
				T result = caseDecay(decay);
				if (result == null) result = caseProcess(decay);
				if (result == null) result = caseRegulated(decay);
				if (result == null) result = caseSwitchable(decay);
				if (result == null) result = caseElement(decay);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.ACTIVATION: {
				Activation activation = (Activation)theEObject;
				T result = caseActivation(activation);
				if (result == null) result = caseProcess(activation);
				if (result == null) result = caseRegulated(activation);
				if (result == null) result = caseSwitchable(activation);
				if (result == null) result = caseElement(activation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.PROTEOLYSIS: {
				Proteolysis proteolysis = (Proteolysis)theEObject;
				T result = caseProteolysis(proteolysis);
				if (result == null) result = caseProcess(proteolysis);
				if (result == null) result = caseRegulated(proteolysis);
				if (result == null) result = caseSwitchable(proteolysis);
				if (result == null) result = caseElement(proteolysis);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.REMODELLING: {
				Remodelling remodelling = (Remodelling)theEObject;
				T result = caseRemodelling(remodelling);
				if (result == null) result = caseProcess(remodelling);
				if (result == null) result = caseRegulated(remodelling);
				if (result == null) result = caseSwitchable(remodelling);
				if (result == null) result = caseElement(remodelling);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.NICHE_CONDITIONING: {
				NicheConditioning nicheConditioning = (NicheConditioning)theEObject;
				T result = caseNicheConditioning(nicheConditioning);
				if (result == null) result = caseProcess(nicheConditioning);
				if (result == null) result = caseRegulated(nicheConditioning);
				if (result == null) result = caseSwitchable(nicheConditioning);
				if (result == null) result = caseElement(nicheConditioning);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.FACTOR_TRANSPORT: {
				FactorTransport factorTransport = (FactorTransport)theEObject;
				T result = caseFactorTransport(factorTransport);
				if (result == null) result = caseProcess(factorTransport);
				if (result == null) result = caseRegulated(factorTransport);
				if (result == null) result = caseSwitchable(factorTransport);
				if (result == null) result = caseElement(factorTransport);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.TREATMENT: {
				Treatment treatment = (Treatment)theEObject;
				T result = caseTreatment(treatment);
				if (result == null) result = caseSwitchable(treatment);
				if (result == null) result = caseElement(treatment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.DOSING: {
				Dosing dosing = (Dosing)theEObject;
				T result = caseDosing(dosing);
				if (result == null) result = caseTreatment(dosing);
				if (result == null) result = caseSwitchable(dosing);
				if (result == null) result = caseElement(dosing);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.MAINTAINED_EXPOSURE: {
				MaintainedExposure maintainedExposure = (MaintainedExposure)theEObject;
				T result = caseMaintainedExposure(maintainedExposure);
				if (result == null) result = caseTreatment(maintainedExposure);
				if (result == null) result = caseSwitchable(maintainedExposure);
				if (result == null) result = caseElement(maintainedExposure);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.RESECTION: {
				Resection resection = (Resection)theEObject;
				T result = caseResection(resection);
				if (result == null) result = caseTreatment(resection);
				if (result == null) result = caseSwitchable(resection);
				if (result == null) result = caseElement(resection);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.STIMULUS: {
				Stimulus stimulus = (Stimulus)theEObject;
				T result = caseStimulus(stimulus);
				if (result == null) result = caseTreatment(stimulus);
				if (result == null) result = caseSwitchable(stimulus);
				if (result == null) result = caseElement(stimulus);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.QUANTITY_CHANGE: {
				QuantityChange quantityChange = (QuantityChange)theEObject;
				T result = caseQuantityChange(quantityChange);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.HYPOTHESIS: {
				Hypothesis hypothesis = (Hypothesis)theEObject;
				T result = caseHypothesis(hypothesis);
				if (result == null) result = caseElement(hypothesis);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.OBSERVABLE: {
				Observable observable = (Observable)theEObject;
				T result = caseObservable(observable);
				if (result == null) result = caseElement(observable);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.STUDY: {
				Study study = (Study)theEObject;
				T result = caseStudy(study);
				if (result == null) result = caseElement(study);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.ARM: {
				Arm arm = (Arm)theEObject;
				T result = caseArm(arm);
				if (result == null) result = caseElement(arm);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.SCAN_DIMENSION: {
				ScanDimension scanDimension = (ScanDimension)theEObject;
				T result = caseScanDimension(scanDimension);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PagetPackage.STUDY_OPTION: {
				StudyOption studyOption = (StudyOption)theEObject;
				T result = caseStudyOption(studyOption);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseElement(Element object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Switchable</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Switchable</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSwitchable(Switchable object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ontology Term</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ontology Term</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOntologyTerm(OntologyTerm object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Quantity</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Quantity</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseQuantity(Quantity object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Distribution</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Distribution</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDistribution(Distribution object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Normal Distribution</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Normal Distribution</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNormalDistribution(NormalDistribution object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Log Normal Distribution</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Log Normal Distribution</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLogNormalDistribution(LogNormalDistribution object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Uniform Distribution</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Uniform Distribution</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUniformDistribution(UniformDistribution object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Log Uniform Distribution</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Log Uniform Distribution</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLogUniformDistribution(LogUniformDistribution object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Triangular Distribution</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Triangular Distribution</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTriangularDistribution(TriangularDistribution object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Beta Distribution</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Beta Distribution</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBetaDistribution(BetaDistribution object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Evidence</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Evidence</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEvidence(Evidence object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Reference</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Reference</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReference(Reference object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Organism</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Organism</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOrganism(Organism object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Region</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Region</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRegion(Region object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Organ</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Organ</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOrgan(Organ object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Place</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Place</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePlace(Place object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tissue</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tissue</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTissue(Tissue object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Vessel</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Vessel</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVessel(Vessel object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Route</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Route</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRoute(Route object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Regulator</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Regulator</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRegulator(Regulator object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>State Variable</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>State Variable</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStateVariable(StateVariable object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Population</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Population</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePopulation(Population object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Factor Level</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Factor Level</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFactorLevel(FactorLevel object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tissue State</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tissue State</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTissueState(TissueState object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Barrier</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Barrier</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBarrier(Barrier object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Zone</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Zone</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseZone(Zone object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Systemic Variable</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Systemic Variable</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSystemicVariable(SystemicVariable object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Factor</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Factor</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFactor(Factor object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cell Type</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cell Type</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCellType(CellType object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Regulated</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Regulated</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRegulated(Regulated object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Trait</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Trait</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTrait(Trait object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Receptor</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Receptor</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReceptor(Receptor object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Binding</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Binding</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBinding(Binding object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Alteration</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Alteration</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAlteration(Alteration object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Trait Effect</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Trait Effect</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTraitEffect(TraitEffect object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Regulation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Regulation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRegulation(Regulation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Process</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Process</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProcess(paget.model.Process object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Parameter</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Parameter</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseParameter(Parameter object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Proliferation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Proliferation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProliferation(Proliferation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Death</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Death</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDeath(Death object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Mutation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Mutation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMutation(Mutation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Recruitment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Recruitment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRecruitment(Recruitment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Transition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Transition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTransition(Transition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Invasion</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Invasion</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInvasion(Invasion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Intravasation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Intravasation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIntravasation(Intravasation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Arrest</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Arrest</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseArrest(Arrest object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Extravasation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Extravasation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExtravasation(Extravasation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Colonization</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Colonization</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseColonization(Colonization object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dormancy Entry</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dormancy Entry</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDormancyEntry(DormancyEntry object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Awakening</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Awakening</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAwakening(Awakening object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Phenotype Switch</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Phenotype Switch</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePhenotypeSwitch(PhenotypeSwitch object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Circulation Loss</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Circulation Loss</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCirculationLoss(CirculationLoss object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Killing</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Killing</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseKilling(Killing object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Secretion</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Secretion</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSecretion(Secretion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Uptake</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Uptake</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUptake(Uptake object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Decay</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Decay</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDecay(Decay object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Activation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Activation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseActivation(Activation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Proteolysis</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Proteolysis</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProteolysis(Proteolysis object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Remodelling</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Remodelling</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRemodelling(Remodelling object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Niche Conditioning</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Niche Conditioning</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNicheConditioning(NicheConditioning object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Factor Transport</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Factor Transport</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFactorTransport(FactorTransport object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Treatment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Treatment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTreatment(Treatment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dosing</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dosing</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDosing(Dosing object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Maintained Exposure</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Maintained Exposure</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMaintainedExposure(MaintainedExposure object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Resection</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Resection</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseResection(Resection object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Stimulus</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Stimulus</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStimulus(Stimulus object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Quantity Change</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Quantity Change</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseQuantityChange(QuantityChange object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Hypothesis</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Hypothesis</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHypothesis(Hypothesis object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Observable</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Observable</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseObservable(Observable object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Study</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Study</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStudy(Study object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Arm</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Arm</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseArm(Arm object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Scan Dimension</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Scan Dimension</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseScanDimension(ScanDimension object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Study Option</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Study Option</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStudyOption(StudyOption object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //PagetSwitch
