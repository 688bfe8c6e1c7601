/**
 */
package paget.model.impl;

import org.eclipse.emf.ecore.EClass;

import paget.model.Intravasation;
import paget.model.PagetPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Intravasation</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class IntravasationImpl extends TransitionImpl implements Intravasation {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IntravasationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.INTRAVASATION;
	}

} //IntravasationImpl
