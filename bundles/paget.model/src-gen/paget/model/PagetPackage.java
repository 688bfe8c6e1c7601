/**
 */
package paget.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see paget.model.PagetFactory
 * @model kind="package"
 * @generated
 */
public interface PagetPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "paget";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://paget/model/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "paget";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PagetPackage eINSTANCE = paget.model.impl.PagetPackageImpl.init();

	/**
	 * The meta object id for the '{@link paget.model.impl.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.ElementImpl
	 * @see paget.model.impl.PagetPackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__NAME = 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__DESCRIPTION = 2;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__TERMS = 3;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.SwitchableImpl <em>Switchable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.SwitchableImpl
	 * @see paget.model.impl.PagetPackageImpl#getSwitchable()
	 * @generated
	 */
	int SWITCHABLE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCHABLE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCHABLE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCHABLE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCHABLE__TERMS = ELEMENT__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCHABLE__ENABLED = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Switchable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCHABLE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Switchable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCHABLE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.OntologyTermImpl <em>Ontology Term</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.OntologyTermImpl
	 * @see paget.model.impl.PagetPackageImpl#getOntologyTerm()
	 * @generated
	 */
	int ONTOLOGY_TERM = 2;

	/**
	 * The feature id for the '<em><b>Collection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONTOLOGY_TERM__COLLECTION = 0;

	/**
	 * The feature id for the '<em><b>Identifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONTOLOGY_TERM__IDENTIFIER = 1;

	/**
	 * The feature id for the '<em><b>Qualifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONTOLOGY_TERM__QUALIFIER = 2;

	/**
	 * The number of structural features of the '<em>Ontology Term</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONTOLOGY_TERM_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Ontology Term</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONTOLOGY_TERM_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.QuantityImpl <em>Quantity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.QuantityImpl
	 * @see paget.model.impl.PagetPackageImpl#getQuantity()
	 * @generated
	 */
	int QUANTITY = 3;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__VALUE = 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__UNIT = 1;

	/**
	 * The feature id for the '<em><b>Distribution</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__DISTRIBUTION = 2;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY__EVIDENCE = 3;

	/**
	 * The number of structural features of the '<em>Quantity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Quantity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.DistributionImpl <em>Distribution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.DistributionImpl
	 * @see paget.model.impl.PagetPackageImpl#getDistribution()
	 * @generated
	 */
	int DISTRIBUTION = 4;

	/**
	 * The number of structural features of the '<em>Distribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRIBUTION_FEATURE_COUNT = 0;

	/**
	 * The number of operations of the '<em>Distribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISTRIBUTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.NormalDistributionImpl <em>Normal Distribution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.NormalDistributionImpl
	 * @see paget.model.impl.PagetPackageImpl#getNormalDistribution()
	 * @generated
	 */
	int NORMAL_DISTRIBUTION = 5;

	/**
	 * The feature id for the '<em><b>Mean</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORMAL_DISTRIBUTION__MEAN = DISTRIBUTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Standard Deviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORMAL_DISTRIBUTION__STANDARD_DEVIATION = DISTRIBUTION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Normal Distribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORMAL_DISTRIBUTION_FEATURE_COUNT = DISTRIBUTION_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Normal Distribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORMAL_DISTRIBUTION_OPERATION_COUNT = DISTRIBUTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.LogNormalDistributionImpl <em>Log Normal Distribution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.LogNormalDistributionImpl
	 * @see paget.model.impl.PagetPackageImpl#getLogNormalDistribution()
	 * @generated
	 */
	int LOG_NORMAL_DISTRIBUTION = 6;

	/**
	 * The feature id for the '<em><b>Median</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_NORMAL_DISTRIBUTION__MEDIAN = DISTRIBUTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Geometric Standard Deviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_NORMAL_DISTRIBUTION__GEOMETRIC_STANDARD_DEVIATION = DISTRIBUTION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Log Normal Distribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_NORMAL_DISTRIBUTION_FEATURE_COUNT = DISTRIBUTION_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Log Normal Distribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_NORMAL_DISTRIBUTION_OPERATION_COUNT = DISTRIBUTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.UniformDistributionImpl <em>Uniform Distribution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.UniformDistributionImpl
	 * @see paget.model.impl.PagetPackageImpl#getUniformDistribution()
	 * @generated
	 */
	int UNIFORM_DISTRIBUTION = 7;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIFORM_DISTRIBUTION__MINIMUM = DISTRIBUTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIFORM_DISTRIBUTION__MAXIMUM = DISTRIBUTION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Uniform Distribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIFORM_DISTRIBUTION_FEATURE_COUNT = DISTRIBUTION_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Uniform Distribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIFORM_DISTRIBUTION_OPERATION_COUNT = DISTRIBUTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.LogUniformDistributionImpl <em>Log Uniform Distribution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.LogUniformDistributionImpl
	 * @see paget.model.impl.PagetPackageImpl#getLogUniformDistribution()
	 * @generated
	 */
	int LOG_UNIFORM_DISTRIBUTION = 8;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_UNIFORM_DISTRIBUTION__MINIMUM = DISTRIBUTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_UNIFORM_DISTRIBUTION__MAXIMUM = DISTRIBUTION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Log Uniform Distribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_UNIFORM_DISTRIBUTION_FEATURE_COUNT = DISTRIBUTION_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Log Uniform Distribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOG_UNIFORM_DISTRIBUTION_OPERATION_COUNT = DISTRIBUTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.TriangularDistributionImpl <em>Triangular Distribution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.TriangularDistributionImpl
	 * @see paget.model.impl.PagetPackageImpl#getTriangularDistribution()
	 * @generated
	 */
	int TRIANGULAR_DISTRIBUTION = 9;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIANGULAR_DISTRIBUTION__MINIMUM = DISTRIBUTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIANGULAR_DISTRIBUTION__MODE = DISTRIBUTION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIANGULAR_DISTRIBUTION__MAXIMUM = DISTRIBUTION_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Triangular Distribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIANGULAR_DISTRIBUTION_FEATURE_COUNT = DISTRIBUTION_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Triangular Distribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRIANGULAR_DISTRIBUTION_OPERATION_COUNT = DISTRIBUTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.BetaDistributionImpl <em>Beta Distribution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.BetaDistributionImpl
	 * @see paget.model.impl.PagetPackageImpl#getBetaDistribution()
	 * @generated
	 */
	int BETA_DISTRIBUTION = 10;

	/**
	 * The feature id for the '<em><b>Alpha</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BETA_DISTRIBUTION__ALPHA = DISTRIBUTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Beta</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BETA_DISTRIBUTION__BETA = DISTRIBUTION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Beta Distribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BETA_DISTRIBUTION_FEATURE_COUNT = DISTRIBUTION_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Beta Distribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BETA_DISTRIBUTION_OPERATION_COUNT = DISTRIBUTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.EvidenceImpl <em>Evidence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.EvidenceImpl
	 * @see paget.model.impl.PagetPackageImpl#getEvidence()
	 * @generated
	 */
	int EVIDENCE = 11;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__KIND = 0;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__REFERENCE = 1;

	/**
	 * The feature id for the '<em><b>Locator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__LOCATOR = 2;

	/**
	 * The feature id for the '<em><b>Taxon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__TAXON = 3;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__CONFIDENCE = 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__NOTE = 5;

	/**
	 * The number of structural features of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.ReferenceImpl <em>Reference</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.ReferenceImpl
	 * @see paget.model.impl.PagetPackageImpl#getReference()
	 * @generated
	 */
	int REFERENCE = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE__TERMS = ELEMENT__TERMS;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE__CITATION = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE__YEAR = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Doi</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE__DOI = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Pubmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE__PUBMED = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFERENCE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.OrganismImpl <em>Organism</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.OrganismImpl
	 * @see paget.model.impl.PagetPackageImpl#getOrganism()
	 * @generated
	 */
	int ORGANISM = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISM__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISM__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISM__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISM__TERMS = ELEMENT__TERMS;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISM__FORMAT_VERSION = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Taxon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISM__TAXON = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Time Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISM__TIME_UNIT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Body Mass</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISM__BODY_MASS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Blood Volume</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISM__BLOOD_VOLUME = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Cardiac Output</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISM__CARDIAC_OUTPUT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Regions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISM__REGIONS = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Routes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISM__ROUTES = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Factors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISM__FACTORS = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Cell Types</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISM__CELL_TYPES = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Systemic Variables</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISM__SYSTEMIC_VARIABLES = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Processes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISM__PROCESSES = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Treatments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISM__TREATMENTS = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Hypotheses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISM__HYPOTHESES = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Observables</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISM__OBSERVABLES = ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Studies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISM__STUDIES = ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISM__REFERENCES = ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Spatial Step</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISM__SPATIAL_STEP = ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Organism</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISM_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The number of operations of the '<em>Organism</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISM_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.RegionImpl <em>Region</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.RegionImpl
	 * @see paget.model.impl.PagetPackageImpl#getRegion()
	 * @generated
	 */
	int REGION = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION__TERMS = ELEMENT__TERMS;

	/**
	 * The number of structural features of the '<em>Region</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Region</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.OrganImpl <em>Organ</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.OrganImpl
	 * @see paget.model.impl.PagetPackageImpl#getOrgan()
	 * @generated
	 */
	int ORGAN = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGAN__ID = REGION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGAN__NAME = REGION__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGAN__DESCRIPTION = REGION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGAN__TERMS = REGION__TERMS;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGAN__ROLE = REGION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Volume</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGAN__VOLUME = REGION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Pass Fraction</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGAN__PASS_FRACTION = REGION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Tissues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGAN__TISSUES = REGION_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Organ</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGAN_FEATURE_COUNT = REGION_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Organ</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGAN_OPERATION_COUNT = REGION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.PlaceImpl <em>Place</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.PlaceImpl
	 * @see paget.model.impl.PagetPackageImpl#getPlace()
	 * @generated
	 */
	int PLACE = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__TERMS = ELEMENT__TERMS;

	/**
	 * The feature id for the '<em><b>Volume</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__VOLUME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Populations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__POPULATIONS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Factor Levels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__FACTOR_LEVELS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>States</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__STATES = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Processes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE__PROCESSES = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Place</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Place</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.TissueImpl <em>Tissue</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.TissueImpl
	 * @see paget.model.impl.PagetPackageImpl#getTissue()
	 * @generated
	 */
	int TISSUE = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TISSUE__ID = PLACE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TISSUE__NAME = PLACE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TISSUE__DESCRIPTION = PLACE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TISSUE__TERMS = PLACE__TERMS;

	/**
	 * The feature id for the '<em><b>Volume</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TISSUE__VOLUME = PLACE__VOLUME;

	/**
	 * The feature id for the '<em><b>Populations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TISSUE__POPULATIONS = PLACE__POPULATIONS;

	/**
	 * The feature id for the '<em><b>Factor Levels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TISSUE__FACTOR_LEVELS = PLACE__FACTOR_LEVELS;

	/**
	 * The feature id for the '<em><b>States</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TISSUE__STATES = PLACE__STATES;

	/**
	 * The feature id for the '<em><b>Processes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TISSUE__PROCESSES = PLACE__PROCESSES;

	/**
	 * The feature id for the '<em><b>Barriers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TISSUE__BARRIERS = PLACE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Width</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TISSUE__WIDTH = PLACE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Height</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TISSUE__HEIGHT = PLACE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Depth</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TISSUE__DEPTH = PLACE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Grid Spacing</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TISSUE__GRID_SPACING = PLACE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Periodic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TISSUE__PERIODIC = PLACE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Site Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TISSUE__SITE_CAPACITY = PLACE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Zones</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TISSUE__ZONES = PLACE_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Tissue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TISSUE_FEATURE_COUNT = PLACE_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Tissue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TISSUE_OPERATION_COUNT = PLACE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.VesselImpl <em>Vessel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.VesselImpl
	 * @see paget.model.impl.PagetPackageImpl#getVessel()
	 * @generated
	 */
	int VESSEL = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VESSEL__ID = REGION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VESSEL__NAME = REGION__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VESSEL__DESCRIPTION = REGION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VESSEL__TERMS = REGION__TERMS;

	/**
	 * The feature id for the '<em><b>Volume</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VESSEL__VOLUME = REGION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Populations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VESSEL__POPULATIONS = REGION_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Factor Levels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VESSEL__FACTOR_LEVELS = REGION_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>States</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VESSEL__STATES = REGION_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Processes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VESSEL__PROCESSES = REGION_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VESSEL__KIND = REGION_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Vessel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VESSEL_FEATURE_COUNT = REGION_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Vessel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VESSEL_OPERATION_COUNT = REGION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.RouteImpl <em>Route</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.RouteImpl
	 * @see paget.model.impl.PagetPackageImpl#getRoute()
	 * @generated
	 */
	int ROUTE = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__ID = SWITCHABLE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__NAME = SWITCHABLE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__DESCRIPTION = SWITCHABLE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__TERMS = SWITCHABLE__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__ENABLED = SWITCHABLE__ENABLED;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__KIND = SWITCHABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__SOURCE = SWITCHABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__TARGET = SWITCHABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Flow</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__FLOW = SWITCHABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Transit Time</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__TRANSIT_TIME = SWITCHABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Pass Fraction</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__PASS_FRACTION = SWITCHABLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Loss Fraction</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__LOSS_FRACTION = SWITCHABLE_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Route</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE_FEATURE_COUNT = SWITCHABLE_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Route</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE_OPERATION_COUNT = SWITCHABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.RegulatorImpl <em>Regulator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.RegulatorImpl
	 * @see paget.model.impl.PagetPackageImpl#getRegulator()
	 * @generated
	 */
	int REGULATOR = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATOR__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATOR__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATOR__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATOR__TERMS = ELEMENT__TERMS;

	/**
	 * The number of structural features of the '<em>Regulator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATOR_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Regulator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATOR_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.StateVariableImpl <em>State Variable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.StateVariableImpl
	 * @see paget.model.impl.PagetPackageImpl#getStateVariable()
	 * @generated
	 */
	int STATE_VARIABLE = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_VARIABLE__ID = REGULATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_VARIABLE__NAME = REGULATOR__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_VARIABLE__DESCRIPTION = REGULATOR__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_VARIABLE__TERMS = REGULATOR__TERMS;

	/**
	 * The feature id for the '<em><b>Initial</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_VARIABLE__INITIAL = REGULATOR_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>State Variable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_VARIABLE_FEATURE_COUNT = REGULATOR_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>State Variable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATE_VARIABLE_OPERATION_COUNT = REGULATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.PopulationImpl <em>Population</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.PopulationImpl
	 * @see paget.model.impl.PagetPackageImpl#getPopulation()
	 * @generated
	 */
	int POPULATION = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POPULATION__ID = STATE_VARIABLE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POPULATION__NAME = STATE_VARIABLE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POPULATION__DESCRIPTION = STATE_VARIABLE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POPULATION__TERMS = STATE_VARIABLE__TERMS;

	/**
	 * The feature id for the '<em><b>Initial</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POPULATION__INITIAL = STATE_VARIABLE__INITIAL;

	/**
	 * The feature id for the '<em><b>Cell Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POPULATION__CELL_TYPE = STATE_VARIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POPULATION__STAGE = STATE_VARIABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Continuous</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POPULATION__CONTINUOUS = STATE_VARIABLE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Population</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POPULATION_FEATURE_COUNT = STATE_VARIABLE_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Population</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POPULATION_OPERATION_COUNT = STATE_VARIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.FactorLevelImpl <em>Factor Level</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.FactorLevelImpl
	 * @see paget.model.impl.PagetPackageImpl#getFactorLevel()
	 * @generated
	 */
	int FACTOR_LEVEL = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_LEVEL__ID = STATE_VARIABLE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_LEVEL__NAME = STATE_VARIABLE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_LEVEL__DESCRIPTION = STATE_VARIABLE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_LEVEL__TERMS = STATE_VARIABLE__TERMS;

	/**
	 * The feature id for the '<em><b>Initial</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_LEVEL__INITIAL = STATE_VARIABLE__INITIAL;

	/**
	 * The feature id for the '<em><b>Factor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_LEVEL__FACTOR = STATE_VARIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Held</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_LEVEL__HELD = STATE_VARIABLE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Factor Level</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_LEVEL_FEATURE_COUNT = STATE_VARIABLE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Factor Level</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_LEVEL_OPERATION_COUNT = STATE_VARIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.TissueStateImpl <em>Tissue State</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.TissueStateImpl
	 * @see paget.model.impl.PagetPackageImpl#getTissueState()
	 * @generated
	 */
	int TISSUE_STATE = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TISSUE_STATE__ID = STATE_VARIABLE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TISSUE_STATE__NAME = STATE_VARIABLE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TISSUE_STATE__DESCRIPTION = STATE_VARIABLE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TISSUE_STATE__TERMS = STATE_VARIABLE__TERMS;

	/**
	 * The feature id for the '<em><b>Initial</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TISSUE_STATE__INITIAL = STATE_VARIABLE__INITIAL;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TISSUE_STATE__KIND = STATE_VARIABLE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Tissue State</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TISSUE_STATE_FEATURE_COUNT = STATE_VARIABLE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Tissue State</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TISSUE_STATE_OPERATION_COUNT = STATE_VARIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.BarrierImpl <em>Barrier</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.BarrierImpl
	 * @see paget.model.impl.PagetPackageImpl#getBarrier()
	 * @generated
	 */
	int BARRIER = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARRIER__ID = STATE_VARIABLE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARRIER__NAME = STATE_VARIABLE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARRIER__DESCRIPTION = STATE_VARIABLE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARRIER__TERMS = STATE_VARIABLE__TERMS;

	/**
	 * The feature id for the '<em><b>Initial</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARRIER__INITIAL = STATE_VARIABLE__INITIAL;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARRIER__KIND = STATE_VARIABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Threshold</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARRIER__THRESHOLD = STATE_VARIABLE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Barrier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARRIER_FEATURE_COUNT = STATE_VARIABLE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Barrier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BARRIER_OPERATION_COUNT = STATE_VARIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.ZoneImpl <em>Zone</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.ZoneImpl
	 * @see paget.model.impl.PagetPackageImpl#getZone()
	 * @generated
	 */
	int ZONE = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__TERMS = ELEMENT__TERMS;

	/**
	 * The feature id for the '<em><b>Shape</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__SHAPE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>X</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__X = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Y</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__Y = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Z</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__Z = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Width</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__WIDTH = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Height</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__HEIGHT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Depth</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__DEPTH = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Radius</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__RADIUS = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Contents</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__CONTENTS = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Vessel</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__VESSEL = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Ruptured</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__RUPTURED = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Share</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE__SHARE = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Zone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Zone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZONE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.SystemicVariableImpl <em>Systemic Variable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.SystemicVariableImpl
	 * @see paget.model.impl.PagetPackageImpl#getSystemicVariable()
	 * @generated
	 */
	int SYSTEMIC_VARIABLE = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEMIC_VARIABLE__ID = STATE_VARIABLE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEMIC_VARIABLE__NAME = STATE_VARIABLE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEMIC_VARIABLE__DESCRIPTION = STATE_VARIABLE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEMIC_VARIABLE__TERMS = STATE_VARIABLE__TERMS;

	/**
	 * The feature id for the '<em><b>Initial</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEMIC_VARIABLE__INITIAL = STATE_VARIABLE__INITIAL;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEMIC_VARIABLE__KIND = STATE_VARIABLE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Systemic Variable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEMIC_VARIABLE_FEATURE_COUNT = STATE_VARIABLE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Systemic Variable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYSTEMIC_VARIABLE_OPERATION_COUNT = STATE_VARIABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.FactorImpl <em>Factor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.FactorImpl
	 * @see paget.model.impl.PagetPackageImpl#getFactor()
	 * @generated
	 */
	int FACTOR = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR__ID = REGULATOR__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR__NAME = REGULATOR__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR__DESCRIPTION = REGULATOR__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR__TERMS = REGULATOR__TERMS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR__KIND = REGULATOR_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Diffusion</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR__DIFFUSION = REGULATOR_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Decay</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR__DECAY = REGULATOR_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Molar Mass</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR__MOLAR_MASS = REGULATOR_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Active Form</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR__ACTIVE_FORM = REGULATOR_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Factor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_FEATURE_COUNT = REGULATOR_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Factor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_OPERATION_COUNT = REGULATOR_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.CellTypeImpl <em>Cell Type</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.CellTypeImpl
	 * @see paget.model.impl.PagetPackageImpl#getCellType()
	 * @generated
	 */
	int CELL_TYPE = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_TYPE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_TYPE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_TYPE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_TYPE__TERMS = ELEMENT__TERMS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_TYPE__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_TYPE__PARENT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Histology</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_TYPE__HISTOLOGY = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Epigenetic State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_TYPE__EPIGENETIC_STATE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Traits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_TYPE__TRAITS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Receptors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_TYPE__RECEPTORS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Alterations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_TYPE__ALTERATIONS = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Diameter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_TYPE__DIAMETER = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Packing Density</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_TYPE__PACKING_DENSITY = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Cell Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_TYPE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Cell Type</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_TYPE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.RegulatedImpl <em>Regulated</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.RegulatedImpl
	 * @see paget.model.impl.PagetPackageImpl#getRegulated()
	 * @generated
	 */
	int REGULATED = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATED__ID = SWITCHABLE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATED__NAME = SWITCHABLE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATED__DESCRIPTION = SWITCHABLE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATED__TERMS = SWITCHABLE__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATED__ENABLED = SWITCHABLE__ENABLED;

	/**
	 * The feature id for the '<em><b>Regulations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATED__REGULATIONS = SWITCHABLE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Regulated</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATED_FEATURE_COUNT = SWITCHABLE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Regulated</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATED_OPERATION_COUNT = SWITCHABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.TraitImpl <em>Trait</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.TraitImpl
	 * @see paget.model.impl.PagetPackageImpl#getTrait()
	 * @generated
	 */
	int TRAIT = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIT__ID = REGULATED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIT__NAME = REGULATED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIT__DESCRIPTION = REGULATED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIT__TERMS = REGULATED__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIT__ENABLED = REGULATED__ENABLED;

	/**
	 * The feature id for the '<em><b>Regulations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIT__REGULATIONS = REGULATED__REGULATIONS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIT__KIND = REGULATED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Factor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIT__FACTOR = REGULATED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIT__VALUE = REGULATED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Trait</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIT_FEATURE_COUNT = REGULATED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Trait</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIT_OPERATION_COUNT = REGULATED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.ReceptorImpl <em>Receptor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.ReceptorImpl
	 * @see paget.model.impl.PagetPackageImpl#getReceptor()
	 * @generated
	 */
	int RECEPTOR = 32;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTOR__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTOR__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTOR__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTOR__TERMS = ELEMENT__TERMS;

	/**
	 * The feature id for the '<em><b>Density</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTOR__DENSITY = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Bindings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTOR__BINDINGS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Receptor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTOR_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Receptor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECEPTOR_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.BindingImpl <em>Binding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.BindingImpl
	 * @see paget.model.impl.PagetPackageImpl#getBinding()
	 * @generated
	 */
	int BINDING = 33;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING__TERMS = ELEMENT__TERMS;

	/**
	 * The feature id for the '<em><b>Factor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING__FACTOR = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING__ROLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Dissociation Constant</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING__DISSOCIATION_CONSTANT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Binding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Binding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BINDING_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.AlterationImpl <em>Alteration</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.AlterationImpl
	 * @see paget.model.impl.PagetPackageImpl#getAlteration()
	 * @generated
	 */
	int ALTERATION = 34;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERATION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERATION__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERATION__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERATION__TERMS = ELEMENT__TERMS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERATION__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Gene</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERATION__GENE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Effects</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERATION__EFFECTS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Alteration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERATION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Alteration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALTERATION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.TraitEffectImpl <em>Trait Effect</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.TraitEffectImpl
	 * @see paget.model.impl.PagetPackageImpl#getTraitEffect()
	 * @generated
	 */
	int TRAIT_EFFECT = 35;

	/**
	 * The feature id for the '<em><b>Trait</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIT_EFFECT__TRAIT = 0;

	/**
	 * The feature id for the '<em><b>Factor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIT_EFFECT__FACTOR = 1;

	/**
	 * The feature id for the '<em><b>Fold</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIT_EFFECT__FOLD = 2;

	/**
	 * The number of structural features of the '<em>Trait Effect</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIT_EFFECT_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Trait Effect</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAIT_EFFECT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.RegulationImpl <em>Regulation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.RegulationImpl
	 * @see paget.model.impl.PagetPackageImpl#getRegulation()
	 * @generated
	 */
	int REGULATION = 36;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION__ID = SWITCHABLE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION__NAME = SWITCHABLE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION__DESCRIPTION = SWITCHABLE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION__TERMS = SWITCHABLE__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION__ENABLED = SWITCHABLE__ENABLED;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION__SOURCE = SWITCHABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Receptor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION__RECEPTOR = SWITCHABLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Half Maximal</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION__HALF_MAXIMAL = SWITCHABLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Hill Coefficient</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION__HILL_COEFFICIENT = SWITCHABLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Aspect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION__ASPECT = SWITCHABLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Basal</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION__BASAL = SWITCHABLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Saturated</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION__SATURATED = SWITCHABLE_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Regulation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION_FEATURE_COUNT = SWITCHABLE_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Regulation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REGULATION_OPERATION_COUNT = SWITCHABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.ProcessImpl <em>Process</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.ProcessImpl
	 * @see paget.model.impl.PagetPackageImpl#getProcess()
	 * @generated
	 */
	int PROCESS = 37;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__ID = REGULATED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__NAME = REGULATED__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__DESCRIPTION = REGULATED__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__TERMS = REGULATED__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__ENABLED = REGULATED__ENABLED;

	/**
	 * The feature id for the '<em><b>Regulations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__REGULATIONS = REGULATED__REGULATIONS;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__RATE = REGULATED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__LAW = REGULATED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS__PARAMETERS = REGULATED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Process</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_FEATURE_COUNT = REGULATED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Process</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESS_OPERATION_COUNT = REGULATED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.ParameterImpl <em>Parameter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.ParameterImpl
	 * @see paget.model.impl.PagetPackageImpl#getParameter()
	 * @generated
	 */
	int PARAMETER = 38;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__TERMS = ELEMENT__TERMS;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__VALUE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.ProliferationImpl <em>Proliferation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.ProliferationImpl
	 * @see paget.model.impl.PagetPackageImpl#getProliferation()
	 * @generated
	 */
	int PROLIFERATION = 39;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROLIFERATION__ID = PROCESS__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROLIFERATION__NAME = PROCESS__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROLIFERATION__DESCRIPTION = PROCESS__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROLIFERATION__TERMS = PROCESS__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROLIFERATION__ENABLED = PROCESS__ENABLED;

	/**
	 * The feature id for the '<em><b>Regulations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROLIFERATION__REGULATIONS = PROCESS__REGULATIONS;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROLIFERATION__RATE = PROCESS__RATE;

	/**
	 * The feature id for the '<em><b>Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROLIFERATION__LAW = PROCESS__LAW;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROLIFERATION__PARAMETERS = PROCESS__PARAMETERS;

	/**
	 * The feature id for the '<em><b>Population</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROLIFERATION__POPULATION = PROCESS_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Growth Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROLIFERATION__GROWTH_LAW = PROCESS_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROLIFERATION__CAPACITY = PROCESS_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Capacity State</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROLIFERATION__CAPACITY_STATE = PROCESS_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Proliferation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROLIFERATION_FEATURE_COUNT = PROCESS_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Proliferation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROLIFERATION_OPERATION_COUNT = PROCESS_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.DeathImpl <em>Death</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.DeathImpl
	 * @see paget.model.impl.PagetPackageImpl#getDeath()
	 * @generated
	 */
	int DEATH = 40;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEATH__ID = PROCESS__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEATH__NAME = PROCESS__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEATH__DESCRIPTION = PROCESS__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEATH__TERMS = PROCESS__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEATH__ENABLED = PROCESS__ENABLED;

	/**
	 * The feature id for the '<em><b>Regulations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEATH__REGULATIONS = PROCESS__REGULATIONS;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEATH__RATE = PROCESS__RATE;

	/**
	 * The feature id for the '<em><b>Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEATH__LAW = PROCESS__LAW;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEATH__PARAMETERS = PROCESS__PARAMETERS;

	/**
	 * The feature id for the '<em><b>Population</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEATH__POPULATION = PROCESS_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Death</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEATH_FEATURE_COUNT = PROCESS_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Death</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEATH_OPERATION_COUNT = PROCESS_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.MutationImpl <em>Mutation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.MutationImpl
	 * @see paget.model.impl.PagetPackageImpl#getMutation()
	 * @generated
	 */
	int MUTATION = 41;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTATION__ID = PROCESS__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTATION__NAME = PROCESS__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTATION__DESCRIPTION = PROCESS__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTATION__TERMS = PROCESS__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTATION__ENABLED = PROCESS__ENABLED;

	/**
	 * The feature id for the '<em><b>Regulations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTATION__REGULATIONS = PROCESS__REGULATIONS;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTATION__RATE = PROCESS__RATE;

	/**
	 * The feature id for the '<em><b>Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTATION__LAW = PROCESS__LAW;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTATION__PARAMETERS = PROCESS__PARAMETERS;

	/**
	 * The feature id for the '<em><b>Population</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTATION__POPULATION = PROCESS_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Mutant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTATION__MUTANT = PROCESS_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Mutation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTATION_FEATURE_COUNT = PROCESS_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Mutation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MUTATION_OPERATION_COUNT = PROCESS_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.RecruitmentImpl <em>Recruitment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.RecruitmentImpl
	 * @see paget.model.impl.PagetPackageImpl#getRecruitment()
	 * @generated
	 */
	int RECRUITMENT = 42;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECRUITMENT__ID = PROCESS__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECRUITMENT__NAME = PROCESS__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECRUITMENT__DESCRIPTION = PROCESS__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECRUITMENT__TERMS = PROCESS__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECRUITMENT__ENABLED = PROCESS__ENABLED;

	/**
	 * The feature id for the '<em><b>Regulations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECRUITMENT__REGULATIONS = PROCESS__REGULATIONS;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECRUITMENT__RATE = PROCESS__RATE;

	/**
	 * The feature id for the '<em><b>Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECRUITMENT__LAW = PROCESS__LAW;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECRUITMENT__PARAMETERS = PROCESS__PARAMETERS;

	/**
	 * The feature id for the '<em><b>Population</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECRUITMENT__POPULATION = PROCESS_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Recruitment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECRUITMENT_FEATURE_COUNT = PROCESS_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Recruitment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECRUITMENT_OPERATION_COUNT = PROCESS_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.TransitionImpl <em>Transition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.TransitionImpl
	 * @see paget.model.impl.PagetPackageImpl#getTransition()
	 * @generated
	 */
	int TRANSITION = 43;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__ID = PROCESS__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__NAME = PROCESS__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__DESCRIPTION = PROCESS__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__TERMS = PROCESS__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__ENABLED = PROCESS__ENABLED;

	/**
	 * The feature id for the '<em><b>Regulations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__REGULATIONS = PROCESS__REGULATIONS;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__RATE = PROCESS__RATE;

	/**
	 * The feature id for the '<em><b>Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__LAW = PROCESS__LAW;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__PARAMETERS = PROCESS__PARAMETERS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__SOURCE = PROCESS_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__TARGET = PROCESS_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Success Probability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__SUCCESS_PROBABILITY = PROCESS_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Barriers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__BARRIERS = PROCESS_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Transition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION_FEATURE_COUNT = PROCESS_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Transition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION_OPERATION_COUNT = PROCESS_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.InvasionImpl <em>Invasion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.InvasionImpl
	 * @see paget.model.impl.PagetPackageImpl#getInvasion()
	 * @generated
	 */
	int INVASION = 44;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVASION__ID = TRANSITION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVASION__NAME = TRANSITION__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVASION__DESCRIPTION = TRANSITION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVASION__TERMS = TRANSITION__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVASION__ENABLED = TRANSITION__ENABLED;

	/**
	 * The feature id for the '<em><b>Regulations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVASION__REGULATIONS = TRANSITION__REGULATIONS;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVASION__RATE = TRANSITION__RATE;

	/**
	 * The feature id for the '<em><b>Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVASION__LAW = TRANSITION__LAW;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVASION__PARAMETERS = TRANSITION__PARAMETERS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVASION__SOURCE = TRANSITION__SOURCE;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVASION__TARGET = TRANSITION__TARGET;

	/**
	 * The feature id for the '<em><b>Success Probability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVASION__SUCCESS_PROBABILITY = TRANSITION__SUCCESS_PROBABILITY;

	/**
	 * The feature id for the '<em><b>Barriers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVASION__BARRIERS = TRANSITION__BARRIERS;

	/**
	 * The number of structural features of the '<em>Invasion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVASION_FEATURE_COUNT = TRANSITION_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Invasion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVASION_OPERATION_COUNT = TRANSITION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.IntravasationImpl <em>Intravasation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.IntravasationImpl
	 * @see paget.model.impl.PagetPackageImpl#getIntravasation()
	 * @generated
	 */
	int INTRAVASATION = 45;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRAVASATION__ID = TRANSITION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRAVASATION__NAME = TRANSITION__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRAVASATION__DESCRIPTION = TRANSITION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRAVASATION__TERMS = TRANSITION__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRAVASATION__ENABLED = TRANSITION__ENABLED;

	/**
	 * The feature id for the '<em><b>Regulations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRAVASATION__REGULATIONS = TRANSITION__REGULATIONS;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRAVASATION__RATE = TRANSITION__RATE;

	/**
	 * The feature id for the '<em><b>Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRAVASATION__LAW = TRANSITION__LAW;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRAVASATION__PARAMETERS = TRANSITION__PARAMETERS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRAVASATION__SOURCE = TRANSITION__SOURCE;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRAVASATION__TARGET = TRANSITION__TARGET;

	/**
	 * The feature id for the '<em><b>Success Probability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRAVASATION__SUCCESS_PROBABILITY = TRANSITION__SUCCESS_PROBABILITY;

	/**
	 * The feature id for the '<em><b>Barriers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRAVASATION__BARRIERS = TRANSITION__BARRIERS;

	/**
	 * The number of structural features of the '<em>Intravasation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRAVASATION_FEATURE_COUNT = TRANSITION_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Intravasation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTRAVASATION_OPERATION_COUNT = TRANSITION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.ArrestImpl <em>Arrest</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.ArrestImpl
	 * @see paget.model.impl.PagetPackageImpl#getArrest()
	 * @generated
	 */
	int ARREST = 46;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARREST__ID = TRANSITION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARREST__NAME = TRANSITION__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARREST__DESCRIPTION = TRANSITION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARREST__TERMS = TRANSITION__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARREST__ENABLED = TRANSITION__ENABLED;

	/**
	 * The feature id for the '<em><b>Regulations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARREST__REGULATIONS = TRANSITION__REGULATIONS;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARREST__RATE = TRANSITION__RATE;

	/**
	 * The feature id for the '<em><b>Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARREST__LAW = TRANSITION__LAW;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARREST__PARAMETERS = TRANSITION__PARAMETERS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARREST__SOURCE = TRANSITION__SOURCE;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARREST__TARGET = TRANSITION__TARGET;

	/**
	 * The feature id for the '<em><b>Success Probability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARREST__SUCCESS_PROBABILITY = TRANSITION__SUCCESS_PROBABILITY;

	/**
	 * The feature id for the '<em><b>Barriers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARREST__BARRIERS = TRANSITION__BARRIERS;

	/**
	 * The number of structural features of the '<em>Arrest</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARREST_FEATURE_COUNT = TRANSITION_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Arrest</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARREST_OPERATION_COUNT = TRANSITION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.ExtravasationImpl <em>Extravasation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.ExtravasationImpl
	 * @see paget.model.impl.PagetPackageImpl#getExtravasation()
	 * @generated
	 */
	int EXTRAVASATION = 47;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRAVASATION__ID = TRANSITION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRAVASATION__NAME = TRANSITION__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRAVASATION__DESCRIPTION = TRANSITION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRAVASATION__TERMS = TRANSITION__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRAVASATION__ENABLED = TRANSITION__ENABLED;

	/**
	 * The feature id for the '<em><b>Regulations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRAVASATION__REGULATIONS = TRANSITION__REGULATIONS;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRAVASATION__RATE = TRANSITION__RATE;

	/**
	 * The feature id for the '<em><b>Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRAVASATION__LAW = TRANSITION__LAW;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRAVASATION__PARAMETERS = TRANSITION__PARAMETERS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRAVASATION__SOURCE = TRANSITION__SOURCE;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRAVASATION__TARGET = TRANSITION__TARGET;

	/**
	 * The feature id for the '<em><b>Success Probability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRAVASATION__SUCCESS_PROBABILITY = TRANSITION__SUCCESS_PROBABILITY;

	/**
	 * The feature id for the '<em><b>Barriers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRAVASATION__BARRIERS = TRANSITION__BARRIERS;

	/**
	 * The number of structural features of the '<em>Extravasation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRAVASATION_FEATURE_COUNT = TRANSITION_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Extravasation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRAVASATION_OPERATION_COUNT = TRANSITION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.ColonizationImpl <em>Colonization</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.ColonizationImpl
	 * @see paget.model.impl.PagetPackageImpl#getColonization()
	 * @generated
	 */
	int COLONIZATION = 48;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLONIZATION__ID = TRANSITION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLONIZATION__NAME = TRANSITION__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLONIZATION__DESCRIPTION = TRANSITION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLONIZATION__TERMS = TRANSITION__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLONIZATION__ENABLED = TRANSITION__ENABLED;

	/**
	 * The feature id for the '<em><b>Regulations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLONIZATION__REGULATIONS = TRANSITION__REGULATIONS;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLONIZATION__RATE = TRANSITION__RATE;

	/**
	 * The feature id for the '<em><b>Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLONIZATION__LAW = TRANSITION__LAW;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLONIZATION__PARAMETERS = TRANSITION__PARAMETERS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLONIZATION__SOURCE = TRANSITION__SOURCE;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLONIZATION__TARGET = TRANSITION__TARGET;

	/**
	 * The feature id for the '<em><b>Success Probability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLONIZATION__SUCCESS_PROBABILITY = TRANSITION__SUCCESS_PROBABILITY;

	/**
	 * The feature id for the '<em><b>Barriers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLONIZATION__BARRIERS = TRANSITION__BARRIERS;

	/**
	 * The number of structural features of the '<em>Colonization</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLONIZATION_FEATURE_COUNT = TRANSITION_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Colonization</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLONIZATION_OPERATION_COUNT = TRANSITION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.DormancyEntryImpl <em>Dormancy Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.DormancyEntryImpl
	 * @see paget.model.impl.PagetPackageImpl#getDormancyEntry()
	 * @generated
	 */
	int DORMANCY_ENTRY = 49;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DORMANCY_ENTRY__ID = TRANSITION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DORMANCY_ENTRY__NAME = TRANSITION__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DORMANCY_ENTRY__DESCRIPTION = TRANSITION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DORMANCY_ENTRY__TERMS = TRANSITION__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DORMANCY_ENTRY__ENABLED = TRANSITION__ENABLED;

	/**
	 * The feature id for the '<em><b>Regulations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DORMANCY_ENTRY__REGULATIONS = TRANSITION__REGULATIONS;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DORMANCY_ENTRY__RATE = TRANSITION__RATE;

	/**
	 * The feature id for the '<em><b>Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DORMANCY_ENTRY__LAW = TRANSITION__LAW;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DORMANCY_ENTRY__PARAMETERS = TRANSITION__PARAMETERS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DORMANCY_ENTRY__SOURCE = TRANSITION__SOURCE;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DORMANCY_ENTRY__TARGET = TRANSITION__TARGET;

	/**
	 * The feature id for the '<em><b>Success Probability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DORMANCY_ENTRY__SUCCESS_PROBABILITY = TRANSITION__SUCCESS_PROBABILITY;

	/**
	 * The feature id for the '<em><b>Barriers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DORMANCY_ENTRY__BARRIERS = TRANSITION__BARRIERS;

	/**
	 * The number of structural features of the '<em>Dormancy Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DORMANCY_ENTRY_FEATURE_COUNT = TRANSITION_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Dormancy Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DORMANCY_ENTRY_OPERATION_COUNT = TRANSITION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.AwakeningImpl <em>Awakening</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.AwakeningImpl
	 * @see paget.model.impl.PagetPackageImpl#getAwakening()
	 * @generated
	 */
	int AWAKENING = 50;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AWAKENING__ID = TRANSITION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AWAKENING__NAME = TRANSITION__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AWAKENING__DESCRIPTION = TRANSITION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AWAKENING__TERMS = TRANSITION__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AWAKENING__ENABLED = TRANSITION__ENABLED;

	/**
	 * The feature id for the '<em><b>Regulations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AWAKENING__REGULATIONS = TRANSITION__REGULATIONS;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AWAKENING__RATE = TRANSITION__RATE;

	/**
	 * The feature id for the '<em><b>Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AWAKENING__LAW = TRANSITION__LAW;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AWAKENING__PARAMETERS = TRANSITION__PARAMETERS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AWAKENING__SOURCE = TRANSITION__SOURCE;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AWAKENING__TARGET = TRANSITION__TARGET;

	/**
	 * The feature id for the '<em><b>Success Probability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AWAKENING__SUCCESS_PROBABILITY = TRANSITION__SUCCESS_PROBABILITY;

	/**
	 * The feature id for the '<em><b>Barriers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AWAKENING__BARRIERS = TRANSITION__BARRIERS;

	/**
	 * The number of structural features of the '<em>Awakening</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AWAKENING_FEATURE_COUNT = TRANSITION_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Awakening</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AWAKENING_OPERATION_COUNT = TRANSITION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.PhenotypeSwitchImpl <em>Phenotype Switch</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.PhenotypeSwitchImpl
	 * @see paget.model.impl.PagetPackageImpl#getPhenotypeSwitch()
	 * @generated
	 */
	int PHENOTYPE_SWITCH = 51;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHENOTYPE_SWITCH__ID = TRANSITION__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHENOTYPE_SWITCH__NAME = TRANSITION__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHENOTYPE_SWITCH__DESCRIPTION = TRANSITION__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHENOTYPE_SWITCH__TERMS = TRANSITION__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHENOTYPE_SWITCH__ENABLED = TRANSITION__ENABLED;

	/**
	 * The feature id for the '<em><b>Regulations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHENOTYPE_SWITCH__REGULATIONS = TRANSITION__REGULATIONS;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHENOTYPE_SWITCH__RATE = TRANSITION__RATE;

	/**
	 * The feature id for the '<em><b>Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHENOTYPE_SWITCH__LAW = TRANSITION__LAW;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHENOTYPE_SWITCH__PARAMETERS = TRANSITION__PARAMETERS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHENOTYPE_SWITCH__SOURCE = TRANSITION__SOURCE;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHENOTYPE_SWITCH__TARGET = TRANSITION__TARGET;

	/**
	 * The feature id for the '<em><b>Success Probability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHENOTYPE_SWITCH__SUCCESS_PROBABILITY = TRANSITION__SUCCESS_PROBABILITY;

	/**
	 * The feature id for the '<em><b>Barriers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHENOTYPE_SWITCH__BARRIERS = TRANSITION__BARRIERS;

	/**
	 * The number of structural features of the '<em>Phenotype Switch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHENOTYPE_SWITCH_FEATURE_COUNT = TRANSITION_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Phenotype Switch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHENOTYPE_SWITCH_OPERATION_COUNT = TRANSITION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.CirculationLossImpl <em>Circulation Loss</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.CirculationLossImpl
	 * @see paget.model.impl.PagetPackageImpl#getCirculationLoss()
	 * @generated
	 */
	int CIRCULATION_LOSS = 52;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCULATION_LOSS__ID = PROCESS__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCULATION_LOSS__NAME = PROCESS__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCULATION_LOSS__DESCRIPTION = PROCESS__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCULATION_LOSS__TERMS = PROCESS__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCULATION_LOSS__ENABLED = PROCESS__ENABLED;

	/**
	 * The feature id for the '<em><b>Regulations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCULATION_LOSS__REGULATIONS = PROCESS__REGULATIONS;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCULATION_LOSS__RATE = PROCESS__RATE;

	/**
	 * The feature id for the '<em><b>Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCULATION_LOSS__LAW = PROCESS__LAW;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCULATION_LOSS__PARAMETERS = PROCESS__PARAMETERS;

	/**
	 * The feature id for the '<em><b>Population</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCULATION_LOSS__POPULATION = PROCESS_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Circulation Loss</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCULATION_LOSS_FEATURE_COUNT = PROCESS_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Circulation Loss</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCULATION_LOSS_OPERATION_COUNT = PROCESS_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.KillingImpl <em>Killing</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.KillingImpl
	 * @see paget.model.impl.PagetPackageImpl#getKilling()
	 * @generated
	 */
	int KILLING = 53;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KILLING__ID = PROCESS__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KILLING__NAME = PROCESS__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KILLING__DESCRIPTION = PROCESS__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KILLING__TERMS = PROCESS__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KILLING__ENABLED = PROCESS__ENABLED;

	/**
	 * The feature id for the '<em><b>Regulations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KILLING__REGULATIONS = PROCESS__REGULATIONS;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KILLING__RATE = PROCESS__RATE;

	/**
	 * The feature id for the '<em><b>Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KILLING__LAW = PROCESS__LAW;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KILLING__PARAMETERS = PROCESS__PARAMETERS;

	/**
	 * The feature id for the '<em><b>Killer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KILLING__KILLER = PROCESS_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Victim</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KILLING__VICTIM = PROCESS_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Killing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KILLING_FEATURE_COUNT = PROCESS_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Killing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KILLING_OPERATION_COUNT = PROCESS_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.SecretionImpl <em>Secretion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.SecretionImpl
	 * @see paget.model.impl.PagetPackageImpl#getSecretion()
	 * @generated
	 */
	int SECRETION = 54;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRETION__ID = PROCESS__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRETION__NAME = PROCESS__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRETION__DESCRIPTION = PROCESS__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRETION__TERMS = PROCESS__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRETION__ENABLED = PROCESS__ENABLED;

	/**
	 * The feature id for the '<em><b>Regulations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRETION__REGULATIONS = PROCESS__REGULATIONS;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRETION__RATE = PROCESS__RATE;

	/**
	 * The feature id for the '<em><b>Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRETION__LAW = PROCESS__LAW;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRETION__PARAMETERS = PROCESS__PARAMETERS;

	/**
	 * The feature id for the '<em><b>Population</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRETION__POPULATION = PROCESS_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRETION__LEVEL = PROCESS_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Secretion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRETION_FEATURE_COUNT = PROCESS_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Secretion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECRETION_OPERATION_COUNT = PROCESS_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.UptakeImpl <em>Uptake</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.UptakeImpl
	 * @see paget.model.impl.PagetPackageImpl#getUptake()
	 * @generated
	 */
	int UPTAKE = 55;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPTAKE__ID = PROCESS__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPTAKE__NAME = PROCESS__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPTAKE__DESCRIPTION = PROCESS__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPTAKE__TERMS = PROCESS__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPTAKE__ENABLED = PROCESS__ENABLED;

	/**
	 * The feature id for the '<em><b>Regulations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPTAKE__REGULATIONS = PROCESS__REGULATIONS;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPTAKE__RATE = PROCESS__RATE;

	/**
	 * The feature id for the '<em><b>Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPTAKE__LAW = PROCESS__LAW;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPTAKE__PARAMETERS = PROCESS__PARAMETERS;

	/**
	 * The feature id for the '<em><b>Population</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPTAKE__POPULATION = PROCESS_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPTAKE__LEVEL = PROCESS_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Uptake</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPTAKE_FEATURE_COUNT = PROCESS_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Uptake</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPTAKE_OPERATION_COUNT = PROCESS_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.DecayImpl <em>Decay</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.DecayImpl
	 * @see paget.model.impl.PagetPackageImpl#getDecay()
	 * @generated
	 */
	int DECAY = 56;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECAY__ID = PROCESS__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECAY__NAME = PROCESS__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECAY__DESCRIPTION = PROCESS__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECAY__TERMS = PROCESS__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECAY__ENABLED = PROCESS__ENABLED;

	/**
	 * The feature id for the '<em><b>Regulations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECAY__REGULATIONS = PROCESS__REGULATIONS;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECAY__RATE = PROCESS__RATE;

	/**
	 * The feature id for the '<em><b>Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECAY__LAW = PROCESS__LAW;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECAY__PARAMETERS = PROCESS__PARAMETERS;

	/**
	 * The feature id for the '<em><b>Level</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECAY__LEVEL = PROCESS_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Decay</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECAY_FEATURE_COUNT = PROCESS_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Decay</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECAY_OPERATION_COUNT = PROCESS_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.ActivationImpl <em>Activation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.ActivationImpl
	 * @see paget.model.impl.PagetPackageImpl#getActivation()
	 * @generated
	 */
	int ACTIVATION = 57;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVATION__ID = PROCESS__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVATION__NAME = PROCESS__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVATION__DESCRIPTION = PROCESS__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVATION__TERMS = PROCESS__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVATION__ENABLED = PROCESS__ENABLED;

	/**
	 * The feature id for the '<em><b>Regulations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVATION__REGULATIONS = PROCESS__REGULATIONS;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVATION__RATE = PROCESS__RATE;

	/**
	 * The feature id for the '<em><b>Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVATION__LAW = PROCESS__LAW;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVATION__PARAMETERS = PROCESS__PARAMETERS;

	/**
	 * The feature id for the '<em><b>Zymogen</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVATION__ZYMOGEN = PROCESS_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Product</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVATION__PRODUCT = PROCESS_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Activator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVATION__ACTIVATOR = PROCESS_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Activation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVATION_FEATURE_COUNT = PROCESS_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Activation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVATION_OPERATION_COUNT = PROCESS_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.ProteolysisImpl <em>Proteolysis</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.ProteolysisImpl
	 * @see paget.model.impl.PagetPackageImpl#getProteolysis()
	 * @generated
	 */
	int PROTEOLYSIS = 58;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTEOLYSIS__ID = PROCESS__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTEOLYSIS__NAME = PROCESS__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTEOLYSIS__DESCRIPTION = PROCESS__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTEOLYSIS__TERMS = PROCESS__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTEOLYSIS__ENABLED = PROCESS__ENABLED;

	/**
	 * The feature id for the '<em><b>Regulations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTEOLYSIS__REGULATIONS = PROCESS__REGULATIONS;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTEOLYSIS__RATE = PROCESS__RATE;

	/**
	 * The feature id for the '<em><b>Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTEOLYSIS__LAW = PROCESS__LAW;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTEOLYSIS__PARAMETERS = PROCESS__PARAMETERS;

	/**
	 * The feature id for the '<em><b>Protease</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTEOLYSIS__PROTEASE = PROCESS_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Substrate</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTEOLYSIS__SUBSTRATE = PROCESS_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Proteolysis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTEOLYSIS_FEATURE_COUNT = PROCESS_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Proteolysis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTEOLYSIS_OPERATION_COUNT = PROCESS_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.RemodellingImpl <em>Remodelling</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.RemodellingImpl
	 * @see paget.model.impl.PagetPackageImpl#getRemodelling()
	 * @generated
	 */
	int REMODELLING = 59;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMODELLING__ID = PROCESS__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMODELLING__NAME = PROCESS__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMODELLING__DESCRIPTION = PROCESS__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMODELLING__TERMS = PROCESS__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMODELLING__ENABLED = PROCESS__ENABLED;

	/**
	 * The feature id for the '<em><b>Regulations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMODELLING__REGULATIONS = PROCESS__REGULATIONS;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMODELLING__RATE = PROCESS__RATE;

	/**
	 * The feature id for the '<em><b>Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMODELLING__LAW = PROCESS__LAW;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMODELLING__PARAMETERS = PROCESS__PARAMETERS;

	/**
	 * The feature id for the '<em><b>State</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMODELLING__STATE = PROCESS_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Agent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMODELLING__AGENT = PROCESS_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Goal</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMODELLING__GOAL = PROCESS_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Remodelling</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMODELLING_FEATURE_COUNT = PROCESS_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Remodelling</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMODELLING_OPERATION_COUNT = PROCESS_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.NicheConditioningImpl <em>Niche Conditioning</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.NicheConditioningImpl
	 * @see paget.model.impl.PagetPackageImpl#getNicheConditioning()
	 * @generated
	 */
	int NICHE_CONDITIONING = 60;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NICHE_CONDITIONING__ID = PROCESS__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NICHE_CONDITIONING__NAME = PROCESS__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NICHE_CONDITIONING__DESCRIPTION = PROCESS__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NICHE_CONDITIONING__TERMS = PROCESS__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NICHE_CONDITIONING__ENABLED = PROCESS__ENABLED;

	/**
	 * The feature id for the '<em><b>Regulations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NICHE_CONDITIONING__REGULATIONS = PROCESS__REGULATIONS;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NICHE_CONDITIONING__RATE = PROCESS__RATE;

	/**
	 * The feature id for the '<em><b>Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NICHE_CONDITIONING__LAW = PROCESS__LAW;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NICHE_CONDITIONING__PARAMETERS = PROCESS__PARAMETERS;

	/**
	 * The feature id for the '<em><b>State</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NICHE_CONDITIONING__STATE = PROCESS_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Factor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NICHE_CONDITIONING__FACTOR = PROCESS_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reversal</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NICHE_CONDITIONING__REVERSAL = PROCESS_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Niche Conditioning</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NICHE_CONDITIONING_FEATURE_COUNT = PROCESS_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Niche Conditioning</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NICHE_CONDITIONING_OPERATION_COUNT = PROCESS_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.FactorTransportImpl <em>Factor Transport</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.FactorTransportImpl
	 * @see paget.model.impl.PagetPackageImpl#getFactorTransport()
	 * @generated
	 */
	int FACTOR_TRANSPORT = 61;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_TRANSPORT__ID = PROCESS__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_TRANSPORT__NAME = PROCESS__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_TRANSPORT__DESCRIPTION = PROCESS__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_TRANSPORT__TERMS = PROCESS__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_TRANSPORT__ENABLED = PROCESS__ENABLED;

	/**
	 * The feature id for the '<em><b>Regulations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_TRANSPORT__REGULATIONS = PROCESS__REGULATIONS;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_TRANSPORT__RATE = PROCESS__RATE;

	/**
	 * The feature id for the '<em><b>Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_TRANSPORT__LAW = PROCESS__LAW;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_TRANSPORT__PARAMETERS = PROCESS__PARAMETERS;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_TRANSPORT__SOURCE = PROCESS_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_TRANSPORT__TARGET = PROCESS_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Partition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_TRANSPORT__PARTITION = PROCESS_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Factor Transport</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_TRANSPORT_FEATURE_COUNT = PROCESS_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Factor Transport</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_TRANSPORT_OPERATION_COUNT = PROCESS_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.TreatmentImpl <em>Treatment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.TreatmentImpl
	 * @see paget.model.impl.PagetPackageImpl#getTreatment()
	 * @generated
	 */
	int TREATMENT = 62;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__ID = SWITCHABLE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__NAME = SWITCHABLE__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__DESCRIPTION = SWITCHABLE__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__TERMS = SWITCHABLE__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__ENABLED = SWITCHABLE__ENABLED;

	/**
	 * The feature id for the '<em><b>Start</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__START = SWITCHABLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT__CONDITION = SWITCHABLE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Treatment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT_FEATURE_COUNT = SWITCHABLE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Treatment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TREATMENT_OPERATION_COUNT = SWITCHABLE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.DosingImpl <em>Dosing</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.DosingImpl
	 * @see paget.model.impl.PagetPackageImpl#getDosing()
	 * @generated
	 */
	int DOSING = 63;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSING__ID = TREATMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSING__NAME = TREATMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSING__DESCRIPTION = TREATMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSING__TERMS = TREATMENT__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSING__ENABLED = TREATMENT__ENABLED;

	/**
	 * The feature id for the '<em><b>Start</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSING__START = TREATMENT__START;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSING__CONDITION = TREATMENT__CONDITION;

	/**
	 * The feature id for the '<em><b>Level</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSING__LEVEL = TREATMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSING__AMOUNT = TREATMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Infusion Duration</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSING__INFUSION_DURATION = TREATMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Interval</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSING__INTERVAL = TREATMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Doses</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSING__DOSES = TREATMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Clearance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSING__CLEARANCE = TREATMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Central Volume</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSING__CENTRAL_VOLUME = TREATMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Peripheral Volume</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSING__PERIPHERAL_VOLUME = TREATMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Intercompartmental Clearance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSING__INTERCOMPARTMENTAL_CLEARANCE = TREATMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Absorption Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSING__ABSORPTION_RATE = TREATMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Bioavailability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSING__BIOAVAILABILITY = TREATMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Dosing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSING_FEATURE_COUNT = TREATMENT_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Dosing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOSING_OPERATION_COUNT = TREATMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.MaintainedExposureImpl <em>Maintained Exposure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.MaintainedExposureImpl
	 * @see paget.model.impl.PagetPackageImpl#getMaintainedExposure()
	 * @generated
	 */
	int MAINTAINED_EXPOSURE = 64;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTAINED_EXPOSURE__ID = TREATMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTAINED_EXPOSURE__NAME = TREATMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTAINED_EXPOSURE__DESCRIPTION = TREATMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTAINED_EXPOSURE__TERMS = TREATMENT__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTAINED_EXPOSURE__ENABLED = TREATMENT__ENABLED;

	/**
	 * The feature id for the '<em><b>Start</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTAINED_EXPOSURE__START = TREATMENT__START;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTAINED_EXPOSURE__CONDITION = TREATMENT__CONDITION;

	/**
	 * The feature id for the '<em><b>Levels</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTAINED_EXPOSURE__LEVELS = TREATMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Concentration</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTAINED_EXPOSURE__CONCENTRATION = TREATMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTAINED_EXPOSURE__DURATION = TREATMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Maintained Exposure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTAINED_EXPOSURE_FEATURE_COUNT = TREATMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Maintained Exposure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTAINED_EXPOSURE_OPERATION_COUNT = TREATMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.ResectionImpl <em>Resection</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.ResectionImpl
	 * @see paget.model.impl.PagetPackageImpl#getResection()
	 * @generated
	 */
	int RESECTION = 65;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESECTION__ID = TREATMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESECTION__NAME = TREATMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESECTION__DESCRIPTION = TREATMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESECTION__TERMS = TREATMENT__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESECTION__ENABLED = TREATMENT__ENABLED;

	/**
	 * The feature id for the '<em><b>Start</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESECTION__START = TREATMENT__START;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESECTION__CONDITION = TREATMENT__CONDITION;

	/**
	 * The feature id for the '<em><b>Populations</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESECTION__POPULATIONS = TREATMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Removed Fraction</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESECTION__REMOVED_FRACTION = TREATMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Resection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESECTION_FEATURE_COUNT = TREATMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Resection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESECTION_OPERATION_COUNT = TREATMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.StimulusImpl <em>Stimulus</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.StimulusImpl
	 * @see paget.model.impl.PagetPackageImpl#getStimulus()
	 * @generated
	 */
	int STIMULUS = 66;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STIMULUS__ID = TREATMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STIMULUS__NAME = TREATMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STIMULUS__DESCRIPTION = TREATMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STIMULUS__TERMS = TREATMENT__TERMS;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STIMULUS__ENABLED = TREATMENT__ENABLED;

	/**
	 * The feature id for the '<em><b>Start</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STIMULUS__START = TREATMENT__START;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STIMULUS__CONDITION = TREATMENT__CONDITION;

	/**
	 * The feature id for the '<em><b>Changes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STIMULUS__CHANGES = TREATMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STIMULUS__DURATION = TREATMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Stimulus</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STIMULUS_FEATURE_COUNT = TREATMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Stimulus</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STIMULUS_OPERATION_COUNT = TREATMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.QuantityChangeImpl <em>Quantity Change</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.QuantityChangeImpl
	 * @see paget.model.impl.PagetPackageImpl#getQuantityChange()
	 * @generated
	 */
	int QUANTITY_CHANGE = 67;

	/**
	 * The feature id for the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_CHANGE__ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_CHANGE__FEATURE = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_CHANGE__VALUE = 2;

	/**
	 * The number of structural features of the '<em>Quantity Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_CHANGE_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Quantity Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUANTITY_CHANGE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.HypothesisImpl <em>Hypothesis</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.HypothesisImpl
	 * @see paget.model.impl.PagetPackageImpl#getHypothesis()
	 * @generated
	 */
	int HYPOTHESIS = 68;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYPOTHESIS__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYPOTHESIS__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYPOTHESIS__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYPOTHESIS__TERMS = ELEMENT__TERMS;

	/**
	 * The feature id for the '<em><b>Changes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYPOTHESIS__CHANGES = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Enables</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYPOTHESIS__ENABLES = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Disables</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYPOTHESIS__DISABLES = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Hypothesis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYPOTHESIS_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Hypothesis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HYPOTHESIS_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.ObservableImpl <em>Observable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.ObservableImpl
	 * @see paget.model.impl.PagetPackageImpl#getObservable()
	 * @generated
	 */
	int OBSERVABLE = 69;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABLE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABLE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABLE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABLE__TERMS = ELEMENT__TERMS;

	/**
	 * The feature id for the '<em><b>Expression</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABLE__EXPRESSION = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABLE__UNIT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABLE__PLACE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Observable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABLE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Observable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVABLE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.StudyImpl <em>Study</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.StudyImpl
	 * @see paget.model.impl.PagetPackageImpl#getStudy()
	 * @generated
	 */
	int STUDY = 70;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__TERMS = ELEMENT__TERMS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__DURATION = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__POINTS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Engine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ENGINE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__SEED = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Replicates</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__REPLICATES = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Hypotheses</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__HYPOTHESES = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Observables</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__OBSERVABLES = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Arms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ARMS = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Dimensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__DIMENSIONS = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__OPTIONS = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Study</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Study</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.ArmImpl <em>Arm</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.ArmImpl
	 * @see paget.model.impl.PagetPackageImpl#getArm()
	 * @generated
	 */
	int ARM = 71;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARM__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARM__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARM__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARM__TERMS = ELEMENT__TERMS;

	/**
	 * The feature id for the '<em><b>Hypotheses</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARM__HYPOTHESES = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Arm</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARM_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Arm</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARM_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.ScanDimensionImpl <em>Scan Dimension</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.ScanDimensionImpl
	 * @see paget.model.impl.PagetPackageImpl#getScanDimension()
	 * @generated
	 */
	int SCAN_DIMENSION = 72;

	/**
	 * The feature id for the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAN_DIMENSION__ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAN_DIMENSION__FEATURE = 1;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAN_DIMENSION__MINIMUM = 2;

	/**
	 * The feature id for the '<em><b>Maximum</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAN_DIMENSION__MAXIMUM = 3;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAN_DIMENSION__STEPS = 4;

	/**
	 * The feature id for the '<em><b>Scale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAN_DIMENSION__SCALE = 5;

	/**
	 * The number of structural features of the '<em>Scan Dimension</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAN_DIMENSION_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Scan Dimension</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAN_DIMENSION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link paget.model.impl.StudyOptionImpl <em>Study Option</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.impl.StudyOptionImpl
	 * @see paget.model.impl.PagetPackageImpl#getStudyOption()
	 * @generated
	 */
	int STUDY_OPTION = 73;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_OPTION__KEY = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_OPTION__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Study Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_OPTION_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Study Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_OPTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link paget.model.Taxon <em>Taxon</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.Taxon
	 * @see paget.model.impl.PagetPackageImpl#getTaxon()
	 * @generated
	 */
	int TAXON = 74;

	/**
	 * The meta object id for the '{@link paget.model.TermQualifier <em>Term Qualifier</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.TermQualifier
	 * @see paget.model.impl.PagetPackageImpl#getTermQualifier()
	 * @generated
	 */
	int TERM_QUALIFIER = 75;

	/**
	 * The meta object id for the '{@link paget.model.EvidenceKind <em>Evidence Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.EvidenceKind
	 * @see paget.model.impl.PagetPackageImpl#getEvidenceKind()
	 * @generated
	 */
	int EVIDENCE_KIND = 76;

	/**
	 * The meta object id for the '{@link paget.model.Confidence <em>Confidence</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.Confidence
	 * @see paget.model.impl.PagetPackageImpl#getConfidence()
	 * @generated
	 */
	int CONFIDENCE = 77;

	/**
	 * The meta object id for the '{@link paget.model.OrganRole <em>Organ Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.OrganRole
	 * @see paget.model.impl.PagetPackageImpl#getOrganRole()
	 * @generated
	 */
	int ORGAN_ROLE = 78;

	/**
	 * The meta object id for the '{@link paget.model.VesselKind <em>Vessel Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.VesselKind
	 * @see paget.model.impl.PagetPackageImpl#getVesselKind()
	 * @generated
	 */
	int VESSEL_KIND = 79;

	/**
	 * The meta object id for the '{@link paget.model.RouteKind <em>Route Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.RouteKind
	 * @see paget.model.impl.PagetPackageImpl#getRouteKind()
	 * @generated
	 */
	int ROUTE_KIND = 80;

	/**
	 * The meta object id for the '{@link paget.model.BarrierKind <em>Barrier Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.BarrierKind
	 * @see paget.model.impl.PagetPackageImpl#getBarrierKind()
	 * @generated
	 */
	int BARRIER_KIND = 81;

	/**
	 * The meta object id for the '{@link paget.model.TissueStateKind <em>Tissue State Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.TissueStateKind
	 * @see paget.model.impl.PagetPackageImpl#getTissueStateKind()
	 * @generated
	 */
	int TISSUE_STATE_KIND = 82;

	/**
	 * The meta object id for the '{@link paget.model.SystemicKind <em>Systemic Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.SystemicKind
	 * @see paget.model.impl.PagetPackageImpl#getSystemicKind()
	 * @generated
	 */
	int SYSTEMIC_KIND = 83;

	/**
	 * The meta object id for the '{@link paget.model.FactorKind <em>Factor Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.FactorKind
	 * @see paget.model.impl.PagetPackageImpl#getFactorKind()
	 * @generated
	 */
	int FACTOR_KIND = 84;

	/**
	 * The meta object id for the '{@link paget.model.CellKind <em>Cell Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.CellKind
	 * @see paget.model.impl.PagetPackageImpl#getCellKind()
	 * @generated
	 */
	int CELL_KIND = 85;

	/**
	 * The meta object id for the '{@link paget.model.CellStage <em>Cell Stage</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.CellStage
	 * @see paget.model.impl.PagetPackageImpl#getCellStage()
	 * @generated
	 */
	int CELL_STAGE = 86;

	/**
	 * The meta object id for the '{@link paget.model.TraitKind <em>Trait Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.TraitKind
	 * @see paget.model.impl.PagetPackageImpl#getTraitKind()
	 * @generated
	 */
	int TRAIT_KIND = 87;

	/**
	 * The meta object id for the '{@link paget.model.AlterationKind <em>Alteration Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.AlterationKind
	 * @see paget.model.impl.PagetPackageImpl#getAlterationKind()
	 * @generated
	 */
	int ALTERATION_KIND = 88;

	/**
	 * The meta object id for the '{@link paget.model.BindingRole <em>Binding Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.BindingRole
	 * @see paget.model.impl.PagetPackageImpl#getBindingRole()
	 * @generated
	 */
	int BINDING_ROLE = 89;

	/**
	 * The meta object id for the '{@link paget.model.GrowthLaw <em>Growth Law</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.GrowthLaw
	 * @see paget.model.impl.PagetPackageImpl#getGrowthLaw()
	 * @generated
	 */
	int GROWTH_LAW = 90;

	/**
	 * The meta object id for the '{@link paget.model.RegulatedAspect <em>Regulated Aspect</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.RegulatedAspect
	 * @see paget.model.impl.PagetPackageImpl#getRegulatedAspect()
	 * @generated
	 */
	int REGULATED_ASPECT = 91;

	/**
	 * The meta object id for the '{@link paget.model.ScanScale <em>Scan Scale</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.ScanScale
	 * @see paget.model.impl.PagetPackageImpl#getScanScale()
	 * @generated
	 */
	int SCAN_SCALE = 92;

	/**
	 * The meta object id for the '{@link paget.model.ZoneShape <em>Zone Shape</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see paget.model.ZoneShape
	 * @see paget.model.impl.PagetPackageImpl#getZoneShape()
	 * @generated
	 */
	int ZONE_SHAPE = 93;


	/**
	 * Returns the meta object for class '{@link paget.model.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see paget.model.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Element#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see paget.model.Element#getId()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Id();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Element#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see paget.model.Element#getName()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Name();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Element#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see paget.model.Element#getDescription()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.Element#getTerms <em>Terms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Terms</em>'.
	 * @see paget.model.Element#getTerms()
	 * @see #getElement()
	 * @generated
	 */
	EReference getElement_Terms();

	/**
	 * Returns the meta object for class '{@link paget.model.Switchable <em>Switchable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Switchable</em>'.
	 * @see paget.model.Switchable
	 * @generated
	 */
	EClass getSwitchable();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Switchable#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see paget.model.Switchable#isEnabled()
	 * @see #getSwitchable()
	 * @generated
	 */
	EAttribute getSwitchable_Enabled();

	/**
	 * Returns the meta object for class '{@link paget.model.OntologyTerm <em>Ontology Term</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ontology Term</em>'.
	 * @see paget.model.OntologyTerm
	 * @generated
	 */
	EClass getOntologyTerm();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.OntologyTerm#getCollection <em>Collection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Collection</em>'.
	 * @see paget.model.OntologyTerm#getCollection()
	 * @see #getOntologyTerm()
	 * @generated
	 */
	EAttribute getOntologyTerm_Collection();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.OntologyTerm#getIdentifier <em>Identifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Identifier</em>'.
	 * @see paget.model.OntologyTerm#getIdentifier()
	 * @see #getOntologyTerm()
	 * @generated
	 */
	EAttribute getOntologyTerm_Identifier();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.OntologyTerm#getQualifier <em>Qualifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Qualifier</em>'.
	 * @see paget.model.OntologyTerm#getQualifier()
	 * @see #getOntologyTerm()
	 * @generated
	 */
	EAttribute getOntologyTerm_Qualifier();

	/**
	 * Returns the meta object for class '{@link paget.model.Quantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Quantity</em>'.
	 * @see paget.model.Quantity
	 * @generated
	 */
	EClass getQuantity();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Quantity#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see paget.model.Quantity#getValue()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Value();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Quantity#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see paget.model.Quantity#getUnit()
	 * @see #getQuantity()
	 * @generated
	 */
	EAttribute getQuantity_Unit();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Quantity#getDistribution <em>Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Distribution</em>'.
	 * @see paget.model.Quantity#getDistribution()
	 * @see #getQuantity()
	 * @generated
	 */
	EReference getQuantity_Distribution();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.Quantity#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see paget.model.Quantity#getEvidence()
	 * @see #getQuantity()
	 * @generated
	 */
	EReference getQuantity_Evidence();

	/**
	 * Returns the meta object for class '{@link paget.model.Distribution <em>Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Distribution</em>'.
	 * @see paget.model.Distribution
	 * @generated
	 */
	EClass getDistribution();

	/**
	 * Returns the meta object for class '{@link paget.model.NormalDistribution <em>Normal Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Normal Distribution</em>'.
	 * @see paget.model.NormalDistribution
	 * @generated
	 */
	EClass getNormalDistribution();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.NormalDistribution#getMean <em>Mean</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mean</em>'.
	 * @see paget.model.NormalDistribution#getMean()
	 * @see #getNormalDistribution()
	 * @generated
	 */
	EAttribute getNormalDistribution_Mean();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.NormalDistribution#getStandardDeviation <em>Standard Deviation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Standard Deviation</em>'.
	 * @see paget.model.NormalDistribution#getStandardDeviation()
	 * @see #getNormalDistribution()
	 * @generated
	 */
	EAttribute getNormalDistribution_StandardDeviation();

	/**
	 * Returns the meta object for class '{@link paget.model.LogNormalDistribution <em>Log Normal Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Log Normal Distribution</em>'.
	 * @see paget.model.LogNormalDistribution
	 * @generated
	 */
	EClass getLogNormalDistribution();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.LogNormalDistribution#getMedian <em>Median</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Median</em>'.
	 * @see paget.model.LogNormalDistribution#getMedian()
	 * @see #getLogNormalDistribution()
	 * @generated
	 */
	EAttribute getLogNormalDistribution_Median();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.LogNormalDistribution#getGeometricStandardDeviation <em>Geometric Standard Deviation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Geometric Standard Deviation</em>'.
	 * @see paget.model.LogNormalDistribution#getGeometricStandardDeviation()
	 * @see #getLogNormalDistribution()
	 * @generated
	 */
	EAttribute getLogNormalDistribution_GeometricStandardDeviation();

	/**
	 * Returns the meta object for class '{@link paget.model.UniformDistribution <em>Uniform Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Uniform Distribution</em>'.
	 * @see paget.model.UniformDistribution
	 * @generated
	 */
	EClass getUniformDistribution();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.UniformDistribution#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see paget.model.UniformDistribution#getMinimum()
	 * @see #getUniformDistribution()
	 * @generated
	 */
	EAttribute getUniformDistribution_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.UniformDistribution#getMaximum <em>Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see paget.model.UniformDistribution#getMaximum()
	 * @see #getUniformDistribution()
	 * @generated
	 */
	EAttribute getUniformDistribution_Maximum();

	/**
	 * Returns the meta object for class '{@link paget.model.LogUniformDistribution <em>Log Uniform Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Log Uniform Distribution</em>'.
	 * @see paget.model.LogUniformDistribution
	 * @generated
	 */
	EClass getLogUniformDistribution();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.LogUniformDistribution#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see paget.model.LogUniformDistribution#getMinimum()
	 * @see #getLogUniformDistribution()
	 * @generated
	 */
	EAttribute getLogUniformDistribution_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.LogUniformDistribution#getMaximum <em>Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see paget.model.LogUniformDistribution#getMaximum()
	 * @see #getLogUniformDistribution()
	 * @generated
	 */
	EAttribute getLogUniformDistribution_Maximum();

	/**
	 * Returns the meta object for class '{@link paget.model.TriangularDistribution <em>Triangular Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Triangular Distribution</em>'.
	 * @see paget.model.TriangularDistribution
	 * @generated
	 */
	EClass getTriangularDistribution();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.TriangularDistribution#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see paget.model.TriangularDistribution#getMinimum()
	 * @see #getTriangularDistribution()
	 * @generated
	 */
	EAttribute getTriangularDistribution_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.TriangularDistribution#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see paget.model.TriangularDistribution#getMode()
	 * @see #getTriangularDistribution()
	 * @generated
	 */
	EAttribute getTriangularDistribution_Mode();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.TriangularDistribution#getMaximum <em>Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Maximum</em>'.
	 * @see paget.model.TriangularDistribution#getMaximum()
	 * @see #getTriangularDistribution()
	 * @generated
	 */
	EAttribute getTriangularDistribution_Maximum();

	/**
	 * Returns the meta object for class '{@link paget.model.BetaDistribution <em>Beta Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Beta Distribution</em>'.
	 * @see paget.model.BetaDistribution
	 * @generated
	 */
	EClass getBetaDistribution();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.BetaDistribution#getAlpha <em>Alpha</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alpha</em>'.
	 * @see paget.model.BetaDistribution#getAlpha()
	 * @see #getBetaDistribution()
	 * @generated
	 */
	EAttribute getBetaDistribution_Alpha();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.BetaDistribution#getBeta <em>Beta</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Beta</em>'.
	 * @see paget.model.BetaDistribution#getBeta()
	 * @see #getBetaDistribution()
	 * @generated
	 */
	EAttribute getBetaDistribution_Beta();

	/**
	 * Returns the meta object for class '{@link paget.model.Evidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evidence</em>'.
	 * @see paget.model.Evidence
	 * @generated
	 */
	EClass getEvidence();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Evidence#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see paget.model.Evidence#getKind()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Kind();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Evidence#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Reference</em>'.
	 * @see paget.model.Evidence#getReference()
	 * @see #getEvidence()
	 * @generated
	 */
	EReference getEvidence_Reference();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Evidence#getLocator <em>Locator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locator</em>'.
	 * @see paget.model.Evidence#getLocator()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Locator();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Evidence#getTaxon <em>Taxon</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taxon</em>'.
	 * @see paget.model.Evidence#getTaxon()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Taxon();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Evidence#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see paget.model.Evidence#getConfidence()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Evidence#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see paget.model.Evidence#getNote()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Note();

	/**
	 * Returns the meta object for class '{@link paget.model.Reference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reference</em>'.
	 * @see paget.model.Reference
	 * @generated
	 */
	EClass getReference();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Reference#getCitation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citation</em>'.
	 * @see paget.model.Reference#getCitation()
	 * @see #getReference()
	 * @generated
	 */
	EAttribute getReference_Citation();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Reference#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see paget.model.Reference#getYear()
	 * @see #getReference()
	 * @generated
	 */
	EAttribute getReference_Year();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Reference#getDoi <em>Doi</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Doi</em>'.
	 * @see paget.model.Reference#getDoi()
	 * @see #getReference()
	 * @generated
	 */
	EAttribute getReference_Doi();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Reference#getPubmed <em>Pubmed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pubmed</em>'.
	 * @see paget.model.Reference#getPubmed()
	 * @see #getReference()
	 * @generated
	 */
	EAttribute getReference_Pubmed();

	/**
	 * Returns the meta object for class '{@link paget.model.Organism <em>Organism</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Organism</em>'.
	 * @see paget.model.Organism
	 * @generated
	 */
	EClass getOrganism();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Organism#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see paget.model.Organism#getFormatVersion()
	 * @see #getOrganism()
	 * @generated
	 */
	EAttribute getOrganism_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Organism#getTaxon <em>Taxon</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taxon</em>'.
	 * @see paget.model.Organism#getTaxon()
	 * @see #getOrganism()
	 * @generated
	 */
	EAttribute getOrganism_Taxon();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Organism#getTimeUnit <em>Time Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Unit</em>'.
	 * @see paget.model.Organism#getTimeUnit()
	 * @see #getOrganism()
	 * @generated
	 */
	EAttribute getOrganism_TimeUnit();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Organism#getBodyMass <em>Body Mass</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Body Mass</em>'.
	 * @see paget.model.Organism#getBodyMass()
	 * @see #getOrganism()
	 * @generated
	 */
	EReference getOrganism_BodyMass();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Organism#getBloodVolume <em>Blood Volume</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Blood Volume</em>'.
	 * @see paget.model.Organism#getBloodVolume()
	 * @see #getOrganism()
	 * @generated
	 */
	EReference getOrganism_BloodVolume();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Organism#getCardiacOutput <em>Cardiac Output</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Cardiac Output</em>'.
	 * @see paget.model.Organism#getCardiacOutput()
	 * @see #getOrganism()
	 * @generated
	 */
	EReference getOrganism_CardiacOutput();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.Organism#getRegions <em>Regions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Regions</em>'.
	 * @see paget.model.Organism#getRegions()
	 * @see #getOrganism()
	 * @generated
	 */
	EReference getOrganism_Regions();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.Organism#getRoutes <em>Routes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Routes</em>'.
	 * @see paget.model.Organism#getRoutes()
	 * @see #getOrganism()
	 * @generated
	 */
	EReference getOrganism_Routes();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.Organism#getFactors <em>Factors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Factors</em>'.
	 * @see paget.model.Organism#getFactors()
	 * @see #getOrganism()
	 * @generated
	 */
	EReference getOrganism_Factors();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.Organism#getCellTypes <em>Cell Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cell Types</em>'.
	 * @see paget.model.Organism#getCellTypes()
	 * @see #getOrganism()
	 * @generated
	 */
	EReference getOrganism_CellTypes();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.Organism#getSystemicVariables <em>Systemic Variables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Systemic Variables</em>'.
	 * @see paget.model.Organism#getSystemicVariables()
	 * @see #getOrganism()
	 * @generated
	 */
	EReference getOrganism_SystemicVariables();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.Organism#getProcesses <em>Processes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Processes</em>'.
	 * @see paget.model.Organism#getProcesses()
	 * @see #getOrganism()
	 * @generated
	 */
	EReference getOrganism_Processes();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.Organism#getTreatments <em>Treatments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Treatments</em>'.
	 * @see paget.model.Organism#getTreatments()
	 * @see #getOrganism()
	 * @generated
	 */
	EReference getOrganism_Treatments();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.Organism#getHypotheses <em>Hypotheses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hypotheses</em>'.
	 * @see paget.model.Organism#getHypotheses()
	 * @see #getOrganism()
	 * @generated
	 */
	EReference getOrganism_Hypotheses();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.Organism#getObservables <em>Observables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Observables</em>'.
	 * @see paget.model.Organism#getObservables()
	 * @see #getOrganism()
	 * @generated
	 */
	EReference getOrganism_Observables();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.Organism#getStudies <em>Studies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Studies</em>'.
	 * @see paget.model.Organism#getStudies()
	 * @see #getOrganism()
	 * @generated
	 */
	EReference getOrganism_Studies();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.Organism#getReferences <em>References</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>References</em>'.
	 * @see paget.model.Organism#getReferences()
	 * @see #getOrganism()
	 * @generated
	 */
	EReference getOrganism_References();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Organism#getSpatialStep <em>Spatial Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Spatial Step</em>'.
	 * @see paget.model.Organism#getSpatialStep()
	 * @see #getOrganism()
	 * @generated
	 */
	EReference getOrganism_SpatialStep();

	/**
	 * Returns the meta object for class '{@link paget.model.Region <em>Region</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Region</em>'.
	 * @see paget.model.Region
	 * @generated
	 */
	EClass getRegion();

	/**
	 * Returns the meta object for class '{@link paget.model.Organ <em>Organ</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Organ</em>'.
	 * @see paget.model.Organ
	 * @generated
	 */
	EClass getOrgan();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Organ#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see paget.model.Organ#getRole()
	 * @see #getOrgan()
	 * @generated
	 */
	EAttribute getOrgan_Role();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Organ#getVolume <em>Volume</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Volume</em>'.
	 * @see paget.model.Organ#getVolume()
	 * @see #getOrgan()
	 * @generated
	 */
	EReference getOrgan_Volume();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Organ#getPassFraction <em>Pass Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Pass Fraction</em>'.
	 * @see paget.model.Organ#getPassFraction()
	 * @see #getOrgan()
	 * @generated
	 */
	EReference getOrgan_PassFraction();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.Organ#getTissues <em>Tissues</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tissues</em>'.
	 * @see paget.model.Organ#getTissues()
	 * @see #getOrgan()
	 * @generated
	 */
	EReference getOrgan_Tissues();

	/**
	 * Returns the meta object for class '{@link paget.model.Place <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Place</em>'.
	 * @see paget.model.Place
	 * @generated
	 */
	EClass getPlace();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Place#getVolume <em>Volume</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Volume</em>'.
	 * @see paget.model.Place#getVolume()
	 * @see #getPlace()
	 * @generated
	 */
	EReference getPlace_Volume();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.Place#getPopulations <em>Populations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Populations</em>'.
	 * @see paget.model.Place#getPopulations()
	 * @see #getPlace()
	 * @generated
	 */
	EReference getPlace_Populations();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.Place#getFactorLevels <em>Factor Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Factor Levels</em>'.
	 * @see paget.model.Place#getFactorLevels()
	 * @see #getPlace()
	 * @generated
	 */
	EReference getPlace_FactorLevels();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.Place#getStates <em>States</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>States</em>'.
	 * @see paget.model.Place#getStates()
	 * @see #getPlace()
	 * @generated
	 */
	EReference getPlace_States();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.Place#getProcesses <em>Processes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Processes</em>'.
	 * @see paget.model.Place#getProcesses()
	 * @see #getPlace()
	 * @generated
	 */
	EReference getPlace_Processes();

	/**
	 * Returns the meta object for class '{@link paget.model.Tissue <em>Tissue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tissue</em>'.
	 * @see paget.model.Tissue
	 * @generated
	 */
	EClass getTissue();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.Tissue#getBarriers <em>Barriers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Barriers</em>'.
	 * @see paget.model.Tissue#getBarriers()
	 * @see #getTissue()
	 * @generated
	 */
	EReference getTissue_Barriers();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Tissue#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Width</em>'.
	 * @see paget.model.Tissue#getWidth()
	 * @see #getTissue()
	 * @generated
	 */
	EReference getTissue_Width();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Tissue#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Height</em>'.
	 * @see paget.model.Tissue#getHeight()
	 * @see #getTissue()
	 * @generated
	 */
	EReference getTissue_Height();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Tissue#getDepth <em>Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Depth</em>'.
	 * @see paget.model.Tissue#getDepth()
	 * @see #getTissue()
	 * @generated
	 */
	EReference getTissue_Depth();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Tissue#getGridSpacing <em>Grid Spacing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Grid Spacing</em>'.
	 * @see paget.model.Tissue#getGridSpacing()
	 * @see #getTissue()
	 * @generated
	 */
	EReference getTissue_GridSpacing();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Tissue#isPeriodic <em>Periodic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Periodic</em>'.
	 * @see paget.model.Tissue#isPeriodic()
	 * @see #getTissue()
	 * @generated
	 */
	EAttribute getTissue_Periodic();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Tissue#getSiteCapacity <em>Site Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Site Capacity</em>'.
	 * @see paget.model.Tissue#getSiteCapacity()
	 * @see #getTissue()
	 * @generated
	 */
	EAttribute getTissue_SiteCapacity();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.Tissue#getZones <em>Zones</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Zones</em>'.
	 * @see paget.model.Tissue#getZones()
	 * @see #getTissue()
	 * @generated
	 */
	EReference getTissue_Zones();

	/**
	 * Returns the meta object for class '{@link paget.model.Vessel <em>Vessel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Vessel</em>'.
	 * @see paget.model.Vessel
	 * @generated
	 */
	EClass getVessel();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Vessel#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see paget.model.Vessel#getKind()
	 * @see #getVessel()
	 * @generated
	 */
	EAttribute getVessel_Kind();

	/**
	 * Returns the meta object for class '{@link paget.model.Route <em>Route</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Route</em>'.
	 * @see paget.model.Route
	 * @generated
	 */
	EClass getRoute();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Route#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see paget.model.Route#getKind()
	 * @see #getRoute()
	 * @generated
	 */
	EAttribute getRoute_Kind();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Route#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see paget.model.Route#getSource()
	 * @see #getRoute()
	 * @generated
	 */
	EReference getRoute_Source();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Route#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see paget.model.Route#getTarget()
	 * @see #getRoute()
	 * @generated
	 */
	EReference getRoute_Target();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Route#getFlow <em>Flow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Flow</em>'.
	 * @see paget.model.Route#getFlow()
	 * @see #getRoute()
	 * @generated
	 */
	EReference getRoute_Flow();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Route#getTransitTime <em>Transit Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Transit Time</em>'.
	 * @see paget.model.Route#getTransitTime()
	 * @see #getRoute()
	 * @generated
	 */
	EReference getRoute_TransitTime();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Route#getPassFraction <em>Pass Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Pass Fraction</em>'.
	 * @see paget.model.Route#getPassFraction()
	 * @see #getRoute()
	 * @generated
	 */
	EReference getRoute_PassFraction();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Route#getLossFraction <em>Loss Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Loss Fraction</em>'.
	 * @see paget.model.Route#getLossFraction()
	 * @see #getRoute()
	 * @generated
	 */
	EReference getRoute_LossFraction();

	/**
	 * Returns the meta object for class '{@link paget.model.Regulator <em>Regulator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Regulator</em>'.
	 * @see paget.model.Regulator
	 * @generated
	 */
	EClass getRegulator();

	/**
	 * Returns the meta object for class '{@link paget.model.StateVariable <em>State Variable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>State Variable</em>'.
	 * @see paget.model.StateVariable
	 * @generated
	 */
	EClass getStateVariable();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.StateVariable#getInitial <em>Initial</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Initial</em>'.
	 * @see paget.model.StateVariable#getInitial()
	 * @see #getStateVariable()
	 * @generated
	 */
	EReference getStateVariable_Initial();

	/**
	 * Returns the meta object for class '{@link paget.model.Population <em>Population</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Population</em>'.
	 * @see paget.model.Population
	 * @generated
	 */
	EClass getPopulation();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Population#getCellType <em>Cell Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Cell Type</em>'.
	 * @see paget.model.Population#getCellType()
	 * @see #getPopulation()
	 * @generated
	 */
	EReference getPopulation_CellType();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Population#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see paget.model.Population#getStage()
	 * @see #getPopulation()
	 * @generated
	 */
	EAttribute getPopulation_Stage();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Population#isContinuous <em>Continuous</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Continuous</em>'.
	 * @see paget.model.Population#isContinuous()
	 * @see #getPopulation()
	 * @generated
	 */
	EAttribute getPopulation_Continuous();

	/**
	 * Returns the meta object for class '{@link paget.model.FactorLevel <em>Factor Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Factor Level</em>'.
	 * @see paget.model.FactorLevel
	 * @generated
	 */
	EClass getFactorLevel();

	/**
	 * Returns the meta object for the reference '{@link paget.model.FactorLevel#getFactor <em>Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Factor</em>'.
	 * @see paget.model.FactorLevel#getFactor()
	 * @see #getFactorLevel()
	 * @generated
	 */
	EReference getFactorLevel_Factor();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.FactorLevel#isHeld <em>Held</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Held</em>'.
	 * @see paget.model.FactorLevel#isHeld()
	 * @see #getFactorLevel()
	 * @generated
	 */
	EAttribute getFactorLevel_Held();

	/**
	 * Returns the meta object for class '{@link paget.model.TissueState <em>Tissue State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tissue State</em>'.
	 * @see paget.model.TissueState
	 * @generated
	 */
	EClass getTissueState();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.TissueState#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see paget.model.TissueState#getKind()
	 * @see #getTissueState()
	 * @generated
	 */
	EAttribute getTissueState_Kind();

	/**
	 * Returns the meta object for class '{@link paget.model.Barrier <em>Barrier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Barrier</em>'.
	 * @see paget.model.Barrier
	 * @generated
	 */
	EClass getBarrier();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Barrier#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see paget.model.Barrier#getKind()
	 * @see #getBarrier()
	 * @generated
	 */
	EAttribute getBarrier_Kind();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Barrier#getThreshold <em>Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Threshold</em>'.
	 * @see paget.model.Barrier#getThreshold()
	 * @see #getBarrier()
	 * @generated
	 */
	EReference getBarrier_Threshold();

	/**
	 * Returns the meta object for class '{@link paget.model.Zone <em>Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Zone</em>'.
	 * @see paget.model.Zone
	 * @generated
	 */
	EClass getZone();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Zone#getShape <em>Shape</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shape</em>'.
	 * @see paget.model.Zone#getShape()
	 * @see #getZone()
	 * @generated
	 */
	EAttribute getZone_Shape();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Zone#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>X</em>'.
	 * @see paget.model.Zone#getX()
	 * @see #getZone()
	 * @generated
	 */
	EReference getZone_X();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Zone#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Y</em>'.
	 * @see paget.model.Zone#getY()
	 * @see #getZone()
	 * @generated
	 */
	EReference getZone_Y();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Zone#getZ <em>Z</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Z</em>'.
	 * @see paget.model.Zone#getZ()
	 * @see #getZone()
	 * @generated
	 */
	EReference getZone_Z();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Zone#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Width</em>'.
	 * @see paget.model.Zone#getWidth()
	 * @see #getZone()
	 * @generated
	 */
	EReference getZone_Width();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Zone#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Height</em>'.
	 * @see paget.model.Zone#getHeight()
	 * @see #getZone()
	 * @generated
	 */
	EReference getZone_Height();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Zone#getDepth <em>Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Depth</em>'.
	 * @see paget.model.Zone#getDepth()
	 * @see #getZone()
	 * @generated
	 */
	EReference getZone_Depth();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Zone#getRadius <em>Radius</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Radius</em>'.
	 * @see paget.model.Zone#getRadius()
	 * @see #getZone()
	 * @generated
	 */
	EReference getZone_Radius();

	/**
	 * Returns the meta object for the reference list '{@link paget.model.Zone#getContents <em>Contents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Contents</em>'.
	 * @see paget.model.Zone#getContents()
	 * @see #getZone()
	 * @generated
	 */
	EReference getZone_Contents();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Zone#getVessel <em>Vessel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Vessel</em>'.
	 * @see paget.model.Zone#getVessel()
	 * @see #getZone()
	 * @generated
	 */
	EReference getZone_Vessel();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Zone#isRuptured <em>Ruptured</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ruptured</em>'.
	 * @see paget.model.Zone#isRuptured()
	 * @see #getZone()
	 * @generated
	 */
	EAttribute getZone_Ruptured();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Zone#getShare <em>Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Share</em>'.
	 * @see paget.model.Zone#getShare()
	 * @see #getZone()
	 * @generated
	 */
	EReference getZone_Share();

	/**
	 * Returns the meta object for class '{@link paget.model.SystemicVariable <em>Systemic Variable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Systemic Variable</em>'.
	 * @see paget.model.SystemicVariable
	 * @generated
	 */
	EClass getSystemicVariable();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.SystemicVariable#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see paget.model.SystemicVariable#getKind()
	 * @see #getSystemicVariable()
	 * @generated
	 */
	EAttribute getSystemicVariable_Kind();

	/**
	 * Returns the meta object for class '{@link paget.model.Factor <em>Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Factor</em>'.
	 * @see paget.model.Factor
	 * @generated
	 */
	EClass getFactor();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Factor#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see paget.model.Factor#getKind()
	 * @see #getFactor()
	 * @generated
	 */
	EAttribute getFactor_Kind();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Factor#getDiffusion <em>Diffusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Diffusion</em>'.
	 * @see paget.model.Factor#getDiffusion()
	 * @see #getFactor()
	 * @generated
	 */
	EReference getFactor_Diffusion();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Factor#getDecay <em>Decay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Decay</em>'.
	 * @see paget.model.Factor#getDecay()
	 * @see #getFactor()
	 * @generated
	 */
	EReference getFactor_Decay();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Factor#getMolarMass <em>Molar Mass</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Molar Mass</em>'.
	 * @see paget.model.Factor#getMolarMass()
	 * @see #getFactor()
	 * @generated
	 */
	EReference getFactor_MolarMass();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Factor#getActiveForm <em>Active Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Active Form</em>'.
	 * @see paget.model.Factor#getActiveForm()
	 * @see #getFactor()
	 * @generated
	 */
	EReference getFactor_ActiveForm();

	/**
	 * Returns the meta object for class '{@link paget.model.CellType <em>Cell Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cell Type</em>'.
	 * @see paget.model.CellType
	 * @generated
	 */
	EClass getCellType();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.CellType#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see paget.model.CellType#getKind()
	 * @see #getCellType()
	 * @generated
	 */
	EAttribute getCellType_Kind();

	/**
	 * Returns the meta object for the reference '{@link paget.model.CellType#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see paget.model.CellType#getParent()
	 * @see #getCellType()
	 * @generated
	 */
	EReference getCellType_Parent();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.CellType#getHistology <em>Histology</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Histology</em>'.
	 * @see paget.model.CellType#getHistology()
	 * @see #getCellType()
	 * @generated
	 */
	EAttribute getCellType_Histology();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.CellType#getEpigeneticState <em>Epigenetic State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Epigenetic State</em>'.
	 * @see paget.model.CellType#getEpigeneticState()
	 * @see #getCellType()
	 * @generated
	 */
	EAttribute getCellType_EpigeneticState();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.CellType#getTraits <em>Traits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Traits</em>'.
	 * @see paget.model.CellType#getTraits()
	 * @see #getCellType()
	 * @generated
	 */
	EReference getCellType_Traits();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.CellType#getReceptors <em>Receptors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Receptors</em>'.
	 * @see paget.model.CellType#getReceptors()
	 * @see #getCellType()
	 * @generated
	 */
	EReference getCellType_Receptors();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.CellType#getAlterations <em>Alterations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Alterations</em>'.
	 * @see paget.model.CellType#getAlterations()
	 * @see #getCellType()
	 * @generated
	 */
	EReference getCellType_Alterations();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.CellType#getDiameter <em>Diameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Diameter</em>'.
	 * @see paget.model.CellType#getDiameter()
	 * @see #getCellType()
	 * @generated
	 */
	EReference getCellType_Diameter();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.CellType#getPackingDensity <em>Packing Density</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Packing Density</em>'.
	 * @see paget.model.CellType#getPackingDensity()
	 * @see #getCellType()
	 * @generated
	 */
	EReference getCellType_PackingDensity();

	/**
	 * Returns the meta object for class '{@link paget.model.Regulated <em>Regulated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Regulated</em>'.
	 * @see paget.model.Regulated
	 * @generated
	 */
	EClass getRegulated();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.Regulated#getRegulations <em>Regulations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Regulations</em>'.
	 * @see paget.model.Regulated#getRegulations()
	 * @see #getRegulated()
	 * @generated
	 */
	EReference getRegulated_Regulations();

	/**
	 * Returns the meta object for class '{@link paget.model.Trait <em>Trait</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Trait</em>'.
	 * @see paget.model.Trait
	 * @generated
	 */
	EClass getTrait();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Trait#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see paget.model.Trait#getKind()
	 * @see #getTrait()
	 * @generated
	 */
	EAttribute getTrait_Kind();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Trait#getFactor <em>Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Factor</em>'.
	 * @see paget.model.Trait#getFactor()
	 * @see #getTrait()
	 * @generated
	 */
	EReference getTrait_Factor();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Trait#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see paget.model.Trait#getValue()
	 * @see #getTrait()
	 * @generated
	 */
	EReference getTrait_Value();

	/**
	 * Returns the meta object for class '{@link paget.model.Receptor <em>Receptor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Receptor</em>'.
	 * @see paget.model.Receptor
	 * @generated
	 */
	EClass getReceptor();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Receptor#getDensity <em>Density</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Density</em>'.
	 * @see paget.model.Receptor#getDensity()
	 * @see #getReceptor()
	 * @generated
	 */
	EReference getReceptor_Density();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.Receptor#getBindings <em>Bindings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bindings</em>'.
	 * @see paget.model.Receptor#getBindings()
	 * @see #getReceptor()
	 * @generated
	 */
	EReference getReceptor_Bindings();

	/**
	 * Returns the meta object for class '{@link paget.model.Binding <em>Binding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Binding</em>'.
	 * @see paget.model.Binding
	 * @generated
	 */
	EClass getBinding();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Binding#getFactor <em>Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Factor</em>'.
	 * @see paget.model.Binding#getFactor()
	 * @see #getBinding()
	 * @generated
	 */
	EReference getBinding_Factor();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Binding#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see paget.model.Binding#getRole()
	 * @see #getBinding()
	 * @generated
	 */
	EAttribute getBinding_Role();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Binding#getDissociationConstant <em>Dissociation Constant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Dissociation Constant</em>'.
	 * @see paget.model.Binding#getDissociationConstant()
	 * @see #getBinding()
	 * @generated
	 */
	EReference getBinding_DissociationConstant();

	/**
	 * Returns the meta object for class '{@link paget.model.Alteration <em>Alteration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Alteration</em>'.
	 * @see paget.model.Alteration
	 * @generated
	 */
	EClass getAlteration();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Alteration#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see paget.model.Alteration#getKind()
	 * @see #getAlteration()
	 * @generated
	 */
	EAttribute getAlteration_Kind();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Alteration#getGene <em>Gene</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gene</em>'.
	 * @see paget.model.Alteration#getGene()
	 * @see #getAlteration()
	 * @generated
	 */
	EAttribute getAlteration_Gene();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.Alteration#getEffects <em>Effects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Effects</em>'.
	 * @see paget.model.Alteration#getEffects()
	 * @see #getAlteration()
	 * @generated
	 */
	EReference getAlteration_Effects();

	/**
	 * Returns the meta object for class '{@link paget.model.TraitEffect <em>Trait Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Trait Effect</em>'.
	 * @see paget.model.TraitEffect
	 * @generated
	 */
	EClass getTraitEffect();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.TraitEffect#getTrait <em>Trait</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trait</em>'.
	 * @see paget.model.TraitEffect#getTrait()
	 * @see #getTraitEffect()
	 * @generated
	 */
	EAttribute getTraitEffect_Trait();

	/**
	 * Returns the meta object for the reference '{@link paget.model.TraitEffect#getFactor <em>Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Factor</em>'.
	 * @see paget.model.TraitEffect#getFactor()
	 * @see #getTraitEffect()
	 * @generated
	 */
	EReference getTraitEffect_Factor();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.TraitEffect#getFold <em>Fold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Fold</em>'.
	 * @see paget.model.TraitEffect#getFold()
	 * @see #getTraitEffect()
	 * @generated
	 */
	EReference getTraitEffect_Fold();

	/**
	 * Returns the meta object for class '{@link paget.model.Regulation <em>Regulation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Regulation</em>'.
	 * @see paget.model.Regulation
	 * @generated
	 */
	EClass getRegulation();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Regulation#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see paget.model.Regulation#getSource()
	 * @see #getRegulation()
	 * @generated
	 */
	EReference getRegulation_Source();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Regulation#getReceptor <em>Receptor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Receptor</em>'.
	 * @see paget.model.Regulation#getReceptor()
	 * @see #getRegulation()
	 * @generated
	 */
	EReference getRegulation_Receptor();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Regulation#getHalfMaximal <em>Half Maximal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Half Maximal</em>'.
	 * @see paget.model.Regulation#getHalfMaximal()
	 * @see #getRegulation()
	 * @generated
	 */
	EReference getRegulation_HalfMaximal();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Regulation#getHillCoefficient <em>Hill Coefficient</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Hill Coefficient</em>'.
	 * @see paget.model.Regulation#getHillCoefficient()
	 * @see #getRegulation()
	 * @generated
	 */
	EReference getRegulation_HillCoefficient();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Regulation#getAspect <em>Aspect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aspect</em>'.
	 * @see paget.model.Regulation#getAspect()
	 * @see #getRegulation()
	 * @generated
	 */
	EAttribute getRegulation_Aspect();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Regulation#getBasal <em>Basal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Basal</em>'.
	 * @see paget.model.Regulation#getBasal()
	 * @see #getRegulation()
	 * @generated
	 */
	EReference getRegulation_Basal();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Regulation#getSaturated <em>Saturated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Saturated</em>'.
	 * @see paget.model.Regulation#getSaturated()
	 * @see #getRegulation()
	 * @generated
	 */
	EReference getRegulation_Saturated();

	/**
	 * Returns the meta object for class '{@link paget.model.Process <em>Process</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Process</em>'.
	 * @see paget.model.Process
	 * @generated
	 */
	EClass getProcess();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Process#getRate <em>Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Rate</em>'.
	 * @see paget.model.Process#getRate()
	 * @see #getProcess()
	 * @generated
	 */
	EReference getProcess_Rate();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Process#getLaw <em>Law</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Law</em>'.
	 * @see paget.model.Process#getLaw()
	 * @see #getProcess()
	 * @generated
	 */
	EAttribute getProcess_Law();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.Process#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see paget.model.Process#getParameters()
	 * @see #getProcess()
	 * @generated
	 */
	EReference getProcess_Parameters();

	/**
	 * Returns the meta object for class '{@link paget.model.Parameter <em>Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Parameter</em>'.
	 * @see paget.model.Parameter
	 * @generated
	 */
	EClass getParameter();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Parameter#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see paget.model.Parameter#getValue()
	 * @see #getParameter()
	 * @generated
	 */
	EReference getParameter_Value();

	/**
	 * Returns the meta object for class '{@link paget.model.Proliferation <em>Proliferation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Proliferation</em>'.
	 * @see paget.model.Proliferation
	 * @generated
	 */
	EClass getProliferation();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Proliferation#getPopulation <em>Population</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Population</em>'.
	 * @see paget.model.Proliferation#getPopulation()
	 * @see #getProliferation()
	 * @generated
	 */
	EReference getProliferation_Population();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Proliferation#getGrowthLaw <em>Growth Law</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Growth Law</em>'.
	 * @see paget.model.Proliferation#getGrowthLaw()
	 * @see #getProliferation()
	 * @generated
	 */
	EAttribute getProliferation_GrowthLaw();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Proliferation#getCapacity <em>Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Capacity</em>'.
	 * @see paget.model.Proliferation#getCapacity()
	 * @see #getProliferation()
	 * @generated
	 */
	EReference getProliferation_Capacity();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Proliferation#getCapacityState <em>Capacity State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Capacity State</em>'.
	 * @see paget.model.Proliferation#getCapacityState()
	 * @see #getProliferation()
	 * @generated
	 */
	EReference getProliferation_CapacityState();

	/**
	 * Returns the meta object for class '{@link paget.model.Death <em>Death</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Death</em>'.
	 * @see paget.model.Death
	 * @generated
	 */
	EClass getDeath();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Death#getPopulation <em>Population</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Population</em>'.
	 * @see paget.model.Death#getPopulation()
	 * @see #getDeath()
	 * @generated
	 */
	EReference getDeath_Population();

	/**
	 * Returns the meta object for class '{@link paget.model.Mutation <em>Mutation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mutation</em>'.
	 * @see paget.model.Mutation
	 * @generated
	 */
	EClass getMutation();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Mutation#getPopulation <em>Population</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Population</em>'.
	 * @see paget.model.Mutation#getPopulation()
	 * @see #getMutation()
	 * @generated
	 */
	EReference getMutation_Population();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Mutation#getMutant <em>Mutant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Mutant</em>'.
	 * @see paget.model.Mutation#getMutant()
	 * @see #getMutation()
	 * @generated
	 */
	EReference getMutation_Mutant();

	/**
	 * Returns the meta object for class '{@link paget.model.Recruitment <em>Recruitment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recruitment</em>'.
	 * @see paget.model.Recruitment
	 * @generated
	 */
	EClass getRecruitment();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Recruitment#getPopulation <em>Population</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Population</em>'.
	 * @see paget.model.Recruitment#getPopulation()
	 * @see #getRecruitment()
	 * @generated
	 */
	EReference getRecruitment_Population();

	/**
	 * Returns the meta object for class '{@link paget.model.Transition <em>Transition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Transition</em>'.
	 * @see paget.model.Transition
	 * @generated
	 */
	EClass getTransition();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Transition#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see paget.model.Transition#getSource()
	 * @see #getTransition()
	 * @generated
	 */
	EReference getTransition_Source();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Transition#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see paget.model.Transition#getTarget()
	 * @see #getTransition()
	 * @generated
	 */
	EReference getTransition_Target();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Transition#getSuccessProbability <em>Success Probability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Success Probability</em>'.
	 * @see paget.model.Transition#getSuccessProbability()
	 * @see #getTransition()
	 * @generated
	 */
	EReference getTransition_SuccessProbability();

	/**
	 * Returns the meta object for the reference list '{@link paget.model.Transition#getBarriers <em>Barriers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Barriers</em>'.
	 * @see paget.model.Transition#getBarriers()
	 * @see #getTransition()
	 * @generated
	 */
	EReference getTransition_Barriers();

	/**
	 * Returns the meta object for class '{@link paget.model.Invasion <em>Invasion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Invasion</em>'.
	 * @see paget.model.Invasion
	 * @generated
	 */
	EClass getInvasion();

	/**
	 * Returns the meta object for class '{@link paget.model.Intravasation <em>Intravasation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Intravasation</em>'.
	 * @see paget.model.Intravasation
	 * @generated
	 */
	EClass getIntravasation();

	/**
	 * Returns the meta object for class '{@link paget.model.Arrest <em>Arrest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Arrest</em>'.
	 * @see paget.model.Arrest
	 * @generated
	 */
	EClass getArrest();

	/**
	 * Returns the meta object for class '{@link paget.model.Extravasation <em>Extravasation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Extravasation</em>'.
	 * @see paget.model.Extravasation
	 * @generated
	 */
	EClass getExtravasation();

	/**
	 * Returns the meta object for class '{@link paget.model.Colonization <em>Colonization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Colonization</em>'.
	 * @see paget.model.Colonization
	 * @generated
	 */
	EClass getColonization();

	/**
	 * Returns the meta object for class '{@link paget.model.DormancyEntry <em>Dormancy Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dormancy Entry</em>'.
	 * @see paget.model.DormancyEntry
	 * @generated
	 */
	EClass getDormancyEntry();

	/**
	 * Returns the meta object for class '{@link paget.model.Awakening <em>Awakening</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Awakening</em>'.
	 * @see paget.model.Awakening
	 * @generated
	 */
	EClass getAwakening();

	/**
	 * Returns the meta object for class '{@link paget.model.PhenotypeSwitch <em>Phenotype Switch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Phenotype Switch</em>'.
	 * @see paget.model.PhenotypeSwitch
	 * @generated
	 */
	EClass getPhenotypeSwitch();

	/**
	 * Returns the meta object for class '{@link paget.model.CirculationLoss <em>Circulation Loss</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Circulation Loss</em>'.
	 * @see paget.model.CirculationLoss
	 * @generated
	 */
	EClass getCirculationLoss();

	/**
	 * Returns the meta object for the reference '{@link paget.model.CirculationLoss#getPopulation <em>Population</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Population</em>'.
	 * @see paget.model.CirculationLoss#getPopulation()
	 * @see #getCirculationLoss()
	 * @generated
	 */
	EReference getCirculationLoss_Population();

	/**
	 * Returns the meta object for class '{@link paget.model.Killing <em>Killing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Killing</em>'.
	 * @see paget.model.Killing
	 * @generated
	 */
	EClass getKilling();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Killing#getKiller <em>Killer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Killer</em>'.
	 * @see paget.model.Killing#getKiller()
	 * @see #getKilling()
	 * @generated
	 */
	EReference getKilling_Killer();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Killing#getVictim <em>Victim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Victim</em>'.
	 * @see paget.model.Killing#getVictim()
	 * @see #getKilling()
	 * @generated
	 */
	EReference getKilling_Victim();

	/**
	 * Returns the meta object for class '{@link paget.model.Secretion <em>Secretion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Secretion</em>'.
	 * @see paget.model.Secretion
	 * @generated
	 */
	EClass getSecretion();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Secretion#getPopulation <em>Population</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Population</em>'.
	 * @see paget.model.Secretion#getPopulation()
	 * @see #getSecretion()
	 * @generated
	 */
	EReference getSecretion_Population();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Secretion#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Level</em>'.
	 * @see paget.model.Secretion#getLevel()
	 * @see #getSecretion()
	 * @generated
	 */
	EReference getSecretion_Level();

	/**
	 * Returns the meta object for class '{@link paget.model.Uptake <em>Uptake</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Uptake</em>'.
	 * @see paget.model.Uptake
	 * @generated
	 */
	EClass getUptake();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Uptake#getPopulation <em>Population</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Population</em>'.
	 * @see paget.model.Uptake#getPopulation()
	 * @see #getUptake()
	 * @generated
	 */
	EReference getUptake_Population();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Uptake#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Level</em>'.
	 * @see paget.model.Uptake#getLevel()
	 * @see #getUptake()
	 * @generated
	 */
	EReference getUptake_Level();

	/**
	 * Returns the meta object for class '{@link paget.model.Decay <em>Decay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decay</em>'.
	 * @see paget.model.Decay
	 * @generated
	 */
	EClass getDecay();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Decay#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Level</em>'.
	 * @see paget.model.Decay#getLevel()
	 * @see #getDecay()
	 * @generated
	 */
	EReference getDecay_Level();

	/**
	 * Returns the meta object for class '{@link paget.model.Activation <em>Activation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Activation</em>'.
	 * @see paget.model.Activation
	 * @generated
	 */
	EClass getActivation();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Activation#getZymogen <em>Zymogen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Zymogen</em>'.
	 * @see paget.model.Activation#getZymogen()
	 * @see #getActivation()
	 * @generated
	 */
	EReference getActivation_Zymogen();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Activation#getProduct <em>Product</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Product</em>'.
	 * @see paget.model.Activation#getProduct()
	 * @see #getActivation()
	 * @generated
	 */
	EReference getActivation_Product();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Activation#getActivator <em>Activator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Activator</em>'.
	 * @see paget.model.Activation#getActivator()
	 * @see #getActivation()
	 * @generated
	 */
	EReference getActivation_Activator();

	/**
	 * Returns the meta object for class '{@link paget.model.Proteolysis <em>Proteolysis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Proteolysis</em>'.
	 * @see paget.model.Proteolysis
	 * @generated
	 */
	EClass getProteolysis();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Proteolysis#getProtease <em>Protease</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Protease</em>'.
	 * @see paget.model.Proteolysis#getProtease()
	 * @see #getProteolysis()
	 * @generated
	 */
	EReference getProteolysis_Protease();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Proteolysis#getSubstrate <em>Substrate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Substrate</em>'.
	 * @see paget.model.Proteolysis#getSubstrate()
	 * @see #getProteolysis()
	 * @generated
	 */
	EReference getProteolysis_Substrate();

	/**
	 * Returns the meta object for class '{@link paget.model.Remodelling <em>Remodelling</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Remodelling</em>'.
	 * @see paget.model.Remodelling
	 * @generated
	 */
	EClass getRemodelling();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Remodelling#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>State</em>'.
	 * @see paget.model.Remodelling#getState()
	 * @see #getRemodelling()
	 * @generated
	 */
	EReference getRemodelling_State();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Remodelling#getAgent <em>Agent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Agent</em>'.
	 * @see paget.model.Remodelling#getAgent()
	 * @see #getRemodelling()
	 * @generated
	 */
	EReference getRemodelling_Agent();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Remodelling#getGoal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Goal</em>'.
	 * @see paget.model.Remodelling#getGoal()
	 * @see #getRemodelling()
	 * @generated
	 */
	EReference getRemodelling_Goal();

	/**
	 * Returns the meta object for class '{@link paget.model.NicheConditioning <em>Niche Conditioning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Niche Conditioning</em>'.
	 * @see paget.model.NicheConditioning
	 * @generated
	 */
	EClass getNicheConditioning();

	/**
	 * Returns the meta object for the reference '{@link paget.model.NicheConditioning#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>State</em>'.
	 * @see paget.model.NicheConditioning#getState()
	 * @see #getNicheConditioning()
	 * @generated
	 */
	EReference getNicheConditioning_State();

	/**
	 * Returns the meta object for the reference '{@link paget.model.NicheConditioning#getFactor <em>Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Factor</em>'.
	 * @see paget.model.NicheConditioning#getFactor()
	 * @see #getNicheConditioning()
	 * @generated
	 */
	EReference getNicheConditioning_Factor();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.NicheConditioning#getReversal <em>Reversal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Reversal</em>'.
	 * @see paget.model.NicheConditioning#getReversal()
	 * @see #getNicheConditioning()
	 * @generated
	 */
	EReference getNicheConditioning_Reversal();

	/**
	 * Returns the meta object for class '{@link paget.model.FactorTransport <em>Factor Transport</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Factor Transport</em>'.
	 * @see paget.model.FactorTransport
	 * @generated
	 */
	EClass getFactorTransport();

	/**
	 * Returns the meta object for the reference '{@link paget.model.FactorTransport#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see paget.model.FactorTransport#getSource()
	 * @see #getFactorTransport()
	 * @generated
	 */
	EReference getFactorTransport_Source();

	/**
	 * Returns the meta object for the reference '{@link paget.model.FactorTransport#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see paget.model.FactorTransport#getTarget()
	 * @see #getFactorTransport()
	 * @generated
	 */
	EReference getFactorTransport_Target();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.FactorTransport#getPartition <em>Partition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Partition</em>'.
	 * @see paget.model.FactorTransport#getPartition()
	 * @see #getFactorTransport()
	 * @generated
	 */
	EReference getFactorTransport_Partition();

	/**
	 * Returns the meta object for class '{@link paget.model.Treatment <em>Treatment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Treatment</em>'.
	 * @see paget.model.Treatment
	 * @generated
	 */
	EClass getTreatment();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Treatment#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Start</em>'.
	 * @see paget.model.Treatment#getStart()
	 * @see #getTreatment()
	 * @generated
	 */
	EReference getTreatment_Start();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Treatment#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Condition</em>'.
	 * @see paget.model.Treatment#getCondition()
	 * @see #getTreatment()
	 * @generated
	 */
	EAttribute getTreatment_Condition();

	/**
	 * Returns the meta object for class '{@link paget.model.Dosing <em>Dosing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dosing</em>'.
	 * @see paget.model.Dosing
	 * @generated
	 */
	EClass getDosing();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Dosing#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Level</em>'.
	 * @see paget.model.Dosing#getLevel()
	 * @see #getDosing()
	 * @generated
	 */
	EReference getDosing_Level();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Dosing#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Amount</em>'.
	 * @see paget.model.Dosing#getAmount()
	 * @see #getDosing()
	 * @generated
	 */
	EReference getDosing_Amount();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Dosing#getInfusionDuration <em>Infusion Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Infusion Duration</em>'.
	 * @see paget.model.Dosing#getInfusionDuration()
	 * @see #getDosing()
	 * @generated
	 */
	EReference getDosing_InfusionDuration();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Dosing#getInterval <em>Interval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Interval</em>'.
	 * @see paget.model.Dosing#getInterval()
	 * @see #getDosing()
	 * @generated
	 */
	EReference getDosing_Interval();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Dosing#getDoses <em>Doses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Doses</em>'.
	 * @see paget.model.Dosing#getDoses()
	 * @see #getDosing()
	 * @generated
	 */
	EAttribute getDosing_Doses();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Dosing#getClearance <em>Clearance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Clearance</em>'.
	 * @see paget.model.Dosing#getClearance()
	 * @see #getDosing()
	 * @generated
	 */
	EReference getDosing_Clearance();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Dosing#getCentralVolume <em>Central Volume</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Central Volume</em>'.
	 * @see paget.model.Dosing#getCentralVolume()
	 * @see #getDosing()
	 * @generated
	 */
	EReference getDosing_CentralVolume();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Dosing#getPeripheralVolume <em>Peripheral Volume</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Peripheral Volume</em>'.
	 * @see paget.model.Dosing#getPeripheralVolume()
	 * @see #getDosing()
	 * @generated
	 */
	EReference getDosing_PeripheralVolume();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Dosing#getIntercompartmentalClearance <em>Intercompartmental Clearance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Intercompartmental Clearance</em>'.
	 * @see paget.model.Dosing#getIntercompartmentalClearance()
	 * @see #getDosing()
	 * @generated
	 */
	EReference getDosing_IntercompartmentalClearance();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Dosing#getAbsorptionRate <em>Absorption Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Absorption Rate</em>'.
	 * @see paget.model.Dosing#getAbsorptionRate()
	 * @see #getDosing()
	 * @generated
	 */
	EReference getDosing_AbsorptionRate();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Dosing#getBioavailability <em>Bioavailability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Bioavailability</em>'.
	 * @see paget.model.Dosing#getBioavailability()
	 * @see #getDosing()
	 * @generated
	 */
	EReference getDosing_Bioavailability();

	/**
	 * Returns the meta object for class '{@link paget.model.MaintainedExposure <em>Maintained Exposure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Maintained Exposure</em>'.
	 * @see paget.model.MaintainedExposure
	 * @generated
	 */
	EClass getMaintainedExposure();

	/**
	 * Returns the meta object for the reference list '{@link paget.model.MaintainedExposure#getLevels <em>Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Levels</em>'.
	 * @see paget.model.MaintainedExposure#getLevels()
	 * @see #getMaintainedExposure()
	 * @generated
	 */
	EReference getMaintainedExposure_Levels();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.MaintainedExposure#getConcentration <em>Concentration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Concentration</em>'.
	 * @see paget.model.MaintainedExposure#getConcentration()
	 * @see #getMaintainedExposure()
	 * @generated
	 */
	EReference getMaintainedExposure_Concentration();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.MaintainedExposure#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Duration</em>'.
	 * @see paget.model.MaintainedExposure#getDuration()
	 * @see #getMaintainedExposure()
	 * @generated
	 */
	EReference getMaintainedExposure_Duration();

	/**
	 * Returns the meta object for class '{@link paget.model.Resection <em>Resection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Resection</em>'.
	 * @see paget.model.Resection
	 * @generated
	 */
	EClass getResection();

	/**
	 * Returns the meta object for the reference list '{@link paget.model.Resection#getPopulations <em>Populations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Populations</em>'.
	 * @see paget.model.Resection#getPopulations()
	 * @see #getResection()
	 * @generated
	 */
	EReference getResection_Populations();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Resection#getRemovedFraction <em>Removed Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Removed Fraction</em>'.
	 * @see paget.model.Resection#getRemovedFraction()
	 * @see #getResection()
	 * @generated
	 */
	EReference getResection_RemovedFraction();

	/**
	 * Returns the meta object for class '{@link paget.model.Stimulus <em>Stimulus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stimulus</em>'.
	 * @see paget.model.Stimulus
	 * @generated
	 */
	EClass getStimulus();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.Stimulus#getChanges <em>Changes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Changes</em>'.
	 * @see paget.model.Stimulus#getChanges()
	 * @see #getStimulus()
	 * @generated
	 */
	EReference getStimulus_Changes();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Stimulus#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Duration</em>'.
	 * @see paget.model.Stimulus#getDuration()
	 * @see #getStimulus()
	 * @generated
	 */
	EReference getStimulus_Duration();

	/**
	 * Returns the meta object for class '{@link paget.model.QuantityChange <em>Quantity Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Quantity Change</em>'.
	 * @see paget.model.QuantityChange
	 * @generated
	 */
	EClass getQuantityChange();

	/**
	 * Returns the meta object for the reference '{@link paget.model.QuantityChange#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Element</em>'.
	 * @see paget.model.QuantityChange#getElement()
	 * @see #getQuantityChange()
	 * @generated
	 */
	EReference getQuantityChange_Element();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.QuantityChange#getFeature <em>Feature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feature</em>'.
	 * @see paget.model.QuantityChange#getFeature()
	 * @see #getQuantityChange()
	 * @generated
	 */
	EAttribute getQuantityChange_Feature();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.QuantityChange#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see paget.model.QuantityChange#getValue()
	 * @see #getQuantityChange()
	 * @generated
	 */
	EReference getQuantityChange_Value();

	/**
	 * Returns the meta object for class '{@link paget.model.Hypothesis <em>Hypothesis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hypothesis</em>'.
	 * @see paget.model.Hypothesis
	 * @generated
	 */
	EClass getHypothesis();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.Hypothesis#getChanges <em>Changes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Changes</em>'.
	 * @see paget.model.Hypothesis#getChanges()
	 * @see #getHypothesis()
	 * @generated
	 */
	EReference getHypothesis_Changes();

	/**
	 * Returns the meta object for the reference list '{@link paget.model.Hypothesis#getEnables <em>Enables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Enables</em>'.
	 * @see paget.model.Hypothesis#getEnables()
	 * @see #getHypothesis()
	 * @generated
	 */
	EReference getHypothesis_Enables();

	/**
	 * Returns the meta object for the reference list '{@link paget.model.Hypothesis#getDisables <em>Disables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Disables</em>'.
	 * @see paget.model.Hypothesis#getDisables()
	 * @see #getHypothesis()
	 * @generated
	 */
	EReference getHypothesis_Disables();

	/**
	 * Returns the meta object for class '{@link paget.model.Observable <em>Observable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Observable</em>'.
	 * @see paget.model.Observable
	 * @generated
	 */
	EClass getObservable();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Observable#getExpression <em>Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expression</em>'.
	 * @see paget.model.Observable#getExpression()
	 * @see #getObservable()
	 * @generated
	 */
	EAttribute getObservable_Expression();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Observable#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see paget.model.Observable#getUnit()
	 * @see #getObservable()
	 * @generated
	 */
	EAttribute getObservable_Unit();

	/**
	 * Returns the meta object for the reference '{@link paget.model.Observable#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Place</em>'.
	 * @see paget.model.Observable#getPlace()
	 * @see #getObservable()
	 * @generated
	 */
	EReference getObservable_Place();

	/**
	 * Returns the meta object for class '{@link paget.model.Study <em>Study</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Study</em>'.
	 * @see paget.model.Study
	 * @generated
	 */
	EClass getStudy();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Study#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see paget.model.Study#getKind()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Kind();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.Study#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Duration</em>'.
	 * @see paget.model.Study#getDuration()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Duration();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Study#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Points</em>'.
	 * @see paget.model.Study#getPoints()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Points();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Study#getEngine <em>Engine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Engine</em>'.
	 * @see paget.model.Study#getEngine()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Engine();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Study#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see paget.model.Study#getSeed()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Seed();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.Study#getReplicates <em>Replicates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Replicates</em>'.
	 * @see paget.model.Study#getReplicates()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Replicates();

	/**
	 * Returns the meta object for the reference list '{@link paget.model.Study#getHypotheses <em>Hypotheses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Hypotheses</em>'.
	 * @see paget.model.Study#getHypotheses()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Hypotheses();

	/**
	 * Returns the meta object for the reference list '{@link paget.model.Study#getObservables <em>Observables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Observables</em>'.
	 * @see paget.model.Study#getObservables()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Observables();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.Study#getArms <em>Arms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Arms</em>'.
	 * @see paget.model.Study#getArms()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Arms();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.Study#getDimensions <em>Dimensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dimensions</em>'.
	 * @see paget.model.Study#getDimensions()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Dimensions();

	/**
	 * Returns the meta object for the containment reference list '{@link paget.model.Study#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see paget.model.Study#getOptions()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Options();

	/**
	 * Returns the meta object for class '{@link paget.model.Arm <em>Arm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Arm</em>'.
	 * @see paget.model.Arm
	 * @generated
	 */
	EClass getArm();

	/**
	 * Returns the meta object for the reference list '{@link paget.model.Arm#getHypotheses <em>Hypotheses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Hypotheses</em>'.
	 * @see paget.model.Arm#getHypotheses()
	 * @see #getArm()
	 * @generated
	 */
	EReference getArm_Hypotheses();

	/**
	 * Returns the meta object for class '{@link paget.model.ScanDimension <em>Scan Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scan Dimension</em>'.
	 * @see paget.model.ScanDimension
	 * @generated
	 */
	EClass getScanDimension();

	/**
	 * Returns the meta object for the reference '{@link paget.model.ScanDimension#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Element</em>'.
	 * @see paget.model.ScanDimension#getElement()
	 * @see #getScanDimension()
	 * @generated
	 */
	EReference getScanDimension_Element();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.ScanDimension#getFeature <em>Feature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feature</em>'.
	 * @see paget.model.ScanDimension#getFeature()
	 * @see #getScanDimension()
	 * @generated
	 */
	EAttribute getScanDimension_Feature();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.ScanDimension#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Minimum</em>'.
	 * @see paget.model.ScanDimension#getMinimum()
	 * @see #getScanDimension()
	 * @generated
	 */
	EReference getScanDimension_Minimum();

	/**
	 * Returns the meta object for the containment reference '{@link paget.model.ScanDimension#getMaximum <em>Maximum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Maximum</em>'.
	 * @see paget.model.ScanDimension#getMaximum()
	 * @see #getScanDimension()
	 * @generated
	 */
	EReference getScanDimension_Maximum();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.ScanDimension#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Steps</em>'.
	 * @see paget.model.ScanDimension#getSteps()
	 * @see #getScanDimension()
	 * @generated
	 */
	EAttribute getScanDimension_Steps();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.ScanDimension#getScale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scale</em>'.
	 * @see paget.model.ScanDimension#getScale()
	 * @see #getScanDimension()
	 * @generated
	 */
	EAttribute getScanDimension_Scale();

	/**
	 * Returns the meta object for class '{@link paget.model.StudyOption <em>Study Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Study Option</em>'.
	 * @see paget.model.StudyOption
	 * @generated
	 */
	EClass getStudyOption();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.StudyOption#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see paget.model.StudyOption#getKey()
	 * @see #getStudyOption()
	 * @generated
	 */
	EAttribute getStudyOption_Key();

	/**
	 * Returns the meta object for the attribute '{@link paget.model.StudyOption#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see paget.model.StudyOption#getValue()
	 * @see #getStudyOption()
	 * @generated
	 */
	EAttribute getStudyOption_Value();

	/**
	 * Returns the meta object for enum '{@link paget.model.Taxon <em>Taxon</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Taxon</em>'.
	 * @see paget.model.Taxon
	 * @generated
	 */
	EEnum getTaxon();

	/**
	 * Returns the meta object for enum '{@link paget.model.TermQualifier <em>Term Qualifier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Term Qualifier</em>'.
	 * @see paget.model.TermQualifier
	 * @generated
	 */
	EEnum getTermQualifier();

	/**
	 * Returns the meta object for enum '{@link paget.model.EvidenceKind <em>Evidence Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Evidence Kind</em>'.
	 * @see paget.model.EvidenceKind
	 * @generated
	 */
	EEnum getEvidenceKind();

	/**
	 * Returns the meta object for enum '{@link paget.model.Confidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Confidence</em>'.
	 * @see paget.model.Confidence
	 * @generated
	 */
	EEnum getConfidence();

	/**
	 * Returns the meta object for enum '{@link paget.model.OrganRole <em>Organ Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Organ Role</em>'.
	 * @see paget.model.OrganRole
	 * @generated
	 */
	EEnum getOrganRole();

	/**
	 * Returns the meta object for enum '{@link paget.model.VesselKind <em>Vessel Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Vessel Kind</em>'.
	 * @see paget.model.VesselKind
	 * @generated
	 */
	EEnum getVesselKind();

	/**
	 * Returns the meta object for enum '{@link paget.model.RouteKind <em>Route Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Route Kind</em>'.
	 * @see paget.model.RouteKind
	 * @generated
	 */
	EEnum getRouteKind();

	/**
	 * Returns the meta object for enum '{@link paget.model.BarrierKind <em>Barrier Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Barrier Kind</em>'.
	 * @see paget.model.BarrierKind
	 * @generated
	 */
	EEnum getBarrierKind();

	/**
	 * Returns the meta object for enum '{@link paget.model.TissueStateKind <em>Tissue State Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Tissue State Kind</em>'.
	 * @see paget.model.TissueStateKind
	 * @generated
	 */
	EEnum getTissueStateKind();

	/**
	 * Returns the meta object for enum '{@link paget.model.SystemicKind <em>Systemic Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Systemic Kind</em>'.
	 * @see paget.model.SystemicKind
	 * @generated
	 */
	EEnum getSystemicKind();

	/**
	 * Returns the meta object for enum '{@link paget.model.FactorKind <em>Factor Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Factor Kind</em>'.
	 * @see paget.model.FactorKind
	 * @generated
	 */
	EEnum getFactorKind();

	/**
	 * Returns the meta object for enum '{@link paget.model.CellKind <em>Cell Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cell Kind</em>'.
	 * @see paget.model.CellKind
	 * @generated
	 */
	EEnum getCellKind();

	/**
	 * Returns the meta object for enum '{@link paget.model.CellStage <em>Cell Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cell Stage</em>'.
	 * @see paget.model.CellStage
	 * @generated
	 */
	EEnum getCellStage();

	/**
	 * Returns the meta object for enum '{@link paget.model.TraitKind <em>Trait Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Trait Kind</em>'.
	 * @see paget.model.TraitKind
	 * @generated
	 */
	EEnum getTraitKind();

	/**
	 * Returns the meta object for enum '{@link paget.model.AlterationKind <em>Alteration Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Alteration Kind</em>'.
	 * @see paget.model.AlterationKind
	 * @generated
	 */
	EEnum getAlterationKind();

	/**
	 * Returns the meta object for enum '{@link paget.model.BindingRole <em>Binding Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Binding Role</em>'.
	 * @see paget.model.BindingRole
	 * @generated
	 */
	EEnum getBindingRole();

	/**
	 * Returns the meta object for enum '{@link paget.model.GrowthLaw <em>Growth Law</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Growth Law</em>'.
	 * @see paget.model.GrowthLaw
	 * @generated
	 */
	EEnum getGrowthLaw();

	/**
	 * Returns the meta object for enum '{@link paget.model.RegulatedAspect <em>Regulated Aspect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Regulated Aspect</em>'.
	 * @see paget.model.RegulatedAspect
	 * @generated
	 */
	EEnum getRegulatedAspect();

	/**
	 * Returns the meta object for enum '{@link paget.model.ScanScale <em>Scan Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Scan Scale</em>'.
	 * @see paget.model.ScanScale
	 * @generated
	 */
	EEnum getScanScale();

	/**
	 * Returns the meta object for enum '{@link paget.model.ZoneShape <em>Zone Shape</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Zone Shape</em>'.
	 * @see paget.model.ZoneShape
	 * @generated
	 */
	EEnum getZoneShape();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	PagetFactory getPagetFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link paget.model.impl.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.ElementImpl
		 * @see paget.model.impl.PagetPackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__ID = eINSTANCE.getElement_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__NAME = eINSTANCE.getElement_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__DESCRIPTION = eINSTANCE.getElement_Description();

		/**
		 * The meta object literal for the '<em><b>Terms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ELEMENT__TERMS = eINSTANCE.getElement_Terms();

		/**
		 * The meta object literal for the '{@link paget.model.impl.SwitchableImpl <em>Switchable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.SwitchableImpl
		 * @see paget.model.impl.PagetPackageImpl#getSwitchable()
		 * @generated
		 */
		EClass SWITCHABLE = eINSTANCE.getSwitchable();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SWITCHABLE__ENABLED = eINSTANCE.getSwitchable_Enabled();

		/**
		 * The meta object literal for the '{@link paget.model.impl.OntologyTermImpl <em>Ontology Term</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.OntologyTermImpl
		 * @see paget.model.impl.PagetPackageImpl#getOntologyTerm()
		 * @generated
		 */
		EClass ONTOLOGY_TERM = eINSTANCE.getOntologyTerm();

		/**
		 * The meta object literal for the '<em><b>Collection</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ONTOLOGY_TERM__COLLECTION = eINSTANCE.getOntologyTerm_Collection();

		/**
		 * The meta object literal for the '<em><b>Identifier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ONTOLOGY_TERM__IDENTIFIER = eINSTANCE.getOntologyTerm_Identifier();

		/**
		 * The meta object literal for the '<em><b>Qualifier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ONTOLOGY_TERM__QUALIFIER = eINSTANCE.getOntologyTerm_Qualifier();

		/**
		 * The meta object literal for the '{@link paget.model.impl.QuantityImpl <em>Quantity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.QuantityImpl
		 * @see paget.model.impl.PagetPackageImpl#getQuantity()
		 * @generated
		 */
		EClass QUANTITY = eINSTANCE.getQuantity();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__VALUE = eINSTANCE.getQuantity_Value();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY__UNIT = eINSTANCE.getQuantity_Unit();

		/**
		 * The meta object literal for the '<em><b>Distribution</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUANTITY__DISTRIBUTION = eINSTANCE.getQuantity_Distribution();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUANTITY__EVIDENCE = eINSTANCE.getQuantity_Evidence();

		/**
		 * The meta object literal for the '{@link paget.model.impl.DistributionImpl <em>Distribution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.DistributionImpl
		 * @see paget.model.impl.PagetPackageImpl#getDistribution()
		 * @generated
		 */
		EClass DISTRIBUTION = eINSTANCE.getDistribution();

		/**
		 * The meta object literal for the '{@link paget.model.impl.NormalDistributionImpl <em>Normal Distribution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.NormalDistributionImpl
		 * @see paget.model.impl.PagetPackageImpl#getNormalDistribution()
		 * @generated
		 */
		EClass NORMAL_DISTRIBUTION = eINSTANCE.getNormalDistribution();

		/**
		 * The meta object literal for the '<em><b>Mean</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORMAL_DISTRIBUTION__MEAN = eINSTANCE.getNormalDistribution_Mean();

		/**
		 * The meta object literal for the '<em><b>Standard Deviation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORMAL_DISTRIBUTION__STANDARD_DEVIATION = eINSTANCE.getNormalDistribution_StandardDeviation();

		/**
		 * The meta object literal for the '{@link paget.model.impl.LogNormalDistributionImpl <em>Log Normal Distribution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.LogNormalDistributionImpl
		 * @see paget.model.impl.PagetPackageImpl#getLogNormalDistribution()
		 * @generated
		 */
		EClass LOG_NORMAL_DISTRIBUTION = eINSTANCE.getLogNormalDistribution();

		/**
		 * The meta object literal for the '<em><b>Median</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_NORMAL_DISTRIBUTION__MEDIAN = eINSTANCE.getLogNormalDistribution_Median();

		/**
		 * The meta object literal for the '<em><b>Geometric Standard Deviation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_NORMAL_DISTRIBUTION__GEOMETRIC_STANDARD_DEVIATION = eINSTANCE.getLogNormalDistribution_GeometricStandardDeviation();

		/**
		 * The meta object literal for the '{@link paget.model.impl.UniformDistributionImpl <em>Uniform Distribution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.UniformDistributionImpl
		 * @see paget.model.impl.PagetPackageImpl#getUniformDistribution()
		 * @generated
		 */
		EClass UNIFORM_DISTRIBUTION = eINSTANCE.getUniformDistribution();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIFORM_DISTRIBUTION__MINIMUM = eINSTANCE.getUniformDistribution_Minimum();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIFORM_DISTRIBUTION__MAXIMUM = eINSTANCE.getUniformDistribution_Maximum();

		/**
		 * The meta object literal for the '{@link paget.model.impl.LogUniformDistributionImpl <em>Log Uniform Distribution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.LogUniformDistributionImpl
		 * @see paget.model.impl.PagetPackageImpl#getLogUniformDistribution()
		 * @generated
		 */
		EClass LOG_UNIFORM_DISTRIBUTION = eINSTANCE.getLogUniformDistribution();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_UNIFORM_DISTRIBUTION__MINIMUM = eINSTANCE.getLogUniformDistribution_Minimum();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOG_UNIFORM_DISTRIBUTION__MAXIMUM = eINSTANCE.getLogUniformDistribution_Maximum();

		/**
		 * The meta object literal for the '{@link paget.model.impl.TriangularDistributionImpl <em>Triangular Distribution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.TriangularDistributionImpl
		 * @see paget.model.impl.PagetPackageImpl#getTriangularDistribution()
		 * @generated
		 */
		EClass TRIANGULAR_DISTRIBUTION = eINSTANCE.getTriangularDistribution();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRIANGULAR_DISTRIBUTION__MINIMUM = eINSTANCE.getTriangularDistribution_Minimum();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRIANGULAR_DISTRIBUTION__MODE = eINSTANCE.getTriangularDistribution_Mode();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRIANGULAR_DISTRIBUTION__MAXIMUM = eINSTANCE.getTriangularDistribution_Maximum();

		/**
		 * The meta object literal for the '{@link paget.model.impl.BetaDistributionImpl <em>Beta Distribution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.BetaDistributionImpl
		 * @see paget.model.impl.PagetPackageImpl#getBetaDistribution()
		 * @generated
		 */
		EClass BETA_DISTRIBUTION = eINSTANCE.getBetaDistribution();

		/**
		 * The meta object literal for the '<em><b>Alpha</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BETA_DISTRIBUTION__ALPHA = eINSTANCE.getBetaDistribution_Alpha();

		/**
		 * The meta object literal for the '<em><b>Beta</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BETA_DISTRIBUTION__BETA = eINSTANCE.getBetaDistribution_Beta();

		/**
		 * The meta object literal for the '{@link paget.model.impl.EvidenceImpl <em>Evidence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.EvidenceImpl
		 * @see paget.model.impl.PagetPackageImpl#getEvidence()
		 * @generated
		 */
		EClass EVIDENCE = eINSTANCE.getEvidence();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__KIND = eINSTANCE.getEvidence_Kind();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVIDENCE__REFERENCE = eINSTANCE.getEvidence_Reference();

		/**
		 * The meta object literal for the '<em><b>Locator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__LOCATOR = eINSTANCE.getEvidence_Locator();

		/**
		 * The meta object literal for the '<em><b>Taxon</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__TAXON = eINSTANCE.getEvidence_Taxon();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__CONFIDENCE = eINSTANCE.getEvidence_Confidence();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__NOTE = eINSTANCE.getEvidence_Note();

		/**
		 * The meta object literal for the '{@link paget.model.impl.ReferenceImpl <em>Reference</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.ReferenceImpl
		 * @see paget.model.impl.PagetPackageImpl#getReference()
		 * @generated
		 */
		EClass REFERENCE = eINSTANCE.getReference();

		/**
		 * The meta object literal for the '<em><b>Citation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERENCE__CITATION = eINSTANCE.getReference_Citation();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERENCE__YEAR = eINSTANCE.getReference_Year();

		/**
		 * The meta object literal for the '<em><b>Doi</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERENCE__DOI = eINSTANCE.getReference_Doi();

		/**
		 * The meta object literal for the '<em><b>Pubmed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFERENCE__PUBMED = eINSTANCE.getReference_Pubmed();

		/**
		 * The meta object literal for the '{@link paget.model.impl.OrganismImpl <em>Organism</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.OrganismImpl
		 * @see paget.model.impl.PagetPackageImpl#getOrganism()
		 * @generated
		 */
		EClass ORGANISM = eINSTANCE.getOrganism();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISM__FORMAT_VERSION = eINSTANCE.getOrganism_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Taxon</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISM__TAXON = eINSTANCE.getOrganism_Taxon();

		/**
		 * The meta object literal for the '<em><b>Time Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISM__TIME_UNIT = eINSTANCE.getOrganism_TimeUnit();

		/**
		 * The meta object literal for the '<em><b>Body Mass</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISM__BODY_MASS = eINSTANCE.getOrganism_BodyMass();

		/**
		 * The meta object literal for the '<em><b>Blood Volume</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISM__BLOOD_VOLUME = eINSTANCE.getOrganism_BloodVolume();

		/**
		 * The meta object literal for the '<em><b>Cardiac Output</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISM__CARDIAC_OUTPUT = eINSTANCE.getOrganism_CardiacOutput();

		/**
		 * The meta object literal for the '<em><b>Regions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISM__REGIONS = eINSTANCE.getOrganism_Regions();

		/**
		 * The meta object literal for the '<em><b>Routes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISM__ROUTES = eINSTANCE.getOrganism_Routes();

		/**
		 * The meta object literal for the '<em><b>Factors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISM__FACTORS = eINSTANCE.getOrganism_Factors();

		/**
		 * The meta object literal for the '<em><b>Cell Types</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISM__CELL_TYPES = eINSTANCE.getOrganism_CellTypes();

		/**
		 * The meta object literal for the '<em><b>Systemic Variables</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISM__SYSTEMIC_VARIABLES = eINSTANCE.getOrganism_SystemicVariables();

		/**
		 * The meta object literal for the '<em><b>Processes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISM__PROCESSES = eINSTANCE.getOrganism_Processes();

		/**
		 * The meta object literal for the '<em><b>Treatments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISM__TREATMENTS = eINSTANCE.getOrganism_Treatments();

		/**
		 * The meta object literal for the '<em><b>Hypotheses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISM__HYPOTHESES = eINSTANCE.getOrganism_Hypotheses();

		/**
		 * The meta object literal for the '<em><b>Observables</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISM__OBSERVABLES = eINSTANCE.getOrganism_Observables();

		/**
		 * The meta object literal for the '<em><b>Studies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISM__STUDIES = eINSTANCE.getOrganism_Studies();

		/**
		 * The meta object literal for the '<em><b>References</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISM__REFERENCES = eINSTANCE.getOrganism_References();

		/**
		 * The meta object literal for the '<em><b>Spatial Step</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISM__SPATIAL_STEP = eINSTANCE.getOrganism_SpatialStep();

		/**
		 * The meta object literal for the '{@link paget.model.impl.RegionImpl <em>Region</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.RegionImpl
		 * @see paget.model.impl.PagetPackageImpl#getRegion()
		 * @generated
		 */
		EClass REGION = eINSTANCE.getRegion();

		/**
		 * The meta object literal for the '{@link paget.model.impl.OrganImpl <em>Organ</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.OrganImpl
		 * @see paget.model.impl.PagetPackageImpl#getOrgan()
		 * @generated
		 */
		EClass ORGAN = eINSTANCE.getOrgan();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGAN__ROLE = eINSTANCE.getOrgan_Role();

		/**
		 * The meta object literal for the '<em><b>Volume</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGAN__VOLUME = eINSTANCE.getOrgan_Volume();

		/**
		 * The meta object literal for the '<em><b>Pass Fraction</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGAN__PASS_FRACTION = eINSTANCE.getOrgan_PassFraction();

		/**
		 * The meta object literal for the '<em><b>Tissues</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGAN__TISSUES = eINSTANCE.getOrgan_Tissues();

		/**
		 * The meta object literal for the '{@link paget.model.impl.PlaceImpl <em>Place</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.PlaceImpl
		 * @see paget.model.impl.PagetPackageImpl#getPlace()
		 * @generated
		 */
		EClass PLACE = eINSTANCE.getPlace();

		/**
		 * The meta object literal for the '<em><b>Volume</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACE__VOLUME = eINSTANCE.getPlace_Volume();

		/**
		 * The meta object literal for the '<em><b>Populations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACE__POPULATIONS = eINSTANCE.getPlace_Populations();

		/**
		 * The meta object literal for the '<em><b>Factor Levels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACE__FACTOR_LEVELS = eINSTANCE.getPlace_FactorLevels();

		/**
		 * The meta object literal for the '<em><b>States</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACE__STATES = eINSTANCE.getPlace_States();

		/**
		 * The meta object literal for the '<em><b>Processes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACE__PROCESSES = eINSTANCE.getPlace_Processes();

		/**
		 * The meta object literal for the '{@link paget.model.impl.TissueImpl <em>Tissue</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.TissueImpl
		 * @see paget.model.impl.PagetPackageImpl#getTissue()
		 * @generated
		 */
		EClass TISSUE = eINSTANCE.getTissue();

		/**
		 * The meta object literal for the '<em><b>Barriers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TISSUE__BARRIERS = eINSTANCE.getTissue_Barriers();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TISSUE__WIDTH = eINSTANCE.getTissue_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TISSUE__HEIGHT = eINSTANCE.getTissue_Height();

		/**
		 * The meta object literal for the '<em><b>Depth</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TISSUE__DEPTH = eINSTANCE.getTissue_Depth();

		/**
		 * The meta object literal for the '<em><b>Grid Spacing</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TISSUE__GRID_SPACING = eINSTANCE.getTissue_GridSpacing();

		/**
		 * The meta object literal for the '<em><b>Periodic</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TISSUE__PERIODIC = eINSTANCE.getTissue_Periodic();

		/**
		 * The meta object literal for the '<em><b>Site Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TISSUE__SITE_CAPACITY = eINSTANCE.getTissue_SiteCapacity();

		/**
		 * The meta object literal for the '<em><b>Zones</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TISSUE__ZONES = eINSTANCE.getTissue_Zones();

		/**
		 * The meta object literal for the '{@link paget.model.impl.VesselImpl <em>Vessel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.VesselImpl
		 * @see paget.model.impl.PagetPackageImpl#getVessel()
		 * @generated
		 */
		EClass VESSEL = eINSTANCE.getVessel();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VESSEL__KIND = eINSTANCE.getVessel_Kind();

		/**
		 * The meta object literal for the '{@link paget.model.impl.RouteImpl <em>Route</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.RouteImpl
		 * @see paget.model.impl.PagetPackageImpl#getRoute()
		 * @generated
		 */
		EClass ROUTE = eINSTANCE.getRoute();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTE__KIND = eINSTANCE.getRoute_Kind();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTE__SOURCE = eINSTANCE.getRoute_Source();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTE__TARGET = eINSTANCE.getRoute_Target();

		/**
		 * The meta object literal for the '<em><b>Flow</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTE__FLOW = eINSTANCE.getRoute_Flow();

		/**
		 * The meta object literal for the '<em><b>Transit Time</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTE__TRANSIT_TIME = eINSTANCE.getRoute_TransitTime();

		/**
		 * The meta object literal for the '<em><b>Pass Fraction</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTE__PASS_FRACTION = eINSTANCE.getRoute_PassFraction();

		/**
		 * The meta object literal for the '<em><b>Loss Fraction</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTE__LOSS_FRACTION = eINSTANCE.getRoute_LossFraction();

		/**
		 * The meta object literal for the '{@link paget.model.impl.RegulatorImpl <em>Regulator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.RegulatorImpl
		 * @see paget.model.impl.PagetPackageImpl#getRegulator()
		 * @generated
		 */
		EClass REGULATOR = eINSTANCE.getRegulator();

		/**
		 * The meta object literal for the '{@link paget.model.impl.StateVariableImpl <em>State Variable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.StateVariableImpl
		 * @see paget.model.impl.PagetPackageImpl#getStateVariable()
		 * @generated
		 */
		EClass STATE_VARIABLE = eINSTANCE.getStateVariable();

		/**
		 * The meta object literal for the '<em><b>Initial</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STATE_VARIABLE__INITIAL = eINSTANCE.getStateVariable_Initial();

		/**
		 * The meta object literal for the '{@link paget.model.impl.PopulationImpl <em>Population</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.PopulationImpl
		 * @see paget.model.impl.PagetPackageImpl#getPopulation()
		 * @generated
		 */
		EClass POPULATION = eINSTANCE.getPopulation();

		/**
		 * The meta object literal for the '<em><b>Cell Type</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POPULATION__CELL_TYPE = eINSTANCE.getPopulation_CellType();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POPULATION__STAGE = eINSTANCE.getPopulation_Stage();

		/**
		 * The meta object literal for the '<em><b>Continuous</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POPULATION__CONTINUOUS = eINSTANCE.getPopulation_Continuous();

		/**
		 * The meta object literal for the '{@link paget.model.impl.FactorLevelImpl <em>Factor Level</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.FactorLevelImpl
		 * @see paget.model.impl.PagetPackageImpl#getFactorLevel()
		 * @generated
		 */
		EClass FACTOR_LEVEL = eINSTANCE.getFactorLevel();

		/**
		 * The meta object literal for the '<em><b>Factor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACTOR_LEVEL__FACTOR = eINSTANCE.getFactorLevel_Factor();

		/**
		 * The meta object literal for the '<em><b>Held</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACTOR_LEVEL__HELD = eINSTANCE.getFactorLevel_Held();

		/**
		 * The meta object literal for the '{@link paget.model.impl.TissueStateImpl <em>Tissue State</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.TissueStateImpl
		 * @see paget.model.impl.PagetPackageImpl#getTissueState()
		 * @generated
		 */
		EClass TISSUE_STATE = eINSTANCE.getTissueState();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TISSUE_STATE__KIND = eINSTANCE.getTissueState_Kind();

		/**
		 * The meta object literal for the '{@link paget.model.impl.BarrierImpl <em>Barrier</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.BarrierImpl
		 * @see paget.model.impl.PagetPackageImpl#getBarrier()
		 * @generated
		 */
		EClass BARRIER = eINSTANCE.getBarrier();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BARRIER__KIND = eINSTANCE.getBarrier_Kind();

		/**
		 * The meta object literal for the '<em><b>Threshold</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BARRIER__THRESHOLD = eINSTANCE.getBarrier_Threshold();

		/**
		 * The meta object literal for the '{@link paget.model.impl.ZoneImpl <em>Zone</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.ZoneImpl
		 * @see paget.model.impl.PagetPackageImpl#getZone()
		 * @generated
		 */
		EClass ZONE = eINSTANCE.getZone();

		/**
		 * The meta object literal for the '<em><b>Shape</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ZONE__SHAPE = eINSTANCE.getZone_Shape();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ZONE__X = eINSTANCE.getZone_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ZONE__Y = eINSTANCE.getZone_Y();

		/**
		 * The meta object literal for the '<em><b>Z</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ZONE__Z = eINSTANCE.getZone_Z();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ZONE__WIDTH = eINSTANCE.getZone_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ZONE__HEIGHT = eINSTANCE.getZone_Height();

		/**
		 * The meta object literal for the '<em><b>Depth</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ZONE__DEPTH = eINSTANCE.getZone_Depth();

		/**
		 * The meta object literal for the '<em><b>Radius</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ZONE__RADIUS = eINSTANCE.getZone_Radius();

		/**
		 * The meta object literal for the '<em><b>Contents</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ZONE__CONTENTS = eINSTANCE.getZone_Contents();

		/**
		 * The meta object literal for the '<em><b>Vessel</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ZONE__VESSEL = eINSTANCE.getZone_Vessel();

		/**
		 * The meta object literal for the '<em><b>Ruptured</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ZONE__RUPTURED = eINSTANCE.getZone_Ruptured();

		/**
		 * The meta object literal for the '<em><b>Share</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ZONE__SHARE = eINSTANCE.getZone_Share();

		/**
		 * The meta object literal for the '{@link paget.model.impl.SystemicVariableImpl <em>Systemic Variable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.SystemicVariableImpl
		 * @see paget.model.impl.PagetPackageImpl#getSystemicVariable()
		 * @generated
		 */
		EClass SYSTEMIC_VARIABLE = eINSTANCE.getSystemicVariable();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYSTEMIC_VARIABLE__KIND = eINSTANCE.getSystemicVariable_Kind();

		/**
		 * The meta object literal for the '{@link paget.model.impl.FactorImpl <em>Factor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.FactorImpl
		 * @see paget.model.impl.PagetPackageImpl#getFactor()
		 * @generated
		 */
		EClass FACTOR = eINSTANCE.getFactor();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACTOR__KIND = eINSTANCE.getFactor_Kind();

		/**
		 * The meta object literal for the '<em><b>Diffusion</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACTOR__DIFFUSION = eINSTANCE.getFactor_Diffusion();

		/**
		 * The meta object literal for the '<em><b>Decay</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACTOR__DECAY = eINSTANCE.getFactor_Decay();

		/**
		 * The meta object literal for the '<em><b>Molar Mass</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACTOR__MOLAR_MASS = eINSTANCE.getFactor_MolarMass();

		/**
		 * The meta object literal for the '<em><b>Active Form</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACTOR__ACTIVE_FORM = eINSTANCE.getFactor_ActiveForm();

		/**
		 * The meta object literal for the '{@link paget.model.impl.CellTypeImpl <em>Cell Type</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.CellTypeImpl
		 * @see paget.model.impl.PagetPackageImpl#getCellType()
		 * @generated
		 */
		EClass CELL_TYPE = eINSTANCE.getCellType();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL_TYPE__KIND = eINSTANCE.getCellType_Kind();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CELL_TYPE__PARENT = eINSTANCE.getCellType_Parent();

		/**
		 * The meta object literal for the '<em><b>Histology</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL_TYPE__HISTOLOGY = eINSTANCE.getCellType_Histology();

		/**
		 * The meta object literal for the '<em><b>Epigenetic State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL_TYPE__EPIGENETIC_STATE = eINSTANCE.getCellType_EpigeneticState();

		/**
		 * The meta object literal for the '<em><b>Traits</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CELL_TYPE__TRAITS = eINSTANCE.getCellType_Traits();

		/**
		 * The meta object literal for the '<em><b>Receptors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CELL_TYPE__RECEPTORS = eINSTANCE.getCellType_Receptors();

		/**
		 * The meta object literal for the '<em><b>Alterations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CELL_TYPE__ALTERATIONS = eINSTANCE.getCellType_Alterations();

		/**
		 * The meta object literal for the '<em><b>Diameter</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CELL_TYPE__DIAMETER = eINSTANCE.getCellType_Diameter();

		/**
		 * The meta object literal for the '<em><b>Packing Density</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CELL_TYPE__PACKING_DENSITY = eINSTANCE.getCellType_PackingDensity();

		/**
		 * The meta object literal for the '{@link paget.model.impl.RegulatedImpl <em>Regulated</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.RegulatedImpl
		 * @see paget.model.impl.PagetPackageImpl#getRegulated()
		 * @generated
		 */
		EClass REGULATED = eINSTANCE.getRegulated();

		/**
		 * The meta object literal for the '<em><b>Regulations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGULATED__REGULATIONS = eINSTANCE.getRegulated_Regulations();

		/**
		 * The meta object literal for the '{@link paget.model.impl.TraitImpl <em>Trait</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.TraitImpl
		 * @see paget.model.impl.PagetPackageImpl#getTrait()
		 * @generated
		 */
		EClass TRAIT = eINSTANCE.getTrait();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAIT__KIND = eINSTANCE.getTrait_Kind();

		/**
		 * The meta object literal for the '<em><b>Factor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRAIT__FACTOR = eINSTANCE.getTrait_Factor();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRAIT__VALUE = eINSTANCE.getTrait_Value();

		/**
		 * The meta object literal for the '{@link paget.model.impl.ReceptorImpl <em>Receptor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.ReceptorImpl
		 * @see paget.model.impl.PagetPackageImpl#getReceptor()
		 * @generated
		 */
		EClass RECEPTOR = eINSTANCE.getReceptor();

		/**
		 * The meta object literal for the '<em><b>Density</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECEPTOR__DENSITY = eINSTANCE.getReceptor_Density();

		/**
		 * The meta object literal for the '<em><b>Bindings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECEPTOR__BINDINGS = eINSTANCE.getReceptor_Bindings();

		/**
		 * The meta object literal for the '{@link paget.model.impl.BindingImpl <em>Binding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.BindingImpl
		 * @see paget.model.impl.PagetPackageImpl#getBinding()
		 * @generated
		 */
		EClass BINDING = eINSTANCE.getBinding();

		/**
		 * The meta object literal for the '<em><b>Factor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BINDING__FACTOR = eINSTANCE.getBinding_Factor();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BINDING__ROLE = eINSTANCE.getBinding_Role();

		/**
		 * The meta object literal for the '<em><b>Dissociation Constant</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BINDING__DISSOCIATION_CONSTANT = eINSTANCE.getBinding_DissociationConstant();

		/**
		 * The meta object literal for the '{@link paget.model.impl.AlterationImpl <em>Alteration</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.AlterationImpl
		 * @see paget.model.impl.PagetPackageImpl#getAlteration()
		 * @generated
		 */
		EClass ALTERATION = eINSTANCE.getAlteration();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALTERATION__KIND = eINSTANCE.getAlteration_Kind();

		/**
		 * The meta object literal for the '<em><b>Gene</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALTERATION__GENE = eINSTANCE.getAlteration_Gene();

		/**
		 * The meta object literal for the '<em><b>Effects</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ALTERATION__EFFECTS = eINSTANCE.getAlteration_Effects();

		/**
		 * The meta object literal for the '{@link paget.model.impl.TraitEffectImpl <em>Trait Effect</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.TraitEffectImpl
		 * @see paget.model.impl.PagetPackageImpl#getTraitEffect()
		 * @generated
		 */
		EClass TRAIT_EFFECT = eINSTANCE.getTraitEffect();

		/**
		 * The meta object literal for the '<em><b>Trait</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAIT_EFFECT__TRAIT = eINSTANCE.getTraitEffect_Trait();

		/**
		 * The meta object literal for the '<em><b>Factor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRAIT_EFFECT__FACTOR = eINSTANCE.getTraitEffect_Factor();

		/**
		 * The meta object literal for the '<em><b>Fold</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRAIT_EFFECT__FOLD = eINSTANCE.getTraitEffect_Fold();

		/**
		 * The meta object literal for the '{@link paget.model.impl.RegulationImpl <em>Regulation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.RegulationImpl
		 * @see paget.model.impl.PagetPackageImpl#getRegulation()
		 * @generated
		 */
		EClass REGULATION = eINSTANCE.getRegulation();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGULATION__SOURCE = eINSTANCE.getRegulation_Source();

		/**
		 * The meta object literal for the '<em><b>Receptor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGULATION__RECEPTOR = eINSTANCE.getRegulation_Receptor();

		/**
		 * The meta object literal for the '<em><b>Half Maximal</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGULATION__HALF_MAXIMAL = eINSTANCE.getRegulation_HalfMaximal();

		/**
		 * The meta object literal for the '<em><b>Hill Coefficient</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGULATION__HILL_COEFFICIENT = eINSTANCE.getRegulation_HillCoefficient();

		/**
		 * The meta object literal for the '<em><b>Aspect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REGULATION__ASPECT = eINSTANCE.getRegulation_Aspect();

		/**
		 * The meta object literal for the '<em><b>Basal</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGULATION__BASAL = eINSTANCE.getRegulation_Basal();

		/**
		 * The meta object literal for the '<em><b>Saturated</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REGULATION__SATURATED = eINSTANCE.getRegulation_Saturated();

		/**
		 * The meta object literal for the '{@link paget.model.impl.ProcessImpl <em>Process</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.ProcessImpl
		 * @see paget.model.impl.PagetPackageImpl#getProcess()
		 * @generated
		 */
		EClass PROCESS = eINSTANCE.getProcess();

		/**
		 * The meta object literal for the '<em><b>Rate</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCESS__RATE = eINSTANCE.getProcess_Rate();

		/**
		 * The meta object literal for the '<em><b>Law</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESS__LAW = eINSTANCE.getProcess_Law();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCESS__PARAMETERS = eINSTANCE.getProcess_Parameters();

		/**
		 * The meta object literal for the '{@link paget.model.impl.ParameterImpl <em>Parameter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.ParameterImpl
		 * @see paget.model.impl.PagetPackageImpl#getParameter()
		 * @generated
		 */
		EClass PARAMETER = eINSTANCE.getParameter();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARAMETER__VALUE = eINSTANCE.getParameter_Value();

		/**
		 * The meta object literal for the '{@link paget.model.impl.ProliferationImpl <em>Proliferation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.ProliferationImpl
		 * @see paget.model.impl.PagetPackageImpl#getProliferation()
		 * @generated
		 */
		EClass PROLIFERATION = eINSTANCE.getProliferation();

		/**
		 * The meta object literal for the '<em><b>Population</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROLIFERATION__POPULATION = eINSTANCE.getProliferation_Population();

		/**
		 * The meta object literal for the '<em><b>Growth Law</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROLIFERATION__GROWTH_LAW = eINSTANCE.getProliferation_GrowthLaw();

		/**
		 * The meta object literal for the '<em><b>Capacity</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROLIFERATION__CAPACITY = eINSTANCE.getProliferation_Capacity();

		/**
		 * The meta object literal for the '<em><b>Capacity State</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROLIFERATION__CAPACITY_STATE = eINSTANCE.getProliferation_CapacityState();

		/**
		 * The meta object literal for the '{@link paget.model.impl.DeathImpl <em>Death</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.DeathImpl
		 * @see paget.model.impl.PagetPackageImpl#getDeath()
		 * @generated
		 */
		EClass DEATH = eINSTANCE.getDeath();

		/**
		 * The meta object literal for the '<em><b>Population</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEATH__POPULATION = eINSTANCE.getDeath_Population();

		/**
		 * The meta object literal for the '{@link paget.model.impl.MutationImpl <em>Mutation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.MutationImpl
		 * @see paget.model.impl.PagetPackageImpl#getMutation()
		 * @generated
		 */
		EClass MUTATION = eINSTANCE.getMutation();

		/**
		 * The meta object literal for the '<em><b>Population</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MUTATION__POPULATION = eINSTANCE.getMutation_Population();

		/**
		 * The meta object literal for the '<em><b>Mutant</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MUTATION__MUTANT = eINSTANCE.getMutation_Mutant();

		/**
		 * The meta object literal for the '{@link paget.model.impl.RecruitmentImpl <em>Recruitment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.RecruitmentImpl
		 * @see paget.model.impl.PagetPackageImpl#getRecruitment()
		 * @generated
		 */
		EClass RECRUITMENT = eINSTANCE.getRecruitment();

		/**
		 * The meta object literal for the '<em><b>Population</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECRUITMENT__POPULATION = eINSTANCE.getRecruitment_Population();

		/**
		 * The meta object literal for the '{@link paget.model.impl.TransitionImpl <em>Transition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.TransitionImpl
		 * @see paget.model.impl.PagetPackageImpl#getTransition()
		 * @generated
		 */
		EClass TRANSITION = eINSTANCE.getTransition();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSITION__SOURCE = eINSTANCE.getTransition_Source();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSITION__TARGET = eINSTANCE.getTransition_Target();

		/**
		 * The meta object literal for the '<em><b>Success Probability</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSITION__SUCCESS_PROBABILITY = eINSTANCE.getTransition_SuccessProbability();

		/**
		 * The meta object literal for the '<em><b>Barriers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSITION__BARRIERS = eINSTANCE.getTransition_Barriers();

		/**
		 * The meta object literal for the '{@link paget.model.impl.InvasionImpl <em>Invasion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.InvasionImpl
		 * @see paget.model.impl.PagetPackageImpl#getInvasion()
		 * @generated
		 */
		EClass INVASION = eINSTANCE.getInvasion();

		/**
		 * The meta object literal for the '{@link paget.model.impl.IntravasationImpl <em>Intravasation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.IntravasationImpl
		 * @see paget.model.impl.PagetPackageImpl#getIntravasation()
		 * @generated
		 */
		EClass INTRAVASATION = eINSTANCE.getIntravasation();

		/**
		 * The meta object literal for the '{@link paget.model.impl.ArrestImpl <em>Arrest</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.ArrestImpl
		 * @see paget.model.impl.PagetPackageImpl#getArrest()
		 * @generated
		 */
		EClass ARREST = eINSTANCE.getArrest();

		/**
		 * The meta object literal for the '{@link paget.model.impl.ExtravasationImpl <em>Extravasation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.ExtravasationImpl
		 * @see paget.model.impl.PagetPackageImpl#getExtravasation()
		 * @generated
		 */
		EClass EXTRAVASATION = eINSTANCE.getExtravasation();

		/**
		 * The meta object literal for the '{@link paget.model.impl.ColonizationImpl <em>Colonization</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.ColonizationImpl
		 * @see paget.model.impl.PagetPackageImpl#getColonization()
		 * @generated
		 */
		EClass COLONIZATION = eINSTANCE.getColonization();

		/**
		 * The meta object literal for the '{@link paget.model.impl.DormancyEntryImpl <em>Dormancy Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.DormancyEntryImpl
		 * @see paget.model.impl.PagetPackageImpl#getDormancyEntry()
		 * @generated
		 */
		EClass DORMANCY_ENTRY = eINSTANCE.getDormancyEntry();

		/**
		 * The meta object literal for the '{@link paget.model.impl.AwakeningImpl <em>Awakening</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.AwakeningImpl
		 * @see paget.model.impl.PagetPackageImpl#getAwakening()
		 * @generated
		 */
		EClass AWAKENING = eINSTANCE.getAwakening();

		/**
		 * The meta object literal for the '{@link paget.model.impl.PhenotypeSwitchImpl <em>Phenotype Switch</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.PhenotypeSwitchImpl
		 * @see paget.model.impl.PagetPackageImpl#getPhenotypeSwitch()
		 * @generated
		 */
		EClass PHENOTYPE_SWITCH = eINSTANCE.getPhenotypeSwitch();

		/**
		 * The meta object literal for the '{@link paget.model.impl.CirculationLossImpl <em>Circulation Loss</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.CirculationLossImpl
		 * @see paget.model.impl.PagetPackageImpl#getCirculationLoss()
		 * @generated
		 */
		EClass CIRCULATION_LOSS = eINSTANCE.getCirculationLoss();

		/**
		 * The meta object literal for the '<em><b>Population</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CIRCULATION_LOSS__POPULATION = eINSTANCE.getCirculationLoss_Population();

		/**
		 * The meta object literal for the '{@link paget.model.impl.KillingImpl <em>Killing</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.KillingImpl
		 * @see paget.model.impl.PagetPackageImpl#getKilling()
		 * @generated
		 */
		EClass KILLING = eINSTANCE.getKilling();

		/**
		 * The meta object literal for the '<em><b>Killer</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KILLING__KILLER = eINSTANCE.getKilling_Killer();

		/**
		 * The meta object literal for the '<em><b>Victim</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KILLING__VICTIM = eINSTANCE.getKilling_Victim();

		/**
		 * The meta object literal for the '{@link paget.model.impl.SecretionImpl <em>Secretion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.SecretionImpl
		 * @see paget.model.impl.PagetPackageImpl#getSecretion()
		 * @generated
		 */
		EClass SECRETION = eINSTANCE.getSecretion();

		/**
		 * The meta object literal for the '<em><b>Population</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECRETION__POPULATION = eINSTANCE.getSecretion_Population();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECRETION__LEVEL = eINSTANCE.getSecretion_Level();

		/**
		 * The meta object literal for the '{@link paget.model.impl.UptakeImpl <em>Uptake</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.UptakeImpl
		 * @see paget.model.impl.PagetPackageImpl#getUptake()
		 * @generated
		 */
		EClass UPTAKE = eINSTANCE.getUptake();

		/**
		 * The meta object literal for the '<em><b>Population</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UPTAKE__POPULATION = eINSTANCE.getUptake_Population();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UPTAKE__LEVEL = eINSTANCE.getUptake_Level();

		/**
		 * The meta object literal for the '{@link paget.model.impl.DecayImpl <em>Decay</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.DecayImpl
		 * @see paget.model.impl.PagetPackageImpl#getDecay()
		 * @generated
		 */
		EClass DECAY = eINSTANCE.getDecay();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECAY__LEVEL = eINSTANCE.getDecay_Level();

		/**
		 * The meta object literal for the '{@link paget.model.impl.ActivationImpl <em>Activation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.ActivationImpl
		 * @see paget.model.impl.PagetPackageImpl#getActivation()
		 * @generated
		 */
		EClass ACTIVATION = eINSTANCE.getActivation();

		/**
		 * The meta object literal for the '<em><b>Zymogen</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVATION__ZYMOGEN = eINSTANCE.getActivation_Zymogen();

		/**
		 * The meta object literal for the '<em><b>Product</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVATION__PRODUCT = eINSTANCE.getActivation_Product();

		/**
		 * The meta object literal for the '<em><b>Activator</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVATION__ACTIVATOR = eINSTANCE.getActivation_Activator();

		/**
		 * The meta object literal for the '{@link paget.model.impl.ProteolysisImpl <em>Proteolysis</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.ProteolysisImpl
		 * @see paget.model.impl.PagetPackageImpl#getProteolysis()
		 * @generated
		 */
		EClass PROTEOLYSIS = eINSTANCE.getProteolysis();

		/**
		 * The meta object literal for the '<em><b>Protease</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROTEOLYSIS__PROTEASE = eINSTANCE.getProteolysis_Protease();

		/**
		 * The meta object literal for the '<em><b>Substrate</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROTEOLYSIS__SUBSTRATE = eINSTANCE.getProteolysis_Substrate();

		/**
		 * The meta object literal for the '{@link paget.model.impl.RemodellingImpl <em>Remodelling</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.RemodellingImpl
		 * @see paget.model.impl.PagetPackageImpl#getRemodelling()
		 * @generated
		 */
		EClass REMODELLING = eINSTANCE.getRemodelling();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REMODELLING__STATE = eINSTANCE.getRemodelling_State();

		/**
		 * The meta object literal for the '<em><b>Agent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REMODELLING__AGENT = eINSTANCE.getRemodelling_Agent();

		/**
		 * The meta object literal for the '<em><b>Goal</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REMODELLING__GOAL = eINSTANCE.getRemodelling_Goal();

		/**
		 * The meta object literal for the '{@link paget.model.impl.NicheConditioningImpl <em>Niche Conditioning</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.NicheConditioningImpl
		 * @see paget.model.impl.PagetPackageImpl#getNicheConditioning()
		 * @generated
		 */
		EClass NICHE_CONDITIONING = eINSTANCE.getNicheConditioning();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NICHE_CONDITIONING__STATE = eINSTANCE.getNicheConditioning_State();

		/**
		 * The meta object literal for the '<em><b>Factor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NICHE_CONDITIONING__FACTOR = eINSTANCE.getNicheConditioning_Factor();

		/**
		 * The meta object literal for the '<em><b>Reversal</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NICHE_CONDITIONING__REVERSAL = eINSTANCE.getNicheConditioning_Reversal();

		/**
		 * The meta object literal for the '{@link paget.model.impl.FactorTransportImpl <em>Factor Transport</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.FactorTransportImpl
		 * @see paget.model.impl.PagetPackageImpl#getFactorTransport()
		 * @generated
		 */
		EClass FACTOR_TRANSPORT = eINSTANCE.getFactorTransport();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACTOR_TRANSPORT__SOURCE = eINSTANCE.getFactorTransport_Source();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACTOR_TRANSPORT__TARGET = eINSTANCE.getFactorTransport_Target();

		/**
		 * The meta object literal for the '<em><b>Partition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACTOR_TRANSPORT__PARTITION = eINSTANCE.getFactorTransport_Partition();

		/**
		 * The meta object literal for the '{@link paget.model.impl.TreatmentImpl <em>Treatment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.TreatmentImpl
		 * @see paget.model.impl.PagetPackageImpl#getTreatment()
		 * @generated
		 */
		EClass TREATMENT = eINSTANCE.getTreatment();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TREATMENT__START = eINSTANCE.getTreatment_Start();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TREATMENT__CONDITION = eINSTANCE.getTreatment_Condition();

		/**
		 * The meta object literal for the '{@link paget.model.impl.DosingImpl <em>Dosing</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.DosingImpl
		 * @see paget.model.impl.PagetPackageImpl#getDosing()
		 * @generated
		 */
		EClass DOSING = eINSTANCE.getDosing();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSING__LEVEL = eINSTANCE.getDosing_Level();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSING__AMOUNT = eINSTANCE.getDosing_Amount();

		/**
		 * The meta object literal for the '<em><b>Infusion Duration</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSING__INFUSION_DURATION = eINSTANCE.getDosing_InfusionDuration();

		/**
		 * The meta object literal for the '<em><b>Interval</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSING__INTERVAL = eINSTANCE.getDosing_Interval();

		/**
		 * The meta object literal for the '<em><b>Doses</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOSING__DOSES = eINSTANCE.getDosing_Doses();

		/**
		 * The meta object literal for the '<em><b>Clearance</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSING__CLEARANCE = eINSTANCE.getDosing_Clearance();

		/**
		 * The meta object literal for the '<em><b>Central Volume</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSING__CENTRAL_VOLUME = eINSTANCE.getDosing_CentralVolume();

		/**
		 * The meta object literal for the '<em><b>Peripheral Volume</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSING__PERIPHERAL_VOLUME = eINSTANCE.getDosing_PeripheralVolume();

		/**
		 * The meta object literal for the '<em><b>Intercompartmental Clearance</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSING__INTERCOMPARTMENTAL_CLEARANCE = eINSTANCE.getDosing_IntercompartmentalClearance();

		/**
		 * The meta object literal for the '<em><b>Absorption Rate</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSING__ABSORPTION_RATE = eINSTANCE.getDosing_AbsorptionRate();

		/**
		 * The meta object literal for the '<em><b>Bioavailability</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOSING__BIOAVAILABILITY = eINSTANCE.getDosing_Bioavailability();

		/**
		 * The meta object literal for the '{@link paget.model.impl.MaintainedExposureImpl <em>Maintained Exposure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.MaintainedExposureImpl
		 * @see paget.model.impl.PagetPackageImpl#getMaintainedExposure()
		 * @generated
		 */
		EClass MAINTAINED_EXPOSURE = eINSTANCE.getMaintainedExposure();

		/**
		 * The meta object literal for the '<em><b>Levels</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAINTAINED_EXPOSURE__LEVELS = eINSTANCE.getMaintainedExposure_Levels();

		/**
		 * The meta object literal for the '<em><b>Concentration</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAINTAINED_EXPOSURE__CONCENTRATION = eINSTANCE.getMaintainedExposure_Concentration();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAINTAINED_EXPOSURE__DURATION = eINSTANCE.getMaintainedExposure_Duration();

		/**
		 * The meta object literal for the '{@link paget.model.impl.ResectionImpl <em>Resection</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.ResectionImpl
		 * @see paget.model.impl.PagetPackageImpl#getResection()
		 * @generated
		 */
		EClass RESECTION = eINSTANCE.getResection();

		/**
		 * The meta object literal for the '<em><b>Populations</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESECTION__POPULATIONS = eINSTANCE.getResection_Populations();

		/**
		 * The meta object literal for the '<em><b>Removed Fraction</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESECTION__REMOVED_FRACTION = eINSTANCE.getResection_RemovedFraction();

		/**
		 * The meta object literal for the '{@link paget.model.impl.StimulusImpl <em>Stimulus</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.StimulusImpl
		 * @see paget.model.impl.PagetPackageImpl#getStimulus()
		 * @generated
		 */
		EClass STIMULUS = eINSTANCE.getStimulus();

		/**
		 * The meta object literal for the '<em><b>Changes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STIMULUS__CHANGES = eINSTANCE.getStimulus_Changes();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STIMULUS__DURATION = eINSTANCE.getStimulus_Duration();

		/**
		 * The meta object literal for the '{@link paget.model.impl.QuantityChangeImpl <em>Quantity Change</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.QuantityChangeImpl
		 * @see paget.model.impl.PagetPackageImpl#getQuantityChange()
		 * @generated
		 */
		EClass QUANTITY_CHANGE = eINSTANCE.getQuantityChange();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUANTITY_CHANGE__ELEMENT = eINSTANCE.getQuantityChange_Element();

		/**
		 * The meta object literal for the '<em><b>Feature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUANTITY_CHANGE__FEATURE = eINSTANCE.getQuantityChange_Feature();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUANTITY_CHANGE__VALUE = eINSTANCE.getQuantityChange_Value();

		/**
		 * The meta object literal for the '{@link paget.model.impl.HypothesisImpl <em>Hypothesis</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.HypothesisImpl
		 * @see paget.model.impl.PagetPackageImpl#getHypothesis()
		 * @generated
		 */
		EClass HYPOTHESIS = eINSTANCE.getHypothesis();

		/**
		 * The meta object literal for the '<em><b>Changes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HYPOTHESIS__CHANGES = eINSTANCE.getHypothesis_Changes();

		/**
		 * The meta object literal for the '<em><b>Enables</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HYPOTHESIS__ENABLES = eINSTANCE.getHypothesis_Enables();

		/**
		 * The meta object literal for the '<em><b>Disables</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HYPOTHESIS__DISABLES = eINSTANCE.getHypothesis_Disables();

		/**
		 * The meta object literal for the '{@link paget.model.impl.ObservableImpl <em>Observable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.ObservableImpl
		 * @see paget.model.impl.PagetPackageImpl#getObservable()
		 * @generated
		 */
		EClass OBSERVABLE = eINSTANCE.getObservable();

		/**
		 * The meta object literal for the '<em><b>Expression</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVABLE__EXPRESSION = eINSTANCE.getObservable_Expression();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVABLE__UNIT = eINSTANCE.getObservable_Unit();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBSERVABLE__PLACE = eINSTANCE.getObservable_Place();

		/**
		 * The meta object literal for the '{@link paget.model.impl.StudyImpl <em>Study</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.StudyImpl
		 * @see paget.model.impl.PagetPackageImpl#getStudy()
		 * @generated
		 */
		EClass STUDY = eINSTANCE.getStudy();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__KIND = eINSTANCE.getStudy_Kind();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__DURATION = eINSTANCE.getStudy_Duration();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__POINTS = eINSTANCE.getStudy_Points();

		/**
		 * The meta object literal for the '<em><b>Engine</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__ENGINE = eINSTANCE.getStudy_Engine();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__SEED = eINSTANCE.getStudy_Seed();

		/**
		 * The meta object literal for the '<em><b>Replicates</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__REPLICATES = eINSTANCE.getStudy_Replicates();

		/**
		 * The meta object literal for the '<em><b>Hypotheses</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__HYPOTHESES = eINSTANCE.getStudy_Hypotheses();

		/**
		 * The meta object literal for the '<em><b>Observables</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__OBSERVABLES = eINSTANCE.getStudy_Observables();

		/**
		 * The meta object literal for the '<em><b>Arms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__ARMS = eINSTANCE.getStudy_Arms();

		/**
		 * The meta object literal for the '<em><b>Dimensions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__DIMENSIONS = eINSTANCE.getStudy_Dimensions();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__OPTIONS = eINSTANCE.getStudy_Options();

		/**
		 * The meta object literal for the '{@link paget.model.impl.ArmImpl <em>Arm</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.ArmImpl
		 * @see paget.model.impl.PagetPackageImpl#getArm()
		 * @generated
		 */
		EClass ARM = eINSTANCE.getArm();

		/**
		 * The meta object literal for the '<em><b>Hypotheses</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARM__HYPOTHESES = eINSTANCE.getArm_Hypotheses();

		/**
		 * The meta object literal for the '{@link paget.model.impl.ScanDimensionImpl <em>Scan Dimension</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.ScanDimensionImpl
		 * @see paget.model.impl.PagetPackageImpl#getScanDimension()
		 * @generated
		 */
		EClass SCAN_DIMENSION = eINSTANCE.getScanDimension();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCAN_DIMENSION__ELEMENT = eINSTANCE.getScanDimension_Element();

		/**
		 * The meta object literal for the '<em><b>Feature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCAN_DIMENSION__FEATURE = eINSTANCE.getScanDimension_Feature();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCAN_DIMENSION__MINIMUM = eINSTANCE.getScanDimension_Minimum();

		/**
		 * The meta object literal for the '<em><b>Maximum</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCAN_DIMENSION__MAXIMUM = eINSTANCE.getScanDimension_Maximum();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCAN_DIMENSION__STEPS = eINSTANCE.getScanDimension_Steps();

		/**
		 * The meta object literal for the '<em><b>Scale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCAN_DIMENSION__SCALE = eINSTANCE.getScanDimension_Scale();

		/**
		 * The meta object literal for the '{@link paget.model.impl.StudyOptionImpl <em>Study Option</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.impl.StudyOptionImpl
		 * @see paget.model.impl.PagetPackageImpl#getStudyOption()
		 * @generated
		 */
		EClass STUDY_OPTION = eINSTANCE.getStudyOption();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY_OPTION__KEY = eINSTANCE.getStudyOption_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY_OPTION__VALUE = eINSTANCE.getStudyOption_Value();

		/**
		 * The meta object literal for the '{@link paget.model.Taxon <em>Taxon</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.Taxon
		 * @see paget.model.impl.PagetPackageImpl#getTaxon()
		 * @generated
		 */
		EEnum TAXON = eINSTANCE.getTaxon();

		/**
		 * The meta object literal for the '{@link paget.model.TermQualifier <em>Term Qualifier</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.TermQualifier
		 * @see paget.model.impl.PagetPackageImpl#getTermQualifier()
		 * @generated
		 */
		EEnum TERM_QUALIFIER = eINSTANCE.getTermQualifier();

		/**
		 * The meta object literal for the '{@link paget.model.EvidenceKind <em>Evidence Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.EvidenceKind
		 * @see paget.model.impl.PagetPackageImpl#getEvidenceKind()
		 * @generated
		 */
		EEnum EVIDENCE_KIND = eINSTANCE.getEvidenceKind();

		/**
		 * The meta object literal for the '{@link paget.model.Confidence <em>Confidence</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.Confidence
		 * @see paget.model.impl.PagetPackageImpl#getConfidence()
		 * @generated
		 */
		EEnum CONFIDENCE = eINSTANCE.getConfidence();

		/**
		 * The meta object literal for the '{@link paget.model.OrganRole <em>Organ Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.OrganRole
		 * @see paget.model.impl.PagetPackageImpl#getOrganRole()
		 * @generated
		 */
		EEnum ORGAN_ROLE = eINSTANCE.getOrganRole();

		/**
		 * The meta object literal for the '{@link paget.model.VesselKind <em>Vessel Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.VesselKind
		 * @see paget.model.impl.PagetPackageImpl#getVesselKind()
		 * @generated
		 */
		EEnum VESSEL_KIND = eINSTANCE.getVesselKind();

		/**
		 * The meta object literal for the '{@link paget.model.RouteKind <em>Route Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.RouteKind
		 * @see paget.model.impl.PagetPackageImpl#getRouteKind()
		 * @generated
		 */
		EEnum ROUTE_KIND = eINSTANCE.getRouteKind();

		/**
		 * The meta object literal for the '{@link paget.model.BarrierKind <em>Barrier Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.BarrierKind
		 * @see paget.model.impl.PagetPackageImpl#getBarrierKind()
		 * @generated
		 */
		EEnum BARRIER_KIND = eINSTANCE.getBarrierKind();

		/**
		 * The meta object literal for the '{@link paget.model.TissueStateKind <em>Tissue State Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.TissueStateKind
		 * @see paget.model.impl.PagetPackageImpl#getTissueStateKind()
		 * @generated
		 */
		EEnum TISSUE_STATE_KIND = eINSTANCE.getTissueStateKind();

		/**
		 * The meta object literal for the '{@link paget.model.SystemicKind <em>Systemic Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.SystemicKind
		 * @see paget.model.impl.PagetPackageImpl#getSystemicKind()
		 * @generated
		 */
		EEnum SYSTEMIC_KIND = eINSTANCE.getSystemicKind();

		/**
		 * The meta object literal for the '{@link paget.model.FactorKind <em>Factor Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.FactorKind
		 * @see paget.model.impl.PagetPackageImpl#getFactorKind()
		 * @generated
		 */
		EEnum FACTOR_KIND = eINSTANCE.getFactorKind();

		/**
		 * The meta object literal for the '{@link paget.model.CellKind <em>Cell Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.CellKind
		 * @see paget.model.impl.PagetPackageImpl#getCellKind()
		 * @generated
		 */
		EEnum CELL_KIND = eINSTANCE.getCellKind();

		/**
		 * The meta object literal for the '{@link paget.model.CellStage <em>Cell Stage</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.CellStage
		 * @see paget.model.impl.PagetPackageImpl#getCellStage()
		 * @generated
		 */
		EEnum CELL_STAGE = eINSTANCE.getCellStage();

		/**
		 * The meta object literal for the '{@link paget.model.TraitKind <em>Trait Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.TraitKind
		 * @see paget.model.impl.PagetPackageImpl#getTraitKind()
		 * @generated
		 */
		EEnum TRAIT_KIND = eINSTANCE.getTraitKind();

		/**
		 * The meta object literal for the '{@link paget.model.AlterationKind <em>Alteration Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.AlterationKind
		 * @see paget.model.impl.PagetPackageImpl#getAlterationKind()
		 * @generated
		 */
		EEnum ALTERATION_KIND = eINSTANCE.getAlterationKind();

		/**
		 * The meta object literal for the '{@link paget.model.BindingRole <em>Binding Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.BindingRole
		 * @see paget.model.impl.PagetPackageImpl#getBindingRole()
		 * @generated
		 */
		EEnum BINDING_ROLE = eINSTANCE.getBindingRole();

		/**
		 * The meta object literal for the '{@link paget.model.GrowthLaw <em>Growth Law</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.GrowthLaw
		 * @see paget.model.impl.PagetPackageImpl#getGrowthLaw()
		 * @generated
		 */
		EEnum GROWTH_LAW = eINSTANCE.getGrowthLaw();

		/**
		 * The meta object literal for the '{@link paget.model.RegulatedAspect <em>Regulated Aspect</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.RegulatedAspect
		 * @see paget.model.impl.PagetPackageImpl#getRegulatedAspect()
		 * @generated
		 */
		EEnum REGULATED_ASPECT = eINSTANCE.getRegulatedAspect();

		/**
		 * The meta object literal for the '{@link paget.model.ScanScale <em>Scan Scale</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.ScanScale
		 * @see paget.model.impl.PagetPackageImpl#getScanScale()
		 * @generated
		 */
		EEnum SCAN_SCALE = eINSTANCE.getScanScale();

		/**
		 * The meta object literal for the '{@link paget.model.ZoneShape <em>Zone Shape</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see paget.model.ZoneShape
		 * @see paget.model.impl.PagetPackageImpl#getZoneShape()
		 * @generated
		 */
		EEnum ZONE_SHAPE = eINSTANCE.getZoneShape();

	}

} //PagetPackage
