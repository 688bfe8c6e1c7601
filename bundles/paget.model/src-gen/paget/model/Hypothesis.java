/**
 */
package paget.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hypothesis</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A named variant of the model (R14).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Hypothesis#getChanges <em>Changes</em>}</li>
 *   <li>{@link paget.model.Hypothesis#getEnables <em>Enables</em>}</li>
 *   <li>{@link paget.model.Hypothesis#getDisables <em>Disables</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getHypothesis()
 * @model
 * @generated
 */
public interface Hypothesis extends Element {
	/**
	 * Returns the value of the '<em><b>Changes</b></em>' containment reference list.
	 * The list contents are of type {@link paget.model.QuantityChange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Quantities with other values.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changes</em>' containment reference list.
	 * @see paget.model.PagetPackage#getHypothesis_Changes()
	 * @model containment="true"
	 * @generated
	 */
	EList<QuantityChange> getChanges();

	/**
	 * Returns the value of the '<em><b>Enables</b></em>' reference list.
	 * The list contents are of type {@link paget.model.Switchable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elements that are switched on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enables</em>' reference list.
	 * @see paget.model.PagetPackage#getHypothesis_Enables()
	 * @model
	 * @generated
	 */
	EList<Switchable> getEnables();

	/**
	 * Returns the value of the '<em><b>Disables</b></em>' reference list.
	 * The list contents are of type {@link paget.model.Switchable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elements that are switched off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disables</em>' reference list.
	 * @see paget.model.PagetPackage#getHypothesis_Disables()
	 * @model
	 * @generated
	 */
	EList<Switchable> getDisables();

} // Hypothesis
