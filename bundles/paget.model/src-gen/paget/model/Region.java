/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Region</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An organ or a vessel: what routes connect.
 * <!-- end-model-doc -->
 *
 *
 * @see paget.model.PagetPackage#getRegion()
 * @model abstract="true"
 * @generated
 */
public interface Region extends Element {
} // Region
