/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Binding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A molecule that binds a receptor.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Binding#getFactor <em>Factor</em>}</li>
 *   <li>{@link paget.model.Binding#getRole <em>Role</em>}</li>
 *   <li>{@link paget.model.Binding#getDissociationConstant <em>Dissociation Constant</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getBinding()
 * @model
 * @generated
 */
public interface Binding extends Element {
	/**
	 * Returns the value of the '<em><b>Factor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What binds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Factor</em>' reference.
	 * @see #setFactor(Factor)
	 * @see paget.model.PagetPackage#getBinding_Factor()
	 * @model required="true"
	 * @generated
	 */
	Factor getFactor();

	/**
	 * Sets the value of the '{@link paget.model.Binding#getFactor <em>Factor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Factor</em>' reference.
	 * @see #getFactor()
	 * @generated
	 */
	void setFactor(Factor value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link paget.model.BindingRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it activates the receptor or blocks it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see paget.model.BindingRole
	 * @see #setRole(BindingRole)
	 * @see paget.model.PagetPackage#getBinding_Role()
	 * @model
	 * @generated
	 */
	BindingRole getRole();

	/**
	 * Sets the value of the '{@link paget.model.Binding#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see paget.model.BindingRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(BindingRole value);

	/**
	 * Returns the value of the '<em><b>Dissociation Constant</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Concentration at half occupancy when nothing else binds (Kd or Ki).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dissociation Constant</em>' containment reference.
	 * @see #setDissociationConstant(Quantity)
	 * @see paget.model.PagetPackage#getBinding_DissociationConstant()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getDissociationConstant();

	/**
	 * Sets the value of the '{@link paget.model.Binding#getDissociationConstant <em>Dissociation Constant</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dissociation Constant</em>' containment reference.
	 * @see #getDissociationConstant()
	 * @generated
	 */
	void setDissociationConstant(Quantity value);

} // Binding
