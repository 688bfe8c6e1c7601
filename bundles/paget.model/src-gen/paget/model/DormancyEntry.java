/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dormancy Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Cells or foci come to rest (R32).
 * <!-- end-model-doc -->
 *
 *
 * @see paget.model.PagetPackage#getDormancyEntry()
 * @model
 * @generated
 */
public interface DormancyEntry extends Transition {
} // DormancyEntry
