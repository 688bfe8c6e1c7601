/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Awakening</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Resting cells or foci grow again (R32).
 * <!-- end-model-doc -->
 *
 *
 * @see paget.model.PagetPackage#getAwakening()
 * @model
 * @generated
 */
public interface Awakening extends Transition {
} // Awakening
