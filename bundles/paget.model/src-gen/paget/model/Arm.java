/**
 */
package paget.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Arm</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One variant in a comparison.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Arm#getHypotheses <em>Hypotheses</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getArm()
 * @model
 * @generated
 */
public interface Arm extends Element {
	/**
	 * Returns the value of the '<em><b>Hypotheses</b></em>' reference list.
	 * The list contents are of type {@link paget.model.Hypothesis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hypotheses that hold in this arm besides those of the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hypotheses</em>' reference list.
	 * @see paget.model.PagetPackage#getArm_Hypotheses()
	 * @model
	 * @generated
	 */
	EList<Hypothesis> getHypotheses();

} // Arm
