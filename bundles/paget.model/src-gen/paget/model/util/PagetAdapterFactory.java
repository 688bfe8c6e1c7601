/**
 */
package paget.model.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

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
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see paget.model.PagetPackage
 * @generated
 */
public class PagetAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static PagetPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PagetAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = PagetPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PagetSwitch<Adapter> modelSwitch =
		new PagetSwitch<Adapter>() {
			@Override
			public Adapter caseElement(Element object) {
				return createElementAdapter();
			}
			@Override
			public Adapter caseSwitchable(Switchable object) {
				return createSwitchableAdapter();
			}
			@Override
			public Adapter caseOntologyTerm(OntologyTerm object) {
				return createOntologyTermAdapter();
			}
			@Override
			public Adapter caseQuantity(Quantity object) {
				return createQuantityAdapter();
			}
			@Override
			public Adapter caseDistribution(Distribution object) {
				return createDistributionAdapter();
			}
			@Override
			public Adapter caseNormalDistribution(NormalDistribution object) {
				return createNormalDistributionAdapter();
			}
			@Override
			public Adapter caseLogNormalDistribution(LogNormalDistribution object) {
				return createLogNormalDistributionAdapter();
			}
			@Override
			public Adapter caseUniformDistribution(UniformDistribution object) {
				return createUniformDistributionAdapter();
			}
			@Override
			public Adapter caseLogUniformDistribution(LogUniformDistribution object) {
				return createLogUniformDistributionAdapter();
			}
			@Override
			public Adapter caseTriangularDistribution(TriangularDistribution object) {
				return createTriangularDistributionAdapter();
			}
			@Override
			public Adapter caseBetaDistribution(BetaDistribution object) {
				return createBetaDistributionAdapter();
			}
			@Override
			public Adapter caseEvidence(Evidence object) {
				return createEvidenceAdapter();
			}
			@Override
			public Adapter caseReference(Reference object) {
				return createReferenceAdapter();
			}
			@Override
			public Adapter caseOrganism(Organism object) {
				return createOrganismAdapter();
			}
			@Override
			public Adapter caseRegion(Region object) {
				return createRegionAdapter();
			}
			@Override
			public Adapter caseOrgan(Organ object) {
				return createOrganAdapter();
			}
			@Override
			public Adapter casePlace(Place object) {
				return createPlaceAdapter();
			}
			@Override
			public Adapter caseTissue(Tissue object) {
				return createTissueAdapter();
			}
			@Override
			public Adapter caseVessel(Vessel object) {
				return createVesselAdapter();
			}
			@Override
			public Adapter caseRoute(Route object) {
				return createRouteAdapter();
			}
			@Override
			public Adapter caseRegulator(Regulator object) {
				return createRegulatorAdapter();
			}
			@Override
			public Adapter caseStateVariable(StateVariable object) {
				return createStateVariableAdapter();
			}
			@Override
			public Adapter casePopulation(Population object) {
				return createPopulationAdapter();
			}
			@Override
			public Adapter caseFactorLevel(FactorLevel object) {
				return createFactorLevelAdapter();
			}
			@Override
			public Adapter caseTissueState(TissueState object) {
				return createTissueStateAdapter();
			}
			@Override
			public Adapter caseBarrier(Barrier object) {
				return createBarrierAdapter();
			}
			@Override
			public Adapter caseZone(Zone object) {
				return createZoneAdapter();
			}
			@Override
			public Adapter caseSystemicVariable(SystemicVariable object) {
				return createSystemicVariableAdapter();
			}
			@Override
			public Adapter caseFactor(Factor object) {
				return createFactorAdapter();
			}
			@Override
			public Adapter caseCellType(CellType object) {
				return createCellTypeAdapter();
			}
			@Override
			public Adapter caseRegulated(Regulated object) {
				return createRegulatedAdapter();
			}
			@Override
			public Adapter caseTrait(Trait object) {
				return createTraitAdapter();
			}
			@Override
			public Adapter caseReceptor(Receptor object) {
				return createReceptorAdapter();
			}
			@Override
			public Adapter caseBinding(Binding object) {
				return createBindingAdapter();
			}
			@Override
			public Adapter caseAlteration(Alteration object) {
				return createAlterationAdapter();
			}
			@Override
			public Adapter caseTraitEffect(TraitEffect object) {
				return createTraitEffectAdapter();
			}
			@Override
			public Adapter caseRegulation(Regulation object) {
				return createRegulationAdapter();
			}
			@Override
			public Adapter caseProcess(paget.model.Process object) {
				return createProcessAdapter();
			}
			@Override
			public Adapter caseParameter(Parameter object) {
				return createParameterAdapter();
			}
			@Override
			public Adapter caseProliferation(Proliferation object) {
				return createProliferationAdapter();
			}
			@Override
			public Adapter caseDeath(Death object) {
				return createDeathAdapter();
			}
			@Override
			public Adapter caseMutation(Mutation object) {
				return createMutationAdapter();
			}
			@Override
			public Adapter caseRecruitment(Recruitment object) {
				return createRecruitmentAdapter();
			}
			@Override
			public Adapter caseTransition(Transition object) {
				return createTransitionAdapter();
			}
			@Override
			public Adapter caseInvasion(Invasion object) {
				return createInvasionAdapter();
			}
			@Override
			public Adapter caseIntravasation(Intravasation object) {
				return createIntravasationAdapter();
			}
			@Override
			public Adapter caseArrest(Arrest object) {
				return createArrestAdapter();
			}
			@Override
			public Adapter caseExtravasation(Extravasation object) {
				return createExtravasationAdapter();
			}
			@Override
			public Adapter caseColonization(Colonization object) {
				return createColonizationAdapter();
			}
			@Override
			public Adapter caseDormancyEntry(DormancyEntry object) {
				return createDormancyEntryAdapter();
			}
			@Override
			public Adapter caseAwakening(Awakening object) {
				return createAwakeningAdapter();
			}
			@Override
			public Adapter casePhenotypeSwitch(PhenotypeSwitch object) {
				return createPhenotypeSwitchAdapter();
			}
			@Override
			public Adapter caseCirculationLoss(CirculationLoss object) {
				return createCirculationLossAdapter();
			}
			@Override
			public Adapter caseKilling(Killing object) {
				return createKillingAdapter();
			}
			@Override
			public Adapter caseSecretion(Secretion object) {
				return createSecretionAdapter();
			}
			@Override
			public Adapter caseUptake(Uptake object) {
				return createUptakeAdapter();
			}
			@Override
			public Adapter caseDecay(Decay object) {
				return createDecayAdapter();
			}
			@Override
			public Adapter caseActivation(Activation object) {
				return createActivationAdapter();
			}
			@Override
			public Adapter caseProteolysis(Proteolysis object) {
				return createProteolysisAdapter();
			}
			@Override
			public Adapter caseRemodelling(Remodelling object) {
				return createRemodellingAdapter();
			}
			@Override
			public Adapter caseNicheConditioning(NicheConditioning object) {
				return createNicheConditioningAdapter();
			}
			@Override
			public Adapter caseFactorTransport(FactorTransport object) {
				return createFactorTransportAdapter();
			}
			@Override
			public Adapter caseTreatment(Treatment object) {
				return createTreatmentAdapter();
			}
			@Override
			public Adapter caseDosing(Dosing object) {
				return createDosingAdapter();
			}
			@Override
			public Adapter caseMaintainedExposure(MaintainedExposure object) {
				return createMaintainedExposureAdapter();
			}
			@Override
			public Adapter caseResection(Resection object) {
				return createResectionAdapter();
			}
			@Override
			public Adapter caseStimulus(Stimulus object) {
				return createStimulusAdapter();
			}
			@Override
			public Adapter caseQuantityChange(QuantityChange object) {
				return createQuantityChangeAdapter();
			}
			@Override
			public Adapter caseHypothesis(Hypothesis object) {
				return createHypothesisAdapter();
			}
			@Override
			public Adapter caseObservable(Observable object) {
				return createObservableAdapter();
			}
			@Override
			public Adapter caseStudy(Study object) {
				return createStudyAdapter();
			}
			@Override
			public Adapter caseArm(Arm object) {
				return createArmAdapter();
			}
			@Override
			public Adapter caseScanDimension(ScanDimension object) {
				return createScanDimensionAdapter();
			}
			@Override
			public Adapter caseStudyOption(StudyOption object) {
				return createStudyOptionAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Element
	 * @generated
	 */
	public Adapter createElementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Switchable <em>Switchable</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Switchable
	 * @generated
	 */
	public Adapter createSwitchableAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.OntologyTerm <em>Ontology Term</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.OntologyTerm
	 * @generated
	 */
	public Adapter createOntologyTermAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Quantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Quantity
	 * @generated
	 */
	public Adapter createQuantityAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Distribution <em>Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Distribution
	 * @generated
	 */
	public Adapter createDistributionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.NormalDistribution <em>Normal Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.NormalDistribution
	 * @generated
	 */
	public Adapter createNormalDistributionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.LogNormalDistribution <em>Log Normal Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.LogNormalDistribution
	 * @generated
	 */
	public Adapter createLogNormalDistributionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.UniformDistribution <em>Uniform Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.UniformDistribution
	 * @generated
	 */
	public Adapter createUniformDistributionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.LogUniformDistribution <em>Log Uniform Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.LogUniformDistribution
	 * @generated
	 */
	public Adapter createLogUniformDistributionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.TriangularDistribution <em>Triangular Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.TriangularDistribution
	 * @generated
	 */
	public Adapter createTriangularDistributionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.BetaDistribution <em>Beta Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.BetaDistribution
	 * @generated
	 */
	public Adapter createBetaDistributionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Evidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Evidence
	 * @generated
	 */
	public Adapter createEvidenceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Reference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Reference
	 * @generated
	 */
	public Adapter createReferenceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Organism <em>Organism</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Organism
	 * @generated
	 */
	public Adapter createOrganismAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Region <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Region
	 * @generated
	 */
	public Adapter createRegionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Organ <em>Organ</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Organ
	 * @generated
	 */
	public Adapter createOrganAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Place <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Place
	 * @generated
	 */
	public Adapter createPlaceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Tissue <em>Tissue</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Tissue
	 * @generated
	 */
	public Adapter createTissueAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Vessel <em>Vessel</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Vessel
	 * @generated
	 */
	public Adapter createVesselAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Route <em>Route</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Route
	 * @generated
	 */
	public Adapter createRouteAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Regulator <em>Regulator</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Regulator
	 * @generated
	 */
	public Adapter createRegulatorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.StateVariable <em>State Variable</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.StateVariable
	 * @generated
	 */
	public Adapter createStateVariableAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Population <em>Population</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Population
	 * @generated
	 */
	public Adapter createPopulationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.FactorLevel <em>Factor Level</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.FactorLevel
	 * @generated
	 */
	public Adapter createFactorLevelAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.TissueState <em>Tissue State</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.TissueState
	 * @generated
	 */
	public Adapter createTissueStateAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Barrier <em>Barrier</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Barrier
	 * @generated
	 */
	public Adapter createBarrierAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Zone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Zone
	 * @generated
	 */
	public Adapter createZoneAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.SystemicVariable <em>Systemic Variable</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.SystemicVariable
	 * @generated
	 */
	public Adapter createSystemicVariableAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Factor <em>Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Factor
	 * @generated
	 */
	public Adapter createFactorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.CellType <em>Cell Type</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.CellType
	 * @generated
	 */
	public Adapter createCellTypeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Regulated <em>Regulated</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Regulated
	 * @generated
	 */
	public Adapter createRegulatedAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Trait <em>Trait</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Trait
	 * @generated
	 */
	public Adapter createTraitAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Receptor <em>Receptor</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Receptor
	 * @generated
	 */
	public Adapter createReceptorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Binding <em>Binding</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Binding
	 * @generated
	 */
	public Adapter createBindingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Alteration <em>Alteration</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Alteration
	 * @generated
	 */
	public Adapter createAlterationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.TraitEffect <em>Trait Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.TraitEffect
	 * @generated
	 */
	public Adapter createTraitEffectAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Regulation <em>Regulation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Regulation
	 * @generated
	 */
	public Adapter createRegulationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Process <em>Process</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Process
	 * @generated
	 */
	public Adapter createProcessAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Parameter <em>Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Parameter
	 * @generated
	 */
	public Adapter createParameterAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Proliferation <em>Proliferation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Proliferation
	 * @generated
	 */
	public Adapter createProliferationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Death <em>Death</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Death
	 * @generated
	 */
	public Adapter createDeathAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Mutation <em>Mutation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Mutation
	 * @generated
	 */
	public Adapter createMutationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Recruitment <em>Recruitment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Recruitment
	 * @generated
	 */
	public Adapter createRecruitmentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Transition <em>Transition</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Transition
	 * @generated
	 */
	public Adapter createTransitionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Invasion <em>Invasion</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Invasion
	 * @generated
	 */
	public Adapter createInvasionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Intravasation <em>Intravasation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Intravasation
	 * @generated
	 */
	public Adapter createIntravasationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Arrest <em>Arrest</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Arrest
	 * @generated
	 */
	public Adapter createArrestAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Extravasation <em>Extravasation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Extravasation
	 * @generated
	 */
	public Adapter createExtravasationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Colonization <em>Colonization</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Colonization
	 * @generated
	 */
	public Adapter createColonizationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.DormancyEntry <em>Dormancy Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.DormancyEntry
	 * @generated
	 */
	public Adapter createDormancyEntryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Awakening <em>Awakening</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Awakening
	 * @generated
	 */
	public Adapter createAwakeningAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.PhenotypeSwitch <em>Phenotype Switch</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.PhenotypeSwitch
	 * @generated
	 */
	public Adapter createPhenotypeSwitchAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.CirculationLoss <em>Circulation Loss</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.CirculationLoss
	 * @generated
	 */
	public Adapter createCirculationLossAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Killing <em>Killing</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Killing
	 * @generated
	 */
	public Adapter createKillingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Secretion <em>Secretion</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Secretion
	 * @generated
	 */
	public Adapter createSecretionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Uptake <em>Uptake</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Uptake
	 * @generated
	 */
	public Adapter createUptakeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Decay <em>Decay</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Decay
	 * @generated
	 */
	public Adapter createDecayAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Activation <em>Activation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Activation
	 * @generated
	 */
	public Adapter createActivationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Proteolysis <em>Proteolysis</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Proteolysis
	 * @generated
	 */
	public Adapter createProteolysisAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Remodelling <em>Remodelling</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Remodelling
	 * @generated
	 */
	public Adapter createRemodellingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.NicheConditioning <em>Niche Conditioning</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.NicheConditioning
	 * @generated
	 */
	public Adapter createNicheConditioningAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.FactorTransport <em>Factor Transport</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.FactorTransport
	 * @generated
	 */
	public Adapter createFactorTransportAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Treatment <em>Treatment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Treatment
	 * @generated
	 */
	public Adapter createTreatmentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Dosing <em>Dosing</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Dosing
	 * @generated
	 */
	public Adapter createDosingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.MaintainedExposure <em>Maintained Exposure</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.MaintainedExposure
	 * @generated
	 */
	public Adapter createMaintainedExposureAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Resection <em>Resection</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Resection
	 * @generated
	 */
	public Adapter createResectionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Stimulus <em>Stimulus</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Stimulus
	 * @generated
	 */
	public Adapter createStimulusAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.QuantityChange <em>Quantity Change</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.QuantityChange
	 * @generated
	 */
	public Adapter createQuantityChangeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Hypothesis <em>Hypothesis</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Hypothesis
	 * @generated
	 */
	public Adapter createHypothesisAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Observable <em>Observable</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Observable
	 * @generated
	 */
	public Adapter createObservableAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Study <em>Study</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Study
	 * @generated
	 */
	public Adapter createStudyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.Arm <em>Arm</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.Arm
	 * @generated
	 */
	public Adapter createArmAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.ScanDimension <em>Scan Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.ScanDimension
	 * @generated
	 */
	public Adapter createScanDimensionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link paget.model.StudyOption <em>Study Option</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see paget.model.StudyOption
	 * @generated
	 */
	public Adapter createStudyOptionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //PagetAdapterFactory
