/**
 */
package paget.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Organ</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An organ with its capillary bed and its tissues.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Organ#getRole <em>Role</em>}</li>
 *   <li>{@link paget.model.Organ#getVolume <em>Volume</em>}</li>
 *   <li>{@link paget.model.Organ#getPassFraction <em>Pass Fraction</em>}</li>
 *   <li>{@link paget.model.Organ#getTissues <em>Tissues</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getOrgan()
 * @model
 * @generated
 */
public interface Organ extends Region {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link paget.model.OrganRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The part the organ plays in the model's question.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see paget.model.OrganRole
	 * @see #setRole(OrganRole)
	 * @see paget.model.PagetPackage#getOrgan_Role()
	 * @model
	 * @generated
	 */
	OrganRole getRole();

	/**
	 * Sets the value of the '{@link paget.model.Organ#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see paget.model.OrganRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(OrganRole value);

	/**
	 * Returns the value of the '<em><b>Volume</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Volume of the organ.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Volume</em>' containment reference.
	 * @see #setVolume(Quantity)
	 * @see paget.model.PagetPackage#getOrgan_Volume()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getVolume();

	/**
	 * Sets the value of the '{@link paget.model.Organ#getVolume <em>Volume</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Volume</em>' containment reference.
	 * @see #getVolume()
	 * @generated
	 */
	void setVolume(Quantity value);

	/**
	 * Returns the value of the '<em><b>Pass Fraction</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fraction of circulating tumour cells that pass the capillary bed (or the sinuses of a lymph node) without arrest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pass Fraction</em>' containment reference.
	 * @see #setPassFraction(Quantity)
	 * @see paget.model.PagetPackage#getOrgan_PassFraction()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getPassFraction();

	/**
	 * Sets the value of the '{@link paget.model.Organ#getPassFraction <em>Pass Fraction</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pass Fraction</em>' containment reference.
	 * @see #getPassFraction()
	 * @generated
	 */
	void setPassFraction(Quantity value);

	/**
	 * Returns the value of the '<em><b>Tissues</b></em>' containment reference list.
	 * The list contents are of type {@link paget.model.Tissue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tissues of the organ.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tissues</em>' containment reference list.
	 * @see paget.model.PagetPackage#getOrgan_Tissues()
	 * @model containment="true"
	 * @generated
	 */
	EList<Tissue> getTissues();

} // Organ
