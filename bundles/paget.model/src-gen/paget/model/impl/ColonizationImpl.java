/**
 */
package paget.model.impl;

import org.eclipse.emf.ecore.EClass;

import paget.model.Colonization;
import paget.model.PagetPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Colonization</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class ColonizationImpl extends TransitionImpl implements Colonization {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ColonizationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.COLONIZATION;
	}

} //ColonizationImpl
