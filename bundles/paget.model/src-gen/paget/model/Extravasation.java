/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Extravasation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Arrested cells enter the tissue.
 * <!-- end-model-doc -->
 *
 *
 * @see paget.model.PagetPackage#getExtravasation()
 * @model
 * @generated
 */
public interface Extravasation extends Transition {
} // Extravasation
