/**
 */
package paget.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Maintained Exposure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A drug is held at a level while the treatment lasts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.MaintainedExposure#getLevels <em>Levels</em>}</li>
 *   <li>{@link paget.model.MaintainedExposure#getConcentration <em>Concentration</em>}</li>
 *   <li>{@link paget.model.MaintainedExposure#getDuration <em>Duration</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getMaintainedExposure()
 * @model
 * @generated
 */
public interface MaintainedExposure extends Treatment {
	/**
	 * Returns the value of the '<em><b>Levels</b></em>' reference list.
	 * The list contents are of type {@link paget.model.FactorLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Levels that are held.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Levels</em>' reference list.
	 * @see paget.model.PagetPackage#getMaintainedExposure_Levels()
	 * @model
	 * @generated
	 */
	EList<FactorLevel> getLevels();

	/**
	 * Returns the value of the '<em><b>Concentration</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Concentration</em>' containment reference.
	 * @see #setConcentration(Quantity)
	 * @see paget.model.PagetPackage#getMaintainedExposure_Concentration()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getConcentration();

	/**
	 * Sets the value of the '{@link paget.model.MaintainedExposure#getConcentration <em>Concentration</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Concentration</em>' containment reference.
	 * @see #getConcentration()
	 * @generated
	 */
	void setConcentration(Quantity value);

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long; absent means to the end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration</em>' containment reference.
	 * @see #setDuration(Quantity)
	 * @see paget.model.PagetPackage#getMaintainedExposure_Duration()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getDuration();

	/**
	 * Sets the value of the '{@link paget.model.MaintainedExposure#getDuration <em>Duration</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' containment reference.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(Quantity value);

} // MaintainedExposure
