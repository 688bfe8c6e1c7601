/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Treatment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An intervention on the timeline (R13, R36).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Treatment#getStart <em>Start</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getTreatment()
 * @model abstract="true"
 * @generated
 */
public interface Treatment extends Switchable {
	/**
	 * Returns the value of the '<em><b>Start</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time at which it begins; absent means 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' containment reference.
	 * @see #setStart(Quantity)
	 * @see paget.model.PagetPackage#getTreatment_Start()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getStart();

	/**
	 * Sets the value of the '{@link paget.model.Treatment#getStart <em>Start</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' containment reference.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(Quantity value);

} // Treatment
