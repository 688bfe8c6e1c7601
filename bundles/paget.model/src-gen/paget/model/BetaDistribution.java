/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Beta Distribution</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Beta distribution on the unit interval, for fractions and probabilities.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.BetaDistribution#getAlpha <em>Alpha</em>}</li>
 *   <li>{@link paget.model.BetaDistribution#getBeta <em>Beta</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getBetaDistribution()
 * @model
 * @generated
 */
public interface BetaDistribution extends Distribution {
	/**
	 * Returns the value of the '<em><b>Alpha</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First shape parameter, above zero.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alpha</em>' attribute.
	 * @see #setAlpha(double)
	 * @see paget.model.PagetPackage#getBetaDistribution_Alpha()
	 * @model required="true"
	 * @generated
	 */
	double getAlpha();

	/**
	 * Sets the value of the '{@link paget.model.BetaDistribution#getAlpha <em>Alpha</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alpha</em>' attribute.
	 * @see #getAlpha()
	 * @generated
	 */
	void setAlpha(double value);

	/**
	 * Returns the value of the '<em><b>Beta</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Second shape parameter, above zero.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Beta</em>' attribute.
	 * @see #setBeta(double)
	 * @see paget.model.PagetPackage#getBetaDistribution_Beta()
	 * @model required="true"
	 * @generated
	 */
	double getBeta();

	/**
	 * Sets the value of the '{@link paget.model.BetaDistribution#getBeta <em>Beta</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Beta</em>' attribute.
	 * @see #getBeta()
	 * @generated
	 */
	void setBeta(double value);

} // BetaDistribution
