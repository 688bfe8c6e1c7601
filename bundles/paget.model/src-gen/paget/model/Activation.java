/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Activation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A zymogen becomes an active protease, locally, where an activator is present (R18).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Activation#getZymogen <em>Zymogen</em>}</li>
 *   <li>{@link paget.model.Activation#getProduct <em>Product</em>}</li>
 *   <li>{@link paget.model.Activation#getActivator <em>Activator</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getActivation()
 * @model
 * @generated
 */
public interface Activation extends paget.model.Process {
	/**
	 * Returns the value of the '<em><b>Zymogen</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The inactive form.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zymogen</em>' reference.
	 * @see #setZymogen(FactorLevel)
	 * @see paget.model.PagetPackage#getActivation_Zymogen()
	 * @model required="true"
	 * @generated
	 */
	FactorLevel getZymogen();

	/**
	 * Sets the value of the '{@link paget.model.Activation#getZymogen <em>Zymogen</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zymogen</em>' reference.
	 * @see #getZymogen()
	 * @generated
	 */
	void setZymogen(FactorLevel value);

	/**
	 * Returns the value of the '<em><b>Product</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The active form.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Product</em>' reference.
	 * @see #setProduct(FactorLevel)
	 * @see paget.model.PagetPackage#getActivation_Product()
	 * @model required="true"
	 * @generated
	 */
	FactorLevel getProduct();

	/**
	 * Sets the value of the '{@link paget.model.Activation#getProduct <em>Product</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Product</em>' reference.
	 * @see #getProduct()
	 * @generated
	 */
	void setProduct(FactorLevel value);

	/**
	 * Returns the value of the '<em><b>Activator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cells or factor that activate; absent means spontaneous activation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activator</em>' reference.
	 * @see #setActivator(StateVariable)
	 * @see paget.model.PagetPackage#getActivation_Activator()
	 * @model
	 * @generated
	 */
	StateVariable getActivator();

	/**
	 * Sets the value of the '{@link paget.model.Activation#getActivator <em>Activator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Activator</em>' reference.
	 * @see #getActivator()
	 * @generated
	 */
	void setActivator(StateVariable value);

} // Activation
