/**
 */
package paget.model.impl;

import org.eclipse.emf.ecore.EClass;

import paget.model.PagetPackage;
import paget.model.Region;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Region</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class RegionImpl extends ElementImpl implements Region {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RegionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.REGION;
	}

} //RegionImpl
