/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Population</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Cells (or colonies, or a tumour volume) of one type at one stage in one place.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Population#getCellType <em>Cell Type</em>}</li>
 *   <li>{@link paget.model.Population#getStage <em>Stage</em>}</li>
 *   <li>{@link paget.model.Population#isContinuous <em>Continuous</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getPopulation()
 * @model
 * @generated
 */
public interface Population extends StateVariable {
	/**
	 * Returns the value of the '<em><b>Cell Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The type of the cells.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cell Type</em>' reference.
	 * @see #setCellType(CellType)
	 * @see paget.model.PagetPackage#getPopulation_CellType()
	 * @model required="true"
	 * @generated
	 */
	CellType getCellType();

	/**
	 * Sets the value of the '{@link paget.model.Population#getCellType <em>Cell Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cell Type</em>' reference.
	 * @see #getCellType()
	 * @generated
	 */
	void setCellType(CellType value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * The literals are from the enumeration {@link paget.model.CellStage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where in the cascade they stand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see paget.model.CellStage
	 * @see #setStage(CellStage)
	 * @see paget.model.PagetPackage#getPopulation_Stage()
	 * @model
	 * @generated
	 */
	CellStage getStage();

	/**
	 * Sets the value of the '{@link paget.model.Population#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see paget.model.CellStage
	 * @see #getStage()
	 * @generated
	 */
	void setStage(CellStage value);

	/**
	 * Returns the value of the '<em><b>Continuous</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the population is a continuous number even in stochastic simulation, as suits a large primary tumour.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Continuous</em>' attribute.
	 * @see #setContinuous(boolean)
	 * @see paget.model.PagetPackage#getPopulation_Continuous()
	 * @model
	 * @generated
	 */
	boolean isContinuous();

	/**
	 * Sets the value of the '{@link paget.model.Population#isContinuous <em>Continuous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Continuous</em>' attribute.
	 * @see #isContinuous()
	 * @generated
	 */
	void setContinuous(boolean value);

} // Population
