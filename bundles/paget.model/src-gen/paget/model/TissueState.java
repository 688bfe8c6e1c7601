/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tissue State</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A state variable of a tissue: stroma, vessels, lymphatics, epithelium, niche, metabolism (R17, R20).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.TissueState#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getTissueState()
 * @model
 * @generated
 */
public interface TissueState extends StateVariable {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link paget.model.TissueStateKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the state measures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see paget.model.TissueStateKind
	 * @see #setKind(TissueStateKind)
	 * @see paget.model.PagetPackage#getTissueState_Kind()
	 * @model
	 * @generated
	 */
	TissueStateKind getKind();

	/**
	 * Sets the value of the '{@link paget.model.TissueState#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see paget.model.TissueStateKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(TissueStateKind value);

} // TissueState
