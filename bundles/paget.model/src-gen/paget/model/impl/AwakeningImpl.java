/**
 */
package paget.model.impl;

import org.eclipse.emf.ecore.EClass;

import paget.model.Awakening;
import paget.model.PagetPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Awakening</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class AwakeningImpl extends TransitionImpl implements Awakening {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AwakeningImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.AWAKENING;
	}

} //AwakeningImpl
