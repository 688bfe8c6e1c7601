/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Niche Conditioning</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A factor prepares a niche before cells arrive (R17).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.NicheConditioning#getState <em>State</em>}</li>
 *   <li>{@link paget.model.NicheConditioning#getFactor <em>Factor</em>}</li>
 *   <li>{@link paget.model.NicheConditioning#getReversal <em>Reversal</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getNicheConditioning()
 * @model
 * @generated
 */
public interface NicheConditioning extends paget.model.Process {
	/**
	 * Returns the value of the '<em><b>State</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Degree of conditioning, 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' reference.
	 * @see #setState(TissueState)
	 * @see paget.model.PagetPackage#getNicheConditioning_State()
	 * @model required="true"
	 * @generated
	 */
	TissueState getState();

	/**
	 * Sets the value of the '{@link paget.model.NicheConditioning#getState <em>State</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' reference.
	 * @see #getState()
	 * @generated
	 */
	void setState(TissueState value);

	/**
	 * Returns the value of the '<em><b>Factor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The conditioning factor, often secreted by the primary tumour elsewhere.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Factor</em>' reference.
	 * @see #setFactor(FactorLevel)
	 * @see paget.model.PagetPackage#getNicheConditioning_Factor()
	 * @model required="true"
	 * @generated
	 */
	FactorLevel getFactor();

	/**
	 * Sets the value of the '{@link paget.model.NicheConditioning#getFactor <em>Factor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Factor</em>' reference.
	 * @see #getFactor()
	 * @generated
	 */
	void setFactor(FactorLevel value);

	/**
	 * Returns the value of the '<em><b>Reversal</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rate at which the niche falls back; absent means 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reversal</em>' containment reference.
	 * @see #setReversal(Quantity)
	 * @see paget.model.PagetPackage#getNicheConditioning_Reversal()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getReversal();

	/**
	 * Sets the value of the '{@link paget.model.NicheConditioning#getReversal <em>Reversal</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reversal</em>' containment reference.
	 * @see #getReversal()
	 * @generated
	 */
	void setReversal(Quantity value);

} // NicheConditioning
