/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>State Variable</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A quantity that changes in time.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.StateVariable#getInitial <em>Initial</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getStateVariable()
 * @model abstract="true"
 * @generated
 */
public interface StateVariable extends Regulator {
	/**
	 * Returns the value of the '<em><b>Initial</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value at the start; absent means zero, or one for the integrity of a barrier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Initial</em>' containment reference.
	 * @see #setInitial(Quantity)
	 * @see paget.model.PagetPackage#getStateVariable_Initial()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getInitial();

	/**
	 * Sets the value of the '{@link paget.model.StateVariable#getInitial <em>Initial</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initial</em>' containment reference.
	 * @see #getInitial()
	 * @generated
	 */
	void setInitial(Quantity value);

} // StateVariable
