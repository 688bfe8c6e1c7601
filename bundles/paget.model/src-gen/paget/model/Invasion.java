/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Invasion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Cells leave the tumour for the surrounding tissue.
 * <!-- end-model-doc -->
 *
 *
 * @see paget.model.PagetPackage#getInvasion()
 * @model
 * @generated
 */
public interface Invasion extends Transition {
} // Invasion
