/**
 */
package paget.model.impl;

import org.eclipse.emf.ecore.EClass;

import paget.model.Invasion;
import paget.model.PagetPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Invasion</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class InvasionImpl extends TransitionImpl implements Invasion {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InvasionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.INVASION;
	}

} //InvasionImpl
