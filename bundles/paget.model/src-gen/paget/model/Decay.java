/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decay</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A factor decays; without a rate, at the decay rate of the factor.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Decay#getLevel <em>Level</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getDecay()
 * @model
 * @generated
 */
public interface Decay extends paget.model.Process {
	/**
	 * Returns the value of the '<em><b>Level</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The decaying factor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' reference.
	 * @see #setLevel(FactorLevel)
	 * @see paget.model.PagetPackage#getDecay_Level()
	 * @model required="true"
	 * @generated
	 */
	FactorLevel getLevel();

	/**
	 * Sets the value of the '{@link paget.model.Decay#getLevel <em>Level</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' reference.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(FactorLevel value);

} // Decay
