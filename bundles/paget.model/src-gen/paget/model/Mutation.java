/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mutation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One daughter of a division belongs to another clone (R2). The rate is the probability per division.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Mutation#getPopulation <em>Population</em>}</li>
 *   <li>{@link paget.model.Mutation#getMutant <em>Mutant</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getMutation()
 * @model
 * @generated
 */
public interface Mutation extends paget.model.Process {
	/**
	 * Returns the value of the '<em><b>Population</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The dividing cells.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Population</em>' reference.
	 * @see #setPopulation(Population)
	 * @see paget.model.PagetPackage#getMutation_Population()
	 * @model required="true"
	 * @generated
	 */
	Population getPopulation();

	/**
	 * Sets the value of the '{@link paget.model.Mutation#getPopulation <em>Population</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Population</em>' reference.
	 * @see #getPopulation()
	 * @generated
	 */
	void setPopulation(Population value);

	/**
	 * Returns the value of the '<em><b>Mutant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the mutated daughter goes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mutant</em>' reference.
	 * @see #setMutant(Population)
	 * @see paget.model.PagetPackage#getMutation_Mutant()
	 * @model required="true"
	 * @generated
	 */
	Population getMutant();

	/**
	 * Sets the value of the '{@link paget.model.Mutation#getMutant <em>Mutant</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mutant</em>' reference.
	 * @see #getMutant()
	 * @generated
	 */
	void setMutant(Population value);

} // Mutation
