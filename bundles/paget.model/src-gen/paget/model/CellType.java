/**
 */
package paget.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cell Type</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A tumour clone or a normal cell type (R6, R8, R10).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.CellType#getKind <em>Kind</em>}</li>
 *   <li>{@link paget.model.CellType#getParent <em>Parent</em>}</li>
 *   <li>{@link paget.model.CellType#getHistology <em>Histology</em>}</li>
 *   <li>{@link paget.model.CellType#getEpigeneticState <em>Epigenetic State</em>}</li>
 *   <li>{@link paget.model.CellType#getTraits <em>Traits</em>}</li>
 *   <li>{@link paget.model.CellType#getReceptors <em>Receptors</em>}</li>
 *   <li>{@link paget.model.CellType#getAlterations <em>Alterations</em>}</li>
 *   <li>{@link paget.model.CellType#getDiameter <em>Diameter</em>}</li>
 *   <li>{@link paget.model.CellType#getPackingDensity <em>Packing Density</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getCellType()
 * @model
 * @generated
 */
public interface CellType extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link paget.model.CellKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of cell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see paget.model.CellKind
	 * @see #setKind(CellKind)
	 * @see paget.model.PagetPackage#getCellType_Kind()
	 * @model
	 * @generated
	 */
	CellKind getKind();

	/**
	 * Sets the value of the '{@link paget.model.CellType#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see paget.model.CellKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CellKind value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The clone that this clone descends from; what it does not state itself it inherits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(CellType)
	 * @see paget.model.PagetPackage#getCellType_Parent()
	 * @model
	 * @generated
	 */
	CellType getParent();

	/**
	 * Sets the value of the '{@link paget.model.CellType#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(CellType value);

	/**
	 * Returns the value of the '<em><b>Histology</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Histological type of the tumour (R9).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Histology</em>' attribute.
	 * @see #setHistology(String)
	 * @see paget.model.PagetPackage#getCellType_Histology()
	 * @model
	 * @generated
	 */
	String getHistology();

	/**
	 * Sets the value of the '{@link paget.model.CellType#getHistology <em>Histology</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Histology</em>' attribute.
	 * @see #getHistology()
	 * @generated
	 */
	void setHistology(String value);

	/**
	 * Returns the value of the '<em><b>Epigenetic State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Heritable but reversible state, such as epithelial or mesenchymal (R6).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Epigenetic State</em>' attribute.
	 * @see #setEpigeneticState(String)
	 * @see paget.model.PagetPackage#getCellType_EpigeneticState()
	 * @model
	 * @generated
	 */
	String getEpigeneticState();

	/**
	 * Sets the value of the '{@link paget.model.CellType#getEpigeneticState <em>Epigenetic State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Epigenetic State</em>' attribute.
	 * @see #getEpigeneticState()
	 * @generated
	 */
	void setEpigeneticState(String value);

	/**
	 * Returns the value of the '<em><b>Traits</b></em>' containment reference list.
	 * The list contents are of type {@link paget.model.Trait}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Capabilities.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Traits</em>' containment reference list.
	 * @see paget.model.PagetPackage#getCellType_Traits()
	 * @model containment="true"
	 * @generated
	 */
	EList<Trait> getTraits();

	/**
	 * Returns the value of the '<em><b>Receptors</b></em>' containment reference list.
	 * The list contents are of type {@link paget.model.Receptor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Receptors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Receptors</em>' containment reference list.
	 * @see paget.model.PagetPackage#getCellType_Receptors()
	 * @model containment="true"
	 * @generated
	 */
	EList<Receptor> getReceptors();

	/**
	 * Returns the value of the '<em><b>Alterations</b></em>' containment reference list.
	 * The list contents are of type {@link paget.model.Alteration}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Genetic alterations that set this clone apart from its parent (R2, R6, R10).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alterations</em>' containment reference list.
	 * @see paget.model.PagetPackage#getCellType_Alterations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Alteration> getAlterations();

	/**
	 * Returns the value of the '<em><b>Diameter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Diameter of a cell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diameter</em>' containment reference.
	 * @see #setDiameter(Quantity)
	 * @see paget.model.PagetPackage#getCellType_Diameter()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getDiameter();

	/**
	 * Sets the value of the '{@link paget.model.CellType#getDiameter <em>Diameter</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diameter</em>' containment reference.
	 * @see #getDiameter()
	 * @generated
	 */
	void setDiameter(Quantity value);

	/**
	 * Returns the value of the '<em><b>Packing Density</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cells in a volume of tumour; a stated assumption wherever volume and cell number meet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Packing Density</em>' containment reference.
	 * @see #setPackingDensity(Quantity)
	 * @see paget.model.PagetPackage#getCellType_PackingDensity()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getPackingDensity();

	/**
	 * Sets the value of the '{@link paget.model.CellType#getPackingDensity <em>Packing Density</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Packing Density</em>' containment reference.
	 * @see #getPackingDensity()
	 * @generated
	 */
	void setPackingDensity(Quantity value);

} // CellType
