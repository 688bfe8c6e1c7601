/**
 */
package paget.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Place</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where populations, factors and states are: a tissue or a vessel.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Place#getVolume <em>Volume</em>}</li>
 *   <li>{@link paget.model.Place#getPopulations <em>Populations</em>}</li>
 *   <li>{@link paget.model.Place#getFactorLevels <em>Factor Levels</em>}</li>
 *   <li>{@link paget.model.Place#getStates <em>States</em>}</li>
 *   <li>{@link paget.model.Place#getProcesses <em>Processes</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getPlace()
 * @model abstract="true"
 * @generated
 */
public interface Place extends Element {
	/**
	 * Returns the value of the '<em><b>Volume</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Volume in which the factors of the place are dissolved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Volume</em>' containment reference.
	 * @see #setVolume(Quantity)
	 * @see paget.model.PagetPackage#getPlace_Volume()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getVolume();

	/**
	 * Sets the value of the '{@link paget.model.Place#getVolume <em>Volume</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Volume</em>' containment reference.
	 * @see #getVolume()
	 * @generated
	 */
	void setVolume(Quantity value);

	/**
	 * Returns the value of the '<em><b>Populations</b></em>' containment reference list.
	 * The list contents are of type {@link paget.model.Population}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cells in the place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Populations</em>' containment reference list.
	 * @see paget.model.PagetPackage#getPlace_Populations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Population> getPopulations();

	/**
	 * Returns the value of the '<em><b>Factor Levels</b></em>' containment reference list.
	 * The list contents are of type {@link paget.model.FactorLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Concentrations of factors in the place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Factor Levels</em>' containment reference list.
	 * @see paget.model.PagetPackage#getPlace_FactorLevels()
	 * @model containment="true"
	 * @generated
	 */
	EList<FactorLevel> getFactorLevels();

	/**
	 * Returns the value of the '<em><b>States</b></em>' containment reference list.
	 * The list contents are of type {@link paget.model.TissueState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State variables of the place (R17, R20).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>States</em>' containment reference list.
	 * @see paget.model.PagetPackage#getPlace_States()
	 * @model containment="true"
	 * @generated
	 */
	EList<TissueState> getStates();

	/**
	 * Returns the value of the '<em><b>Processes</b></em>' containment reference list.
	 * The list contents are of type {@link paget.model.Process}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens in the place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Processes</em>' containment reference list.
	 * @see paget.model.PagetPackage#getPlace_Processes()
	 * @model containment="true"
	 * @generated
	 */
	EList<paget.model.Process> getProcesses();

} // Place
