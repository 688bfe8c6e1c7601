/**
 */
package paget.model.impl;

import org.eclipse.emf.ecore.EClass;

import paget.model.DormancyEntry;
import paget.model.PagetPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dormancy Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class DormancyEntryImpl extends TransitionImpl implements DormancyEntry {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DormancyEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.DORMANCY_ENTRY;
	}

} //DormancyEntryImpl
