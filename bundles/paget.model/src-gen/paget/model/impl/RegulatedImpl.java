/**
 */
package paget.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import paget.model.PagetPackage;
import paget.model.Regulated;
import paget.model.Regulation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Regulated</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link paget.model.impl.RegulatedImpl#getRegulations <em>Regulations</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class RegulatedImpl extends SwitchableImpl implements Regulated {
	/**
	 * The cached value of the '{@link #getRegulations() <em>Regulations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegulations()
	 * @generated
	 * @ordered
	 */
	protected EList<Regulation> regulations;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RegulatedImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.REGULATED;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Regulation> getRegulations() {
		reading(PagetPackage.REGULATED__REGULATIONS);
		if (regulations == null) {
			regulations = new EObjectContainmentEList<Regulation>(Regulation.class, this, PagetPackage.REGULATED__REGULATIONS);
		}
		return regulations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PagetPackage.REGULATED__REGULATIONS:
				return ((InternalEList<?>)getRegulations()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PagetPackage.REGULATED__REGULATIONS:
				return getRegulations();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PagetPackage.REGULATED__REGULATIONS:
				getRegulations().clear();
				getRegulations().addAll((Collection<? extends Regulation>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PagetPackage.REGULATED__REGULATIONS:
				getRegulations().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PagetPackage.REGULATED__REGULATIONS:
				return regulations != null && !regulations.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //RegulatedImpl
