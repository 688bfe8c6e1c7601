/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Uptake</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Cells consume a factor.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Uptake#getPopulation <em>Population</em>}</li>
 *   <li>{@link paget.model.Uptake#getLevel <em>Level</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getUptake()
 * @model
 * @generated
 */
public interface Uptake extends paget.model.Process {
	/**
	 * Returns the value of the '<em><b>Population</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The consuming cells.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Population</em>' reference.
	 * @see #setPopulation(Population)
	 * @see paget.model.PagetPackage#getUptake_Population()
	 * @model required="true"
	 * @generated
	 */
	Population getPopulation();

	/**
	 * Sets the value of the '{@link paget.model.Uptake#getPopulation <em>Population</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Population</em>' reference.
	 * @see #getPopulation()
	 * @generated
	 */
	void setPopulation(Population value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level that they lower.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' reference.
	 * @see #setLevel(FactorLevel)
	 * @see paget.model.PagetPackage#getUptake_Level()
	 * @model required="true"
	 * @generated
	 */
	FactorLevel getLevel();

	/**
	 * Sets the value of the '{@link paget.model.Uptake#getLevel <em>Level</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' reference.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(FactorLevel value);

} // Uptake
