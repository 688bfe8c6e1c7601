/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Remodelling</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A state relaxes towards a value, by itself or driven by cells or a factor (R20, R22): repair, angiogenesis, stiffening.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Remodelling#getState <em>State</em>}</li>
 *   <li>{@link paget.model.Remodelling#getAgent <em>Agent</em>}</li>
 *   <li>{@link paget.model.Remodelling#getGoal <em>Goal</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getRemodelling()
 * @model
 * @generated
 */
public interface Remodelling extends paget.model.Process {
	/**
	 * Returns the value of the '<em><b>State</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The changed state.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' reference.
	 * @see #setState(StateVariable)
	 * @see paget.model.PagetPackage#getRemodelling_State()
	 * @model required="true"
	 * @generated
	 */
	StateVariable getState();

	/**
	 * Sets the value of the '{@link paget.model.Remodelling#getState <em>State</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' reference.
	 * @see #getState()
	 * @generated
	 */
	void setState(StateVariable value);

	/**
	 * Returns the value of the '<em><b>Agent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What drives the change; absent means that it goes by itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agent</em>' reference.
	 * @see #setAgent(StateVariable)
	 * @see paget.model.PagetPackage#getRemodelling_Agent()
	 * @model
	 * @generated
	 */
	StateVariable getAgent();

	/**
	 * Sets the value of the '{@link paget.model.Remodelling#getAgent <em>Agent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agent</em>' reference.
	 * @see #getAgent()
	 * @generated
	 */
	void setAgent(StateVariable value);

	/**
	 * Returns the value of the '<em><b>Goal</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value towards which the state moves; absent means 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goal</em>' containment reference.
	 * @see #setGoal(Quantity)
	 * @see paget.model.PagetPackage#getRemodelling_Goal()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getGoal();

	/**
	 * Sets the value of the '{@link paget.model.Remodelling#getGoal <em>Goal</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Goal</em>' containment reference.
	 * @see #getGoal()
	 * @generated
	 */
	void setGoal(Quantity value);

} // Remodelling
