/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Factor Transport</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A factor moves between places: through the wall of a vessel, with the blood to a distant organ (R17, R33).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.FactorTransport#getSource <em>Source</em>}</li>
 *   <li>{@link paget.model.FactorTransport#getTarget <em>Target</em>}</li>
 *   <li>{@link paget.model.FactorTransport#getPartition <em>Partition</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getFactorTransport()
 * @model
 * @generated
 */
public interface FactorTransport extends paget.model.Process {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level that the factor leaves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(FactorLevel)
	 * @see paget.model.PagetPackage#getFactorTransport_Source()
	 * @model required="true"
	 * @generated
	 */
	FactorLevel getSource();

	/**
	 * Sets the value of the '{@link paget.model.FactorTransport#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(FactorLevel value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level that it enters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(FactorLevel)
	 * @see paget.model.PagetPackage#getFactorTransport_Target()
	 * @model required="true"
	 * @generated
	 */
	FactorLevel getTarget();

	/**
	 * Sets the value of the '{@link paget.model.FactorTransport#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(FactorLevel value);

	/**
	 * Returns the value of the '<em><b>Partition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ratio of target to source level at equilibrium; absent means 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partition</em>' containment reference.
	 * @see #setPartition(Quantity)
	 * @see paget.model.PagetPackage#getFactorTransport_Partition()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getPartition();

	/**
	 * Sets the value of the '{@link paget.model.FactorTransport#getPartition <em>Partition</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partition</em>' containment reference.
	 * @see #getPartition()
	 * @generated
	 */
	void setPartition(Quantity value);

} // FactorTransport
