/**
 */
package paget.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Receptor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A receptor on the cells of a type (R24, R26).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Receptor#getDensity <em>Density</em>}</li>
 *   <li>{@link paget.model.Receptor#getBindings <em>Bindings</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getReceptor()
 * @model
 * @generated
 */
public interface Receptor extends Element {
	/**
	 * Returns the value of the '<em><b>Density</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Receptors per cell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Density</em>' containment reference.
	 * @see #setDensity(Quantity)
	 * @see paget.model.PagetPackage#getReceptor_Density()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getDensity();

	/**
	 * Sets the value of the '{@link paget.model.Receptor#getDensity <em>Density</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Density</em>' containment reference.
	 * @see #getDensity()
	 * @generated
	 */
	void setDensity(Quantity value);

	/**
	 * Returns the value of the '<em><b>Bindings</b></em>' containment reference list.
	 * The list contents are of type {@link paget.model.Binding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What binds it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bindings</em>' containment reference list.
	 * @see paget.model.PagetPackage#getReceptor_Bindings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Binding> getBindings();

} // Receptor
