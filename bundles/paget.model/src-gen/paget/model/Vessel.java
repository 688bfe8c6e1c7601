/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vessel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A stretch of the circulation that cells and factors travel in: systemic veins, arteries, the portal vein, lymphatics.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Vessel#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getVessel()
 * @model
 * @generated
 */
public interface Vessel extends Region, Place {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link paget.model.VesselKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of vessel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see paget.model.VesselKind
	 * @see #setKind(VesselKind)
	 * @see paget.model.PagetPackage#getVessel_Kind()
	 * @model
	 * @generated
	 */
	VesselKind getKind();

	/**
	 * Sets the value of the '{@link paget.model.Vessel#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see paget.model.VesselKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(VesselKind value);

} // Vessel
