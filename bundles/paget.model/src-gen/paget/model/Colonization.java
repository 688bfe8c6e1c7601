/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Colonization</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Cells or foci reach the next stage of growth: a micrometastasis, a macrometastasis.
 * <!-- end-model-doc -->
 *
 *
 * @see paget.model.PagetPackage#getColonization()
 * @model
 * @generated
 */
public interface Colonization extends Transition {
} // Colonization
