/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Log Uniform Distribution</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Distribution whose logarithm is uniform.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.LogUniformDistribution#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link paget.model.LogUniformDistribution#getMaximum <em>Maximum</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getLogUniformDistribution()
 * @model
 * @generated
 */
public interface LogUniformDistribution extends Distribution {
	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lower bound, above zero.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see #setMinimum(double)
	 * @see paget.model.PagetPackage#getLogUniformDistribution_Minimum()
	 * @model required="true"
	 * @generated
	 */
	double getMinimum();

	/**
	 * Sets the value of the '{@link paget.model.LogUniformDistribution#getMinimum <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum</em>' attribute.
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(double value);

	/**
	 * Returns the value of the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Upper bound.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum</em>' attribute.
	 * @see #setMaximum(double)
	 * @see paget.model.PagetPackage#getLogUniformDistribution_Maximum()
	 * @model required="true"
	 * @generated
	 */
	double getMaximum();

	/**
	 * Sets the value of the '{@link paget.model.LogUniformDistribution#getMaximum <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum</em>' attribute.
	 * @see #getMaximum()
	 * @generated
	 */
	void setMaximum(double value);

} // LogUniformDistribution
