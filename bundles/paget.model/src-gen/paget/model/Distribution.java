/**
 */
package paget.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Distribution</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Uncertainty of a quantity, in the unit of the quantity.
 * <!-- end-model-doc -->
 *
 *
 * @see paget.model.PagetPackage#getDistribution()
 * @model abstract="true"
 * @generated
 */
public interface Distribution extends EObject {
} // Distribution
