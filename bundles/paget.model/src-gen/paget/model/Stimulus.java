/**
 */
package paget.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stimulus</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Quantities change at one moment: an angiogenic switch, a loss of immune competence, an injury (R32).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Stimulus#getChanges <em>Changes</em>}</li>
 *   <li>{@link paget.model.Stimulus#getDuration <em>Duration</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getStimulus()
 * @model
 * @generated
 */
public interface Stimulus extends Treatment {
	/**
	 * Returns the value of the '<em><b>Changes</b></em>' containment reference list.
	 * The list contents are of type {@link paget.model.QuantityChange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What changes. For the initial value of a state variable: the state jumps to the value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changes</em>' containment reference list.
	 * @see paget.model.PagetPackage#getStimulus_Changes()
	 * @model containment="true"
	 * @generated
	 */
	EList<QuantityChange> getChanges();

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long the change lasts; absent means to the end. A jump of a state is never taken back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration</em>' containment reference.
	 * @see #setDuration(Quantity)
	 * @see paget.model.PagetPackage#getStimulus_Duration()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getDuration();

	/**
	 * Sets the value of the '{@link paget.model.Stimulus#getDuration <em>Duration</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' containment reference.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(Quantity value);

} // Stimulus
