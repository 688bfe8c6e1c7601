/**
 */
package paget.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Regulated</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What regulations act on: a process or a trait.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Regulated#getRegulations <em>Regulations</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getRegulated()
 * @model abstract="true"
 * @generated
 */
public interface Regulated extends Switchable {
	/**
	 * Returns the value of the '<em><b>Regulations</b></em>' containment reference list.
	 * The list contents are of type {@link paget.model.Regulation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stimulates or inhibits it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Regulations</em>' containment reference list.
	 * @see paget.model.PagetPackage#getRegulated_Regulations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Regulation> getRegulations();

} // Regulated
