/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Secretion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A factor is released.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Secretion#getPopulation <em>Population</em>}</li>
 *   <li>{@link paget.model.Secretion#getLevel <em>Level</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getSecretion()
 * @model
 * @generated
 */
public interface Secretion extends paget.model.Process {
	/**
	 * Returns the value of the '<em><b>Population</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The secreting cells; absent means a constant source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Population</em>' reference.
	 * @see #setPopulation(Population)
	 * @see paget.model.PagetPackage#getSecretion_Population()
	 * @model
	 * @generated
	 */
	Population getPopulation();

	/**
	 * Sets the value of the '{@link paget.model.Secretion#getPopulation <em>Population</em>}' reference.
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
	 * Where the factor goes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' reference.
	 * @see #setLevel(FactorLevel)
	 * @see paget.model.PagetPackage#getSecretion_Level()
	 * @model required="true"
	 * @generated
	 */
	FactorLevel getLevel();

	/**
	 * Sets the value of the '{@link paget.model.Secretion#getLevel <em>Level</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' reference.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(FactorLevel value);

} // Secretion
