/**
 */
package paget.model.impl;

import org.eclipse.emf.ecore.EClass;

import paget.model.Arrest;
import paget.model.PagetPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Arrest</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class ArrestImpl extends TransitionImpl implements Arrest {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ArrestImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.ARREST;
	}

} //ArrestImpl
