/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Regulator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Anything whose level can regulate a process or a trait: a factor, or a state variable.
 * <!-- end-model-doc -->
 *
 *
 * @see paget.model.PagetPackage#getRegulator()
 * @model abstract="true"
 * @generated
 */
public interface Regulator extends Element {
} // Regulator
