/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Factor Level</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Concentration of a factor in a place.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.FactorLevel#getFactor <em>Factor</em>}</li>
 *   <li>{@link paget.model.FactorLevel#isHeld <em>Held</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getFactorLevel()
 * @model
 * @generated
 */
public interface FactorLevel extends StateVariable {
	/**
	 * Returns the value of the '<em><b>Factor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The factor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Factor</em>' reference.
	 * @see #setFactor(Factor)
	 * @see paget.model.PagetPackage#getFactorLevel_Factor()
	 * @model required="true"
	 * @generated
	 */
	Factor getFactor();

	/**
	 * Sets the value of the '{@link paget.model.FactorLevel#getFactor <em>Factor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Factor</em>' reference.
	 * @see #getFactor()
	 * @generated
	 */
	void setFactor(Factor value);

	/**
	 * Returns the value of the '<em><b>Held</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the level is held at its initial value whatever is secreted or consumed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Held</em>' attribute.
	 * @see #setHeld(boolean)
	 * @see paget.model.PagetPackage#getFactorLevel_Held()
	 * @model
	 * @generated
	 */
	boolean isHeld();

	/**
	 * Sets the value of the '{@link paget.model.FactorLevel#isHeld <em>Held</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Held</em>' attribute.
	 * @see #isHeld()
	 * @generated
	 */
	void setHeld(boolean value);

} // FactorLevel
