/**
 */
package paget.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Process</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that happens at a rate.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Process#getRate <em>Rate</em>}</li>
 *   <li>{@link paget.model.Process#getLaw <em>Law</em>}</li>
 *   <li>{@link paget.model.Process#getParameters <em>Parameters</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getProcess()
 * @model abstract="true"
 * @generated
 */
public interface Process extends Regulated {
	/**
	 * Returns the value of the '<em><b>Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rate constant; absent means that the trait of the cell type supplies it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rate</em>' containment reference.
	 * @see #setRate(Quantity)
	 * @see paget.model.PagetPackage#getProcess_Rate()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getRate();

	/**
	 * Sets the value of the '{@link paget.model.Process#getRate <em>Rate</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rate</em>' containment reference.
	 * @see #getRate()
	 * @generated
	 */
	void setRate(Quantity value);

	/**
	 * Returns the value of the '<em><b>Law</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An expression over ids that replaces rate constant and participants in the speed of the process; regulations still multiply it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Law</em>' attribute.
	 * @see #setLaw(String)
	 * @see paget.model.PagetPackage#getProcess_Law()
	 * @model
	 * @generated
	 */
	String getLaw();

	/**
	 * Sets the value of the '{@link paget.model.Process#getLaw <em>Law</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Law</em>' attribute.
	 * @see #getLaw()
	 * @generated
	 */
	void setLaw(String value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link paget.model.Parameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Named constants for the expression.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see paget.model.PagetPackage#getProcess_Parameters()
	 * @model containment="true"
	 * @generated
	 */
	EList<Parameter> getParameters();

} // Process
