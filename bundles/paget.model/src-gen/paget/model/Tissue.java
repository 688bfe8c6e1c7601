/**
 */
package paget.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tissue</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A tissue of an organ; also the domain of spatial simulation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Tissue#getBarriers <em>Barriers</em>}</li>
 *   <li>{@link paget.model.Tissue#getWidth <em>Width</em>}</li>
 *   <li>{@link paget.model.Tissue#getHeight <em>Height</em>}</li>
 *   <li>{@link paget.model.Tissue#getDepth <em>Depth</em>}</li>
 *   <li>{@link paget.model.Tissue#getGridSpacing <em>Grid Spacing</em>}</li>
 *   <li>{@link paget.model.Tissue#isPeriodic <em>Periodic</em>}</li>
 *   <li>{@link paget.model.Tissue#getSiteCapacity <em>Site Capacity</em>}</li>
 *   <li>{@link paget.model.Tissue#getZones <em>Zones</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getTissue()
 * @model
 * @generated
 */
public interface Tissue extends Place {
	/**
	 * Returns the value of the '<em><b>Barriers</b></em>' containment reference list.
	 * The list contents are of type {@link paget.model.Barrier}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Barriers that cells pass on their way in or out (R4, R19).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Barriers</em>' containment reference list.
	 * @see paget.model.PagetPackage#getTissue_Barriers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Barrier> getBarriers();

	/**
	 * Returns the value of the '<em><b>Width</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Extent in x for simulation in space.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' containment reference.
	 * @see #setWidth(Quantity)
	 * @see paget.model.PagetPackage#getTissue_Width()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getWidth();

	/**
	 * Sets the value of the '{@link paget.model.Tissue#getWidth <em>Width</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' containment reference.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(Quantity value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Extent in y for simulation in space.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' containment reference.
	 * @see #setHeight(Quantity)
	 * @see paget.model.PagetPackage#getTissue_Height()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getHeight();

	/**
	 * Sets the value of the '{@link paget.model.Tissue#getHeight <em>Height</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' containment reference.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(Quantity value);

	/**
	 * Returns the value of the '<em><b>Depth</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Extent in z for simulation in space; absent means two dimensions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Depth</em>' containment reference.
	 * @see #setDepth(Quantity)
	 * @see paget.model.PagetPackage#getTissue_Depth()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getDepth();

	/**
	 * Sets the value of the '{@link paget.model.Tissue#getDepth <em>Depth</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Depth</em>' containment reference.
	 * @see #getDepth()
	 * @generated
	 */
	void setDepth(Quantity value);

	/**
	 * Returns the value of the '<em><b>Grid Spacing</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Edge of a cell of the grid for the levels of factors in simulation in space; absent means 20 µm.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grid Spacing</em>' containment reference.
	 * @see #setGridSpacing(Quantity)
	 * @see paget.model.PagetPackage#getTissue_GridSpacing()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getGridSpacing();

	/**
	 * Sets the value of the '{@link paget.model.Tissue#getGridSpacing <em>Grid Spacing</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grid Spacing</em>' containment reference.
	 * @see #getGridSpacing()
	 * @generated
	 */
	void setGridSpacing(Quantity value);

	/**
	 * Returns the value of the '<em><b>Periodic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether opposite faces are joined in simulation in space; otherwise cells stay inside.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Periodic</em>' attribute.
	 * @see #setPeriodic(boolean)
	 * @see paget.model.PagetPackage#getTissue_Periodic()
	 * @model
	 * @generated
	 */
	boolean isPeriodic();

	/**
	 * Sets the value of the '{@link paget.model.Tissue#isPeriodic <em>Periodic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Periodic</em>' attribute.
	 * @see #isPeriodic()
	 * @generated
	 */
	void setPeriodic(boolean value);

	/**
	 * Returns the value of the '<em><b>Site Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of cells that share a cell of the grid when cells live on a lattice; 0 means that they move freely and push one another.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Site Capacity</em>' attribute.
	 * @see #setSiteCapacity(int)
	 * @see paget.model.PagetPackage#getTissue_SiteCapacity()
	 * @model
	 * @generated
	 */
	int getSiteCapacity();

	/**
	 * Sets the value of the '{@link paget.model.Tissue#getSiteCapacity <em>Site Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Site Capacity</em>' attribute.
	 * @see #getSiteCapacity()
	 * @generated
	 */
	void setSiteCapacity(int value);

	/**
	 * Returns the value of the '<em><b>Zones</b></em>' containment reference list.
	 * The list contents are of type {@link paget.model.Zone}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parts of the tissue in space: where cells start, barriers lie and vessels open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zones</em>' containment reference list.
	 * @see paget.model.PagetPackage#getTissue_Zones()
	 * @model containment="true"
	 * @generated
	 */
	EList<Zone> getZones();

} // Tissue
