/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Log Normal Distribution</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Distribution whose logarithm is normal.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.LogNormalDistribution#getMedian <em>Median</em>}</li>
 *   <li>{@link paget.model.LogNormalDistribution#getGeometricStandardDeviation <em>Geometric Standard Deviation</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getLogNormalDistribution()
 * @model
 * @generated
 */
public interface LogNormalDistribution extends Distribution {
	/**
	 * Returns the value of the '<em><b>Median</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Median, above zero.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Median</em>' attribute.
	 * @see #setMedian(double)
	 * @see paget.model.PagetPackage#getLogNormalDistribution_Median()
	 * @model required="true"
	 * @generated
	 */
	double getMedian();

	/**
	 * Sets the value of the '{@link paget.model.LogNormalDistribution#getMedian <em>Median</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Median</em>' attribute.
	 * @see #getMedian()
	 * @generated
	 */
	void setMedian(double value);

	/**
	 * Returns the value of the '<em><b>Geometric Standard Deviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Geometric standard deviation, above one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Geometric Standard Deviation</em>' attribute.
	 * @see #setGeometricStandardDeviation(double)
	 * @see paget.model.PagetPackage#getLogNormalDistribution_GeometricStandardDeviation()
	 * @model required="true"
	 * @generated
	 */
	double getGeometricStandardDeviation();

	/**
	 * Sets the value of the '{@link paget.model.LogNormalDistribution#getGeometricStandardDeviation <em>Geometric Standard Deviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Geometric Standard Deviation</em>' attribute.
	 * @see #getGeometricStandardDeviation()
	 * @generated
	 */
	void setGeometricStandardDeviation(double value);

} // LogNormalDistribution
