/**
 */
package paget.model.impl;

import org.eclipse.emf.ecore.EClass;

import paget.model.PagetPackage;
import paget.model.Regulator;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Regulator</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class RegulatorImpl extends ElementImpl implements Regulator {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RegulatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.REGULATOR;
	}

} //RegulatorImpl
