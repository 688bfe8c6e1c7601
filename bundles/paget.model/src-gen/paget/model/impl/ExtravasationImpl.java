/**
 */
package paget.model.impl;

import org.eclipse.emf.ecore.EClass;

import paget.model.Extravasation;
import paget.model.PagetPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Extravasation</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class ExtravasationImpl extends TransitionImpl implements Extravasation {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExtravasationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.EXTRAVASATION;
	}

} //ExtravasationImpl
