/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Barrier</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A host barrier; its value is the integrity, from 0 (open) to 1 (intact).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Barrier#getKind <em>Kind</em>}</li>
 *   <li>{@link paget.model.Barrier#getThreshold <em>Threshold</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getBarrier()
 * @model
 * @generated
 */
public interface Barrier extends StateVariable {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link paget.model.BarrierKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of barrier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see paget.model.BarrierKind
	 * @see #setKind(BarrierKind)
	 * @see paget.model.PagetPackage#getBarrier_Kind()
	 * @model
	 * @generated
	 */
	BarrierKind getKind();

	/**
	 * Sets the value of the '{@link paget.model.Barrier#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see paget.model.BarrierKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(BarrierKind value);

	/**
	 * Returns the value of the '<em><b>Threshold</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Integrity below which cells pass in simulation in space; absent means 0.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threshold</em>' containment reference.
	 * @see #setThreshold(Quantity)
	 * @see paget.model.PagetPackage#getBarrier_Threshold()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getThreshold();

	/**
	 * Sets the value of the '{@link paget.model.Barrier#getThreshold <em>Threshold</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threshold</em>' containment reference.
	 * @see #getThreshold()
	 * @generated
	 */
	void setThreshold(Quantity value);

} // Barrier
