/**
 */
package paget.model;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see paget.model.PagetPackage
 * @generated
 */
public interface PagetFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PagetFactory eINSTANCE = paget.model.impl.PagetFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Ontology Term</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ontology Term</em>'.
	 * @generated
	 */
	OntologyTerm createOntologyTerm();

	/**
	 * Returns a new object of class '<em>Quantity</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Quantity</em>'.
	 * @generated
	 */
	Quantity createQuantity();

	/**
	 * Returns a new object of class '<em>Normal Distribution</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Normal Distribution</em>'.
	 * @generated
	 */
	NormalDistribution createNormalDistribution();

	/**
	 * Returns a new object of class '<em>Log Normal Distribution</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Log Normal Distribution</em>'.
	 * @generated
	 */
	LogNormalDistribution createLogNormalDistribution();

	/**
	 * Returns a new object of class '<em>Uniform Distribution</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Uniform Distribution</em>'.
	 * @generated
	 */
	UniformDistribution createUniformDistribution();

	/**
	 * Returns a new object of class '<em>Log Uniform Distribution</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Log Uniform Distribution</em>'.
	 * @generated
	 */
	LogUniformDistribution createLogUniformDistribution();

	/**
	 * Returns a new object of class '<em>Triangular Distribution</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Triangular Distribution</em>'.
	 * @generated
	 */
	TriangularDistribution createTriangularDistribution();

	/**
	 * Returns a new object of class '<em>Beta Distribution</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Beta Distribution</em>'.
	 * @generated
	 */
	BetaDistribution createBetaDistribution();

	/**
	 * Returns a new object of class '<em>Evidence</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Evidence</em>'.
	 * @generated
	 */
	Evidence createEvidence();

	/**
	 * Returns a new object of class '<em>Reference</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Reference</em>'.
	 * @generated
	 */
	Reference createReference();

	/**
	 * Returns a new object of class '<em>Organism</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Organism</em>'.
	 * @generated
	 */
	Organism createOrganism();

	/**
	 * Returns a new object of class '<em>Organ</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Organ</em>'.
	 * @generated
	 */
	Organ createOrgan();

	/**
	 * Returns a new object of class '<em>Tissue</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Tissue</em>'.
	 * @generated
	 */
	Tissue createTissue();

	/**
	 * Returns a new object of class '<em>Vessel</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Vessel</em>'.
	 * @generated
	 */
	Vessel createVessel();

	/**
	 * Returns a new object of class '<em>Route</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Route</em>'.
	 * @generated
	 */
	Route createRoute();

	/**
	 * Returns a new object of class '<em>Population</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Population</em>'.
	 * @generated
	 */
	Population createPopulation();

	/**
	 * Returns a new object of class '<em>Factor Level</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Factor Level</em>'.
	 * @generated
	 */
	FactorLevel createFactorLevel();

	/**
	 * Returns a new object of class '<em>Tissue State</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Tissue State</em>'.
	 * @generated
	 */
	TissueState createTissueState();

	/**
	 * Returns a new object of class '<em>Barrier</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Barrier</em>'.
	 * @generated
	 */
	Barrier createBarrier();

	/**
	 * Returns a new object of class '<em>Zone</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Zone</em>'.
	 * @generated
	 */
	Zone createZone();

	/**
	 * Returns a new object of class '<em>Systemic Variable</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Systemic Variable</em>'.
	 * @generated
	 */
	SystemicVariable createSystemicVariable();

	/**
	 * Returns a new object of class '<em>Factor</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Factor</em>'.
	 * @generated
	 */
	Factor createFactor();

	/**
	 * Returns a new object of class '<em>Cell Type</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cell Type</em>'.
	 * @generated
	 */
	CellType createCellType();

	/**
	 * Returns a new object of class '<em>Trait</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Trait</em>'.
	 * @generated
	 */
	Trait createTrait();

	/**
	 * Returns a new object of class '<em>Receptor</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Receptor</em>'.
	 * @generated
	 */
	Receptor createReceptor();

	/**
	 * Returns a new object of class '<em>Binding</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Binding</em>'.
	 * @generated
	 */
	Binding createBinding();

	/**
	 * Returns a new object of class '<em>Alteration</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Alteration</em>'.
	 * @generated
	 */
	Alteration createAlteration();

	/**
	 * Returns a new object of class '<em>Trait Effect</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Trait Effect</em>'.
	 * @generated
	 */
	TraitEffect createTraitEffect();

	/**
	 * Returns a new object of class '<em>Regulation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Regulation</em>'.
	 * @generated
	 */
	Regulation createRegulation();

	/**
	 * Returns a new object of class '<em>Parameter</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Parameter</em>'.
	 * @generated
	 */
	Parameter createParameter();

	/**
	 * Returns a new object of class '<em>Proliferation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Proliferation</em>'.
	 * @generated
	 */
	Proliferation createProliferation();

	/**
	 * Returns a new object of class '<em>Death</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Death</em>'.
	 * @generated
	 */
	Death createDeath();

	/**
	 * Returns a new object of class '<em>Mutation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Mutation</em>'.
	 * @generated
	 */
	Mutation createMutation();

	/**
	 * Returns a new object of class '<em>Recruitment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Recruitment</em>'.
	 * @generated
	 */
	Recruitment createRecruitment();

	/**
	 * Returns a new object of class '<em>Invasion</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Invasion</em>'.
	 * @generated
	 */
	Invasion createInvasion();

	/**
	 * Returns a new object of class '<em>Intravasation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Intravasation</em>'.
	 * @generated
	 */
	Intravasation createIntravasation();

	/**
	 * Returns a new object of class '<em>Arrest</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Arrest</em>'.
	 * @generated
	 */
	Arrest createArrest();

	/**
	 * Returns a new object of class '<em>Extravasation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Extravasation</em>'.
	 * @generated
	 */
	Extravasation createExtravasation();

	/**
	 * Returns a new object of class '<em>Colonization</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Colonization</em>'.
	 * @generated
	 */
	Colonization createColonization();

	/**
	 * Returns a new object of class '<em>Dormancy Entry</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Dormancy Entry</em>'.
	 * @generated
	 */
	DormancyEntry createDormancyEntry();

	/**
	 * Returns a new object of class '<em>Awakening</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Awakening</em>'.
	 * @generated
	 */
	Awakening createAwakening();

	/**
	 * Returns a new object of class '<em>Phenotype Switch</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Phenotype Switch</em>'.
	 * @generated
	 */
	PhenotypeSwitch createPhenotypeSwitch();

	/**
	 * Returns a new object of class '<em>Circulation Loss</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Circulation Loss</em>'.
	 * @generated
	 */
	CirculationLoss createCirculationLoss();

	/**
	 * Returns a new object of class '<em>Killing</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Killing</em>'.
	 * @generated
	 */
	Killing createKilling();

	/**
	 * Returns a new object of class '<em>Secretion</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Secretion</em>'.
	 * @generated
	 */
	Secretion createSecretion();

	/**
	 * Returns a new object of class '<em>Uptake</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Uptake</em>'.
	 * @generated
	 */
	Uptake createUptake();

	/**
	 * Returns a new object of class '<em>Decay</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Decay</em>'.
	 * @generated
	 */
	Decay createDecay();

	/**
	 * Returns a new object of class '<em>Activation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Activation</em>'.
	 * @generated
	 */
	Activation createActivation();

	/**
	 * Returns a new object of class '<em>Proteolysis</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Proteolysis</em>'.
	 * @generated
	 */
	Proteolysis createProteolysis();

	/**
	 * Returns a new object of class '<em>Remodelling</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Remodelling</em>'.
	 * @generated
	 */
	Remodelling createRemodelling();

	/**
	 * Returns a new object of class '<em>Niche Conditioning</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Niche Conditioning</em>'.
	 * @generated
	 */
	NicheConditioning createNicheConditioning();

	/**
	 * Returns a new object of class '<em>Factor Transport</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Factor Transport</em>'.
	 * @generated
	 */
	FactorTransport createFactorTransport();

	/**
	 * Returns a new object of class '<em>Dosing</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Dosing</em>'.
	 * @generated
	 */
	Dosing createDosing();

	/**
	 * Returns a new object of class '<em>Maintained Exposure</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Maintained Exposure</em>'.
	 * @generated
	 */
	MaintainedExposure createMaintainedExposure();

	/**
	 * Returns a new object of class '<em>Resection</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Resection</em>'.
	 * @generated
	 */
	Resection createResection();

	/**
	 * Returns a new object of class '<em>Stimulus</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Stimulus</em>'.
	 * @generated
	 */
	Stimulus createStimulus();

	/**
	 * Returns a new object of class '<em>Quantity Change</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Quantity Change</em>'.
	 * @generated
	 */
	QuantityChange createQuantityChange();

	/**
	 * Returns a new object of class '<em>Hypothesis</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Hypothesis</em>'.
	 * @generated
	 */
	Hypothesis createHypothesis();

	/**
	 * Returns a new object of class '<em>Observable</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Observable</em>'.
	 * @generated
	 */
	Observable createObservable();

	/**
	 * Returns a new object of class '<em>Study</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Study</em>'.
	 * @generated
	 */
	Study createStudy();

	/**
	 * Returns a new object of class '<em>Arm</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Arm</em>'.
	 * @generated
	 */
	Arm createArm();

	/**
	 * Returns a new object of class '<em>Scan Dimension</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Scan Dimension</em>'.
	 * @generated
	 */
	ScanDimension createScanDimension();

	/**
	 * Returns a new object of class '<em>Study Option</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Study Option</em>'.
	 * @generated
	 */
	StudyOption createStudyOption();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	PagetPackage getPagetPackage();

} //PagetFactory
