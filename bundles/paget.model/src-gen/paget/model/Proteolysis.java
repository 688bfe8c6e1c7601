/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Proteolysis</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A protease degrades a barrier, the matrix or a factor (R18).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Proteolysis#getProtease <em>Protease</em>}</li>
 *   <li>{@link paget.model.Proteolysis#getSubstrate <em>Substrate</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getProteolysis()
 * @model
 * @generated
 */
public interface Proteolysis extends paget.model.Process {
	/**
	 * Returns the value of the '<em><b>Protease</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The active protease (or cells that carry it).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protease</em>' reference.
	 * @see #setProtease(StateVariable)
	 * @see paget.model.PagetPackage#getProteolysis_Protease()
	 * @model required="true"
	 * @generated
	 */
	StateVariable getProtease();

	/**
	 * Sets the value of the '{@link paget.model.Proteolysis#getProtease <em>Protease</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protease</em>' reference.
	 * @see #getProtease()
	 * @generated
	 */
	void setProtease(StateVariable value);

	/**
	 * Returns the value of the '<em><b>Substrate</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is degraded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Substrate</em>' reference.
	 * @see #setSubstrate(StateVariable)
	 * @see paget.model.PagetPackage#getProteolysis_Substrate()
	 * @model required="true"
	 * @generated
	 */
	StateVariable getSubstrate();

	/**
	 * Sets the value of the '{@link paget.model.Proteolysis#getSubstrate <em>Substrate</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Substrate</em>' reference.
	 * @see #getSubstrate()
	 * @generated
	 */
	void setSubstrate(StateVariable value);

} // Proteolysis
