/**
 */
package paget.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Resection</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Cells are removed at one moment, as by surgery.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Resection#getPopulations <em>Populations</em>}</li>
 *   <li>{@link paget.model.Resection#getRemovedFraction <em>Removed Fraction</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getResection()
 * @model
 * @generated
 */
public interface Resection extends Treatment {
	/**
	 * Returns the value of the '<em><b>Populations</b></em>' reference list.
	 * The list contents are of type {@link paget.model.Population}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is removed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Populations</em>' reference list.
	 * @see paget.model.PagetPackage#getResection_Populations()
	 * @model
	 * @generated
	 */
	EList<Population> getPopulations();

	/**
	 * Returns the value of the '<em><b>Removed Fraction</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fraction removed; absent means all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Removed Fraction</em>' containment reference.
	 * @see #setRemovedFraction(Quantity)
	 * @see paget.model.PagetPackage#getResection_RemovedFraction()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getRemovedFraction();

	/**
	 * Sets the value of the '{@link paget.model.Resection#getRemovedFraction <em>Removed Fraction</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Removed Fraction</em>' containment reference.
	 * @see #getRemovedFraction()
	 * @generated
	 */
	void setRemovedFraction(Quantity value);

} // Resection
