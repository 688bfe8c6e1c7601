/**
 */
package paget.model.impl;

import org.eclipse.emf.ecore.EClass;

import paget.model.PagetPackage;
import paget.model.PhenotypeSwitch;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Phenotype Switch</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class PhenotypeSwitchImpl extends TransitionImpl implements PhenotypeSwitch {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PhenotypeSwitchImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.PHENOTYPE_SWITCH;
	}

} //PhenotypeSwitchImpl
