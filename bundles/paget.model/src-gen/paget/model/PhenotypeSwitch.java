/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Phenotype Switch</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Reversible epigenetic change of type, such as EMT and MET (R6).
 * <!-- end-model-doc -->
 *
 *
 * @see paget.model.PagetPackage#getPhenotypeSwitch()
 * @model
 * @generated
 */
public interface PhenotypeSwitch extends Transition {
} // PhenotypeSwitch
