/**
 */
package paget.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Transition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A step of the cascade: cells leave one population for another.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Transition#getSource <em>Source</em>}</li>
 *   <li>{@link paget.model.Transition#getTarget <em>Target</em>}</li>
 *   <li>{@link paget.model.Transition#getSuccessProbability <em>Success Probability</em>}</li>
 *   <li>{@link paget.model.Transition#getBarriers <em>Barriers</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getTransition()
 * @model abstract="true"
 * @generated
 */
public interface Transition extends paget.model.Process {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Population that the cells leave.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Population)
	 * @see paget.model.PagetPackage#getTransition_Source()
	 * @model required="true"
	 * @generated
	 */
	Population getSource();

	/**
	 * Sets the value of the '{@link paget.model.Transition#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Population value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Population that they enter; absent means that the model follows them no further.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Population)
	 * @see paget.model.PagetPackage#getTransition_Target()
	 * @model
	 * @generated
	 */
	Population getTarget();

	/**
	 * Sets the value of the '{@link paget.model.Transition#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Population value);

	/**
	 * Returns the value of the '<em><b>Success Probability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Probability that a leaving cell arrives rather than dies; absent means 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Success Probability</em>' containment reference.
	 * @see #setSuccessProbability(Quantity)
	 * @see paget.model.PagetPackage#getTransition_SuccessProbability()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getSuccessProbability();

	/**
	 * Sets the value of the '{@link paget.model.Transition#getSuccessProbability <em>Success Probability</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Success Probability</em>' containment reference.
	 * @see #getSuccessProbability()
	 * @generated
	 */
	void setSuccessProbability(Quantity value);

	/**
	 * Returns the value of the '<em><b>Barriers</b></em>' reference list.
	 * The list contents are of type {@link paget.model.Barrier}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Barriers on the way; each multiplies the rate by one minus its integrity (R4, R19).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Barriers</em>' reference list.
	 * @see paget.model.PagetPackage#getTransition_Barriers()
	 * @model
	 * @generated
	 */
	EList<Barrier> getBarriers();

} // Transition
