/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Arrest</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Circulating cells are held in an organ, where no route says so already.
 * <!-- end-model-doc -->
 *
 *
 * @see paget.model.PagetPackage#getArrest()
 * @model
 * @generated
 */
public interface Arrest extends Transition {
} // Arrest
