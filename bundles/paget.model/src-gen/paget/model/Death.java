/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Death</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Cells of a population die.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Death#getPopulation <em>Population</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getDeath()
 * @model
 * @generated
 */
public interface Death extends paget.model.Process {
	/**
	 * Returns the value of the '<em><b>Population</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The dying cells.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Population</em>' reference.
	 * @see #setPopulation(Population)
	 * @see paget.model.PagetPackage#getDeath_Population()
	 * @model required="true"
	 * @generated
	 */
	Population getPopulation();

	/**
	 * Sets the value of the '{@link paget.model.Death#getPopulation <em>Population</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Population</em>' reference.
	 * @see #getPopulation()
	 * @generated
	 */
	void setPopulation(Population value);

} // Death
