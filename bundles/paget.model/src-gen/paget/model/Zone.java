/**
 */
package paget.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Zone</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of a tissue in simulation in space.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Zone#getShape <em>Shape</em>}</li>
 *   <li>{@link paget.model.Zone#getX <em>X</em>}</li>
 *   <li>{@link paget.model.Zone#getY <em>Y</em>}</li>
 *   <li>{@link paget.model.Zone#getZ <em>Z</em>}</li>
 *   <li>{@link paget.model.Zone#getWidth <em>Width</em>}</li>
 *   <li>{@link paget.model.Zone#getHeight <em>Height</em>}</li>
 *   <li>{@link paget.model.Zone#getDepth <em>Depth</em>}</li>
 *   <li>{@link paget.model.Zone#getRadius <em>Radius</em>}</li>
 *   <li>{@link paget.model.Zone#getContents <em>Contents</em>}</li>
 *   <li>{@link paget.model.Zone#getVessel <em>Vessel</em>}</li>
 *   <li>{@link paget.model.Zone#isRuptured <em>Ruptured</em>}</li>
 *   <li>{@link paget.model.Zone#getShare <em>Share</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getZone()
 * @model
 * @generated
 */
public interface Zone extends Element {
	/**
	 * Returns the value of the '<em><b>Shape</b></em>' attribute.
	 * The literals are from the enumeration {@link paget.model.ZoneShape}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its shape.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shape</em>' attribute.
	 * @see paget.model.ZoneShape
	 * @see #setShape(ZoneShape)
	 * @see paget.model.PagetPackage#getZone_Shape()
	 * @model
	 * @generated
	 */
	ZoneShape getShape();

	/**
	 * Sets the value of the '{@link paget.model.Zone#getShape <em>Shape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shape</em>' attribute.
	 * @see paget.model.ZoneShape
	 * @see #getShape()
	 * @generated
	 */
	void setShape(ZoneShape value);

	/**
	 * Returns the value of the '<em><b>X</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Centre in x; absent means the middle of the tissue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X</em>' containment reference.
	 * @see #setX(Quantity)
	 * @see paget.model.PagetPackage#getZone_X()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getX();

	/**
	 * Sets the value of the '{@link paget.model.Zone#getX <em>X</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' containment reference.
	 * @see #getX()
	 * @generated
	 */
	void setX(Quantity value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Centre in y; absent means the middle of the tissue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Y</em>' containment reference.
	 * @see #setY(Quantity)
	 * @see paget.model.PagetPackage#getZone_Y()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getY();

	/**
	 * Sets the value of the '{@link paget.model.Zone#getY <em>Y</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Y</em>' containment reference.
	 * @see #getY()
	 * @generated
	 */
	void setY(Quantity value);

	/**
	 * Returns the value of the '<em><b>Z</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Centre in z; absent means the middle of the tissue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Z</em>' containment reference.
	 * @see #setZ(Quantity)
	 * @see paget.model.PagetPackage#getZone_Z()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getZ();

	/**
	 * Sets the value of the '{@link paget.model.Zone#getZ <em>Z</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Z</em>' containment reference.
	 * @see #getZ()
	 * @generated
	 */
	void setZ(Quantity value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Extent of a box in x; absent means that of the tissue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' containment reference.
	 * @see #setWidth(Quantity)
	 * @see paget.model.PagetPackage#getZone_Width()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getWidth();

	/**
	 * Sets the value of the '{@link paget.model.Zone#getWidth <em>Width</em>}' containment reference.
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
	 * Extent of a box in y; absent means that of the tissue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' containment reference.
	 * @see #setHeight(Quantity)
	 * @see paget.model.PagetPackage#getZone_Height()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getHeight();

	/**
	 * Sets the value of the '{@link paget.model.Zone#getHeight <em>Height</em>}' containment reference.
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
	 * Extent of a box in z; absent means that of the tissue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Depth</em>' containment reference.
	 * @see #setDepth(Quantity)
	 * @see paget.model.PagetPackage#getZone_Depth()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getDepth();

	/**
	 * Sets the value of the '{@link paget.model.Zone#getDepth <em>Depth</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Depth</em>' containment reference.
	 * @see #getDepth()
	 * @generated
	 */
	void setDepth(Quantity value);

	/**
	 * Returns the value of the '<em><b>Radius</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Radius of a ball; in two dimensions of a disc.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Radius</em>' containment reference.
	 * @see #setRadius(Quantity)
	 * @see paget.model.PagetPackage#getZone_Radius()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getRadius();

	/**
	 * Sets the value of the '{@link paget.model.Zone#getRadius <em>Radius</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Radius</em>' containment reference.
	 * @see #getRadius()
	 * @generated
	 */
	void setRadius(Quantity value);

	/**
	 * Returns the value of the '<em><b>Contents</b></em>' reference list.
	 * The list contents are of type {@link paget.model.StateVariable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What of the tissue is here at the start: populations, whose cells are spread over their zones; barriers; levels of factors, which are zero elsewhere, and are held here if the level is held.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contents</em>' reference list.
	 * @see paget.model.PagetPackage#getZone_Contents()
	 * @model
	 * @generated
	 */
	EList<StateVariable> getContents();

	/**
	 * Returns the value of the '<em><b>Vessel</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Vessel that opens into the tissue here: cells enter and leave the circulation, and factors of the vessel come in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vessel</em>' reference.
	 * @see #setVessel(Vessel)
	 * @see paget.model.PagetPackage#getZone_Vessel()
	 * @model
	 * @generated
	 */
	Vessel getVessel();

	/**
	 * Sets the value of the '{@link paget.model.Zone#getVessel <em>Vessel</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vessel</em>' reference.
	 * @see #getVessel()
	 * @generated
	 */
	void setVessel(Vessel value);

	/**
	 * Returns the value of the '<em><b>Ruptured</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the vessel is torn, so that cells of every type that touch it are washed out at once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ruptured</em>' attribute.
	 * @see #setRuptured(boolean)
	 * @see paget.model.PagetPackage#getZone_Ruptured()
	 * @model
	 * @generated
	 */
	boolean isRuptured();

	/**
	 * Sets the value of the '{@link paget.model.Zone#isRuptured <em>Ruptured</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ruptured</em>' attribute.
	 * @see #isRuptured()
	 * @generated
	 */
	void setRuptured(boolean value);

	/**
	 * Returns the value of the '<em><b>Share</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Part of the arriving cells that come by this vessel, relative to the other zones with vessels; absent means 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Share</em>' containment reference.
	 * @see #setShare(Quantity)
	 * @see paget.model.PagetPackage#getZone_Share()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getShare();

	/**
	 * Sets the value of the '{@link paget.model.Zone#getShare <em>Share</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share</em>' containment reference.
	 * @see #getShare()
	 * @generated
	 */
	void setShare(Quantity value);

} // Zone
