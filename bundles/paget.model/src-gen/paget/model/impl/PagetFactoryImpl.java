/**
 */
package paget.model.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import paget.model.Activation;
import paget.model.Alteration;
import paget.model.AlterationKind;
import paget.model.Arm;
import paget.model.Arrest;
import paget.model.Awakening;
import paget.model.Barrier;
import paget.model.BarrierKind;
import paget.model.BetaDistribution;
import paget.model.Binding;
import paget.model.BindingRole;
import paget.model.CellKind;
import paget.model.CellStage;
import paget.model.CellType;
import paget.model.CirculationLoss;
import paget.model.Colonization;
import paget.model.Confidence;
import paget.model.Death;
import paget.model.Decay;
import paget.model.DormancyEntry;
import paget.model.Dosing;
import paget.model.Evidence;
import paget.model.EvidenceKind;
import paget.model.Extravasation;
import paget.model.Factor;
import paget.model.FactorKind;
import paget.model.FactorLevel;
import paget.model.FactorTransport;
import paget.model.GrowthLaw;
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
import paget.model.OrganRole;
import paget.model.Organism;
import paget.model.PagetFactory;
import paget.model.PagetPackage;
import paget.model.Parameter;
import paget.model.PhenotypeSwitch;
import paget.model.Population;
import paget.model.Proliferation;
import paget.model.Proteolysis;
import paget.model.Quantity;
import paget.model.QuantityChange;
import paget.model.Receptor;
import paget.model.Recruitment;
import paget.model.Reference;
import paget.model.RegulatedAspect;
import paget.model.Regulation;
import paget.model.Remodelling;
import paget.model.Resection;
import paget.model.Route;
import paget.model.RouteKind;
import paget.model.ScanDimension;
import paget.model.ScanScale;
import paget.model.Secretion;
import paget.model.Stimulus;
import paget.model.Study;
import paget.model.StudyOption;
import paget.model.SystemicKind;
import paget.model.SystemicVariable;
import paget.model.Taxon;
import paget.model.TermQualifier;
import paget.model.Tissue;
import paget.model.TissueState;
import paget.model.TissueStateKind;
import paget.model.Trait;
import paget.model.TraitEffect;
import paget.model.TraitKind;
import paget.model.TriangularDistribution;
import paget.model.UniformDistribution;
import paget.model.Uptake;
import paget.model.Vessel;
import paget.model.VesselKind;
import paget.model.Zone;
import paget.model.ZoneShape;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PagetFactoryImpl extends EFactoryImpl implements PagetFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static PagetFactory init() {
		try {
			PagetFactory thePagetFactory = (PagetFactory)EPackage.Registry.INSTANCE.getEFactory(PagetPackage.eNS_URI);
			if (thePagetFactory != null) {
				return thePagetFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new PagetFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PagetFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case PagetPackage.ONTOLOGY_TERM: return createOntologyTerm();
			case PagetPackage.QUANTITY: return createQuantity();
			case PagetPackage.NORMAL_DISTRIBUTION: return createNormalDistribution();
			case PagetPackage.LOG_NORMAL_DISTRIBUTION: return createLogNormalDistribution();
			case PagetPackage.UNIFORM_DISTRIBUTION: return createUniformDistribution();
			case PagetPackage.LOG_UNIFORM_DISTRIBUTION: return createLogUniformDistribution();
			case PagetPackage.TRIANGULAR_DISTRIBUTION: return createTriangularDistribution();
			case PagetPackage.BETA_DISTRIBUTION: return createBetaDistribution();
			case PagetPackage.EVIDENCE: return createEvidence();
			case PagetPackage.REFERENCE: return createReference();
			case PagetPackage.ORGANISM: return createOrganism();
			case PagetPackage.ORGAN: return createOrgan();
			case PagetPackage.TISSUE: return createTissue();
			case PagetPackage.VESSEL: return createVessel();
			case PagetPackage.ROUTE: return createRoute();
			case PagetPackage.POPULATION: return createPopulation();
			case PagetPackage.FACTOR_LEVEL: return createFactorLevel();
			case PagetPackage.TISSUE_STATE: return createTissueState();
			case PagetPackage.BARRIER: return createBarrier();
			case PagetPackage.ZONE: return createZone();
			case PagetPackage.SYSTEMIC_VARIABLE: return createSystemicVariable();
			case PagetPackage.FACTOR: return createFactor();
			case PagetPackage.CELL_TYPE: return createCellType();
			case PagetPackage.TRAIT: return createTrait();
			case PagetPackage.RECEPTOR: return createReceptor();
			case PagetPackage.BINDING: return createBinding();
			case PagetPackage.ALTERATION: return createAlteration();
			case PagetPackage.TRAIT_EFFECT: return createTraitEffect();
			case PagetPackage.REGULATION: return createRegulation();
			case PagetPackage.PARAMETER: return createParameter();
			case PagetPackage.PROLIFERATION: return createProliferation();
			case PagetPackage.DEATH: return createDeath();
			case PagetPackage.MUTATION: return createMutation();
			case PagetPackage.RECRUITMENT: return createRecruitment();
			case PagetPackage.INVASION: return createInvasion();
			case PagetPackage.INTRAVASATION: return createIntravasation();
			case PagetPackage.ARREST: return createArrest();
			case PagetPackage.EXTRAVASATION: return createExtravasation();
			case PagetPackage.COLONIZATION: return createColonization();
			case PagetPackage.DORMANCY_ENTRY: return createDormancyEntry();
			case PagetPackage.AWAKENING: return createAwakening();
			case PagetPackage.PHENOTYPE_SWITCH: return createPhenotypeSwitch();
			case PagetPackage.CIRCULATION_LOSS: return createCirculationLoss();
			case PagetPackage.KILLING: return createKilling();
			case PagetPackage.SECRETION: return createSecretion();
			case PagetPackage.UPTAKE: return createUptake();
			case PagetPackage.DECAY: return createDecay();
			case PagetPackage.ACTIVATION: return createActivation();
			case PagetPackage.PROTEOLYSIS: return createProteolysis();
			case PagetPackage.REMODELLING: return createRemodelling();
			case PagetPackage.NICHE_CONDITIONING: return createNicheConditioning();
			case PagetPackage.FACTOR_TRANSPORT: return createFactorTransport();
			case PagetPackage.DOSING: return createDosing();
			case PagetPackage.MAINTAINED_EXPOSURE: return createMaintainedExposure();
			case PagetPackage.RESECTION: return createResection();
			case PagetPackage.STIMULUS: return createStimulus();
			case PagetPackage.QUANTITY_CHANGE: return createQuantityChange();
			case PagetPackage.HYPOTHESIS: return createHypothesis();
			case PagetPackage.OBSERVABLE: return createObservable();
			case PagetPackage.STUDY: return createStudy();
			case PagetPackage.ARM: return createArm();
			case PagetPackage.SCAN_DIMENSION: return createScanDimension();
			case PagetPackage.STUDY_OPTION: return createStudyOption();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case PagetPackage.TAXON:
				return createTaxonFromString(eDataType, initialValue);
			case PagetPackage.TERM_QUALIFIER:
				return createTermQualifierFromString(eDataType, initialValue);
			case PagetPackage.EVIDENCE_KIND:
				return createEvidenceKindFromString(eDataType, initialValue);
			case PagetPackage.CONFIDENCE:
				return createConfidenceFromString(eDataType, initialValue);
			case PagetPackage.ORGAN_ROLE:
				return createOrganRoleFromString(eDataType, initialValue);
			case PagetPackage.VESSEL_KIND:
				return createVesselKindFromString(eDataType, initialValue);
			case PagetPackage.ROUTE_KIND:
				return createRouteKindFromString(eDataType, initialValue);
			case PagetPackage.BARRIER_KIND:
				return createBarrierKindFromString(eDataType, initialValue);
			case PagetPackage.TISSUE_STATE_KIND:
				return createTissueStateKindFromString(eDataType, initialValue);
			case PagetPackage.SYSTEMIC_KIND:
				return createSystemicKindFromString(eDataType, initialValue);
			case PagetPackage.FACTOR_KIND:
				return createFactorKindFromString(eDataType, initialValue);
			case PagetPackage.CELL_KIND:
				return createCellKindFromString(eDataType, initialValue);
			case PagetPackage.CELL_STAGE:
				return createCellStageFromString(eDataType, initialValue);
			case PagetPackage.TRAIT_KIND:
				return createTraitKindFromString(eDataType, initialValue);
			case PagetPackage.ALTERATION_KIND:
				return createAlterationKindFromString(eDataType, initialValue);
			case PagetPackage.BINDING_ROLE:
				return createBindingRoleFromString(eDataType, initialValue);
			case PagetPackage.GROWTH_LAW:
				return createGrowthLawFromString(eDataType, initialValue);
			case PagetPackage.REGULATED_ASPECT:
				return createRegulatedAspectFromString(eDataType, initialValue);
			case PagetPackage.SCAN_SCALE:
				return createScanScaleFromString(eDataType, initialValue);
			case PagetPackage.ZONE_SHAPE:
				return createZoneShapeFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case PagetPackage.TAXON:
				return convertTaxonToString(eDataType, instanceValue);
			case PagetPackage.TERM_QUALIFIER:
				return convertTermQualifierToString(eDataType, instanceValue);
			case PagetPackage.EVIDENCE_KIND:
				return convertEvidenceKindToString(eDataType, instanceValue);
			case PagetPackage.CONFIDENCE:
				return convertConfidenceToString(eDataType, instanceValue);
			case PagetPackage.ORGAN_ROLE:
				return convertOrganRoleToString(eDataType, instanceValue);
			case PagetPackage.VESSEL_KIND:
				return convertVesselKindToString(eDataType, instanceValue);
			case PagetPackage.ROUTE_KIND:
				return convertRouteKindToString(eDataType, instanceValue);
			case PagetPackage.BARRIER_KIND:
				return convertBarrierKindToString(eDataType, instanceValue);
			case PagetPackage.TISSUE_STATE_KIND:
				return convertTissueStateKindToString(eDataType, instanceValue);
			case PagetPackage.SYSTEMIC_KIND:
				return convertSystemicKindToString(eDataType, instanceValue);
			case PagetPackage.FACTOR_KIND:
				return convertFactorKindToString(eDataType, instanceValue);
			case PagetPackage.CELL_KIND:
				return convertCellKindToString(eDataType, instanceValue);
			case PagetPackage.CELL_STAGE:
				return convertCellStageToString(eDataType, instanceValue);
			case PagetPackage.TRAIT_KIND:
				return convertTraitKindToString(eDataType, instanceValue);
			case PagetPackage.ALTERATION_KIND:
				return convertAlterationKindToString(eDataType, instanceValue);
			case PagetPackage.BINDING_ROLE:
				return convertBindingRoleToString(eDataType, instanceValue);
			case PagetPackage.GROWTH_LAW:
				return convertGrowthLawToString(eDataType, instanceValue);
			case PagetPackage.REGULATED_ASPECT:
				return convertRegulatedAspectToString(eDataType, instanceValue);
			case PagetPackage.SCAN_SCALE:
				return convertScanScaleToString(eDataType, instanceValue);
			case PagetPackage.ZONE_SHAPE:
				return convertZoneShapeToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OntologyTerm createOntologyTerm() {
		OntologyTermImpl ontologyTerm = new OntologyTermImpl();
		return ontologyTerm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity createQuantity() {
		QuantityImpl quantity = new QuantityImpl();
		return quantity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NormalDistribution createNormalDistribution() {
		NormalDistributionImpl normalDistribution = new NormalDistributionImpl();
		return normalDistribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LogNormalDistribution createLogNormalDistribution() {
		LogNormalDistributionImpl logNormalDistribution = new LogNormalDistributionImpl();
		return logNormalDistribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UniformDistribution createUniformDistribution() {
		UniformDistributionImpl uniformDistribution = new UniformDistributionImpl();
		return uniformDistribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LogUniformDistribution createLogUniformDistribution() {
		LogUniformDistributionImpl logUniformDistribution = new LogUniformDistributionImpl();
		return logUniformDistribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TriangularDistribution createTriangularDistribution() {
		TriangularDistributionImpl triangularDistribution = new TriangularDistributionImpl();
		return triangularDistribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BetaDistribution createBetaDistribution() {
		BetaDistributionImpl betaDistribution = new BetaDistributionImpl();
		return betaDistribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evidence createEvidence() {
		EvidenceImpl evidence = new EvidenceImpl();
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Reference createReference() {
		ReferenceImpl reference = new ReferenceImpl();
		return reference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organism createOrganism() {
		OrganismImpl organism = new OrganismImpl();
		return organism;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organ createOrgan() {
		OrganImpl organ = new OrganImpl();
		return organ;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tissue createTissue() {
		TissueImpl tissue = new TissueImpl();
		return tissue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Vessel createVessel() {
		VesselImpl vessel = new VesselImpl();
		return vessel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Route createRoute() {
		RouteImpl route = new RouteImpl();
		return route;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Population createPopulation() {
		PopulationImpl population = new PopulationImpl();
		return population;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FactorLevel createFactorLevel() {
		FactorLevelImpl factorLevel = new FactorLevelImpl();
		return factorLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TissueState createTissueState() {
		TissueStateImpl tissueState = new TissueStateImpl();
		return tissueState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Barrier createBarrier() {
		BarrierImpl barrier = new BarrierImpl();
		return barrier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Zone createZone() {
		ZoneImpl zone = new ZoneImpl();
		return zone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SystemicVariable createSystemicVariable() {
		SystemicVariableImpl systemicVariable = new SystemicVariableImpl();
		return systemicVariable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Factor createFactor() {
		FactorImpl factor = new FactorImpl();
		return factor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CellType createCellType() {
		CellTypeImpl cellType = new CellTypeImpl();
		return cellType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Trait createTrait() {
		TraitImpl trait = new TraitImpl();
		return trait;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Receptor createReceptor() {
		ReceptorImpl receptor = new ReceptorImpl();
		return receptor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Binding createBinding() {
		BindingImpl binding = new BindingImpl();
		return binding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Alteration createAlteration() {
		AlterationImpl alteration = new AlterationImpl();
		return alteration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TraitEffect createTraitEffect() {
		TraitEffectImpl traitEffect = new TraitEffectImpl();
		return traitEffect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Regulation createRegulation() {
		RegulationImpl regulation = new RegulationImpl();
		return regulation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Parameter createParameter() {
		ParameterImpl parameter = new ParameterImpl();
		return parameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Proliferation createProliferation() {
		ProliferationImpl proliferation = new ProliferationImpl();
		return proliferation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Death createDeath() {
		DeathImpl death = new DeathImpl();
		return death;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Mutation createMutation() {
		MutationImpl mutation = new MutationImpl();
		return mutation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Recruitment createRecruitment() {
		RecruitmentImpl recruitment = new RecruitmentImpl();
		return recruitment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Invasion createInvasion() {
		InvasionImpl invasion = new InvasionImpl();
		return invasion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Intravasation createIntravasation() {
		IntravasationImpl intravasation = new IntravasationImpl();
		return intravasation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Arrest createArrest() {
		ArrestImpl arrest = new ArrestImpl();
		return arrest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Extravasation createExtravasation() {
		ExtravasationImpl extravasation = new ExtravasationImpl();
		return extravasation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Colonization createColonization() {
		ColonizationImpl colonization = new ColonizationImpl();
		return colonization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DormancyEntry createDormancyEntry() {
		DormancyEntryImpl dormancyEntry = new DormancyEntryImpl();
		return dormancyEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Awakening createAwakening() {
		AwakeningImpl awakening = new AwakeningImpl();
		return awakening;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PhenotypeSwitch createPhenotypeSwitch() {
		PhenotypeSwitchImpl phenotypeSwitch = new PhenotypeSwitchImpl();
		return phenotypeSwitch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CirculationLoss createCirculationLoss() {
		CirculationLossImpl circulationLoss = new CirculationLossImpl();
		return circulationLoss;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Killing createKilling() {
		KillingImpl killing = new KillingImpl();
		return killing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Secretion createSecretion() {
		SecretionImpl secretion = new SecretionImpl();
		return secretion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Uptake createUptake() {
		UptakeImpl uptake = new UptakeImpl();
		return uptake;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Decay createDecay() {
		DecayImpl decay = new DecayImpl();
		return decay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Activation createActivation() {
		ActivationImpl activation = new ActivationImpl();
		return activation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Proteolysis createProteolysis() {
		ProteolysisImpl proteolysis = new ProteolysisImpl();
		return proteolysis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Remodelling createRemodelling() {
		RemodellingImpl remodelling = new RemodellingImpl();
		return remodelling;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NicheConditioning createNicheConditioning() {
		NicheConditioningImpl nicheConditioning = new NicheConditioningImpl();
		return nicheConditioning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FactorTransport createFactorTransport() {
		FactorTransportImpl factorTransport = new FactorTransportImpl();
		return factorTransport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dosing createDosing() {
		DosingImpl dosing = new DosingImpl();
		return dosing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MaintainedExposure createMaintainedExposure() {
		MaintainedExposureImpl maintainedExposure = new MaintainedExposureImpl();
		return maintainedExposure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Resection createResection() {
		ResectionImpl resection = new ResectionImpl();
		return resection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stimulus createStimulus() {
		StimulusImpl stimulus = new StimulusImpl();
		return stimulus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QuantityChange createQuantityChange() {
		QuantityChangeImpl quantityChange = new QuantityChangeImpl();
		return quantityChange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Hypothesis createHypothesis() {
		HypothesisImpl hypothesis = new HypothesisImpl();
		return hypothesis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Observable createObservable() {
		ObservableImpl observable = new ObservableImpl();
		return observable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Study createStudy() {
		StudyImpl study = new StudyImpl();
		return study;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Arm createArm() {
		ArmImpl arm = new ArmImpl();
		return arm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScanDimension createScanDimension() {
		ScanDimensionImpl scanDimension = new ScanDimensionImpl();
		return scanDimension;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StudyOption createStudyOption() {
		StudyOptionImpl studyOption = new StudyOptionImpl();
		return studyOption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Taxon createTaxonFromString(EDataType eDataType, String initialValue) {
		Taxon result = Taxon.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTaxonToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TermQualifier createTermQualifierFromString(EDataType eDataType, String initialValue) {
		TermQualifier result = TermQualifier.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTermQualifierToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EvidenceKind createEvidenceKindFromString(EDataType eDataType, String initialValue) {
		EvidenceKind result = EvidenceKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEvidenceKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Confidence createConfidenceFromString(EDataType eDataType, String initialValue) {
		Confidence result = Confidence.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConfidenceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OrganRole createOrganRoleFromString(EDataType eDataType, String initialValue) {
		OrganRole result = OrganRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOrganRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public VesselKind createVesselKindFromString(EDataType eDataType, String initialValue) {
		VesselKind result = VesselKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertVesselKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RouteKind createRouteKindFromString(EDataType eDataType, String initialValue) {
		RouteKind result = RouteKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRouteKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BarrierKind createBarrierKindFromString(EDataType eDataType, String initialValue) {
		BarrierKind result = BarrierKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBarrierKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TissueStateKind createTissueStateKindFromString(EDataType eDataType, String initialValue) {
		TissueStateKind result = TissueStateKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTissueStateKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SystemicKind createSystemicKindFromString(EDataType eDataType, String initialValue) {
		SystemicKind result = SystemicKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSystemicKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FactorKind createFactorKindFromString(EDataType eDataType, String initialValue) {
		FactorKind result = FactorKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFactorKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CellKind createCellKindFromString(EDataType eDataType, String initialValue) {
		CellKind result = CellKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCellKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CellStage createCellStageFromString(EDataType eDataType, String initialValue) {
		CellStage result = CellStage.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCellStageToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TraitKind createTraitKindFromString(EDataType eDataType, String initialValue) {
		TraitKind result = TraitKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTraitKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AlterationKind createAlterationKindFromString(EDataType eDataType, String initialValue) {
		AlterationKind result = AlterationKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAlterationKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BindingRole createBindingRoleFromString(EDataType eDataType, String initialValue) {
		BindingRole result = BindingRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBindingRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GrowthLaw createGrowthLawFromString(EDataType eDataType, String initialValue) {
		GrowthLaw result = GrowthLaw.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGrowthLawToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RegulatedAspect createRegulatedAspectFromString(EDataType eDataType, String initialValue) {
		RegulatedAspect result = RegulatedAspect.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRegulatedAspectToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ScanScale createScanScaleFromString(EDataType eDataType, String initialValue) {
		ScanScale result = ScanScale.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertScanScaleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ZoneShape createZoneShapeFromString(EDataType eDataType, String initialValue) {
		ZoneShape result = ZoneShape.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertZoneShapeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PagetPackage getPagetPackage() {
		return (PagetPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static PagetPackage getPackage() {
		return PagetPackage.eINSTANCE;
	}

} //PagetFactoryImpl
