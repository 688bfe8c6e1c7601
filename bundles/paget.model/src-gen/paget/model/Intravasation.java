/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Intravasation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Cells enter blood or lymph through a vessel wall.
 * <!-- end-model-doc -->
 *
 *
 * @see paget.model.PagetPackage#getIntravasation()
 * @model
 * @generated
 */
public interface Intravasation extends Transition {
} // Intravasation
