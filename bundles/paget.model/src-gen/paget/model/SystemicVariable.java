/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Systemic Variable</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A variable of the whole organism: metabolism, immune competence, a hormone (R11, R21, R22).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.SystemicVariable#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getSystemicVariable()
 * @model
 * @generated
 */
public interface SystemicVariable extends StateVariable {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link paget.model.SystemicKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the variable measures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see paget.model.SystemicKind
	 * @see #setKind(SystemicKind)
	 * @see paget.model.PagetPackage#getSystemicVariable_Kind()
	 * @model
	 * @generated
	 */
	SystemicKind getKind();

	/**
	 * Sets the value of the '{@link paget.model.SystemicVariable#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see paget.model.SystemicKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SystemicKind value);

} // SystemicVariable
