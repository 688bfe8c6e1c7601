/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Proliferation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Cells of a population divide.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Proliferation#getPopulation <em>Population</em>}</li>
 *   <li>{@link paget.model.Proliferation#getGrowthLaw <em>Growth Law</em>}</li>
 *   <li>{@link paget.model.Proliferation#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link paget.model.Proliferation#getCapacityState <em>Capacity State</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getProliferation()
 * @model
 * @generated
 */
public interface Proliferation extends paget.model.Process {
	/**
	 * Returns the value of the '<em><b>Population</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The dividing cells.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Population</em>' reference.
	 * @see #setPopulation(Population)
	 * @see paget.model.PagetPackage#getProliferation_Population()
	 * @model required="true"
	 * @generated
	 */
	Population getPopulation();

	/**
	 * Sets the value of the '{@link paget.model.Proliferation#getPopulation <em>Population</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Population</em>' reference.
	 * @see #getPopulation()
	 * @generated
	 */
	void setPopulation(Population value);

	/**
	 * Returns the value of the '<em><b>Growth Law</b></em>' attribute.
	 * The literals are from the enumeration {@link paget.model.GrowthLaw}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How division depends on the size of the population.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Growth Law</em>' attribute.
	 * @see paget.model.GrowthLaw
	 * @see #setGrowthLaw(GrowthLaw)
	 * @see paget.model.PagetPackage#getProliferation_GrowthLaw()
	 * @model
	 * @generated
	 */
	GrowthLaw getGrowthLaw();

	/**
	 * Sets the value of the '{@link paget.model.Proliferation#getGrowthLaw <em>Growth Law</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Growth Law</em>' attribute.
	 * @see paget.model.GrowthLaw
	 * @see #getGrowthLaw()
	 * @generated
	 */
	void setGrowthLaw(GrowthLaw value);

	/**
	 * Returns the value of the '<em><b>Capacity</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size at which logistic and Gompertz growth stop, when it is constant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capacity</em>' containment reference.
	 * @see #setCapacity(Quantity)
	 * @see paget.model.PagetPackage#getProliferation_Capacity()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getCapacity();

	/**
	 * Sets the value of the '{@link paget.model.Proliferation#getCapacity <em>Capacity</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity</em>' containment reference.
	 * @see #getCapacity()
	 * @generated
	 */
	void setCapacity(Quantity value);

	/**
	 * Returns the value of the '<em><b>Capacity State</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State variable that supplies the capacity instead, such as vascular support.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capacity State</em>' reference.
	 * @see #setCapacityState(StateVariable)
	 * @see paget.model.PagetPackage#getProliferation_CapacityState()
	 * @model
	 * @generated
	 */
	StateVariable getCapacityState();

	/**
	 * Sets the value of the '{@link paget.model.Proliferation#getCapacityState <em>Capacity State</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity State</em>' reference.
	 * @see #getCapacityState()
	 * @generated
	 */
	void setCapacityState(StateVariable value);

} // Proliferation
