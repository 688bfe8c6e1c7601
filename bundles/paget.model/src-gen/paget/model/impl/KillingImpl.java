/**
 */
package paget.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import paget.model.Killing;
import paget.model.PagetPackage;
import paget.model.Population;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Killing</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link paget.model.impl.KillingImpl#getKiller <em>Killer</em>}</li>
 *   <li>{@link paget.model.impl.KillingImpl#getVictim <em>Victim</em>}</li>
 * </ul>
 *
 * @generated
 */
public class KillingImpl extends ProcessImpl implements Killing {
	/**
	 * The cached value of the '{@link #getKiller() <em>Killer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKiller()
	 * @generated
	 * @ordered
	 */
	protected Population killer;

	/**
	 * The cached value of the '{@link #getVictim() <em>Victim</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVictim()
	 * @generated
	 * @ordered
	 */
	protected Population victim;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected KillingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.KILLING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Population getKiller() {
		reading(PagetPackage.KILLING__KILLER);
		if (killer != null && killer.eIsProxy()) {
			InternalEObject oldKiller = (InternalEObject)killer;
			killer = (Population)eResolveProxy(oldKiller);
			if (killer != oldKiller) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PagetPackage.KILLING__KILLER, oldKiller, killer));
			}
		}
		return killer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Population basicGetKiller() {
		reading(PagetPackage.KILLING__KILLER);
		return killer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKiller(Population newKiller) {
		Population oldKiller = killer;
		killer = newKiller;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.KILLING__KILLER, oldKiller, killer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Population getVictim() {
		reading(PagetPackage.KILLING__VICTIM);
		if (victim != null && victim.eIsProxy()) {
			InternalEObject oldVictim = (InternalEObject)victim;
			victim = (Population)eResolveProxy(oldVictim);
			if (victim != oldVictim) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PagetPackage.KILLING__VICTIM, oldVictim, victim));
			}
		}
		return victim;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Population basicGetVictim() {
		reading(PagetPackage.KILLING__VICTIM);
		return victim;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVictim(Population newVictim) {
		Population oldVictim = victim;
		victim = newVictim;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.KILLING__VICTIM, oldVictim, victim));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PagetPackage.KILLING__KILLER:
				if (resolve) return getKiller();
				return basicGetKiller();
			case PagetPackage.KILLING__VICTIM:
				if (resolve) return getVictim();
				return basicGetVictim();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PagetPackage.KILLING__KILLER:
				setKiller((Population)newValue);
				return;
			case PagetPackage.KILLING__VICTIM:
				setVictim((Population)newValue);
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
			case PagetPackage.KILLING__KILLER:
				setKiller((Population)null);
				return;
			case PagetPackage.KILLING__VICTIM:
				setVictim((Population)null);
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
			case PagetPackage.KILLING__KILLER:
				return killer != null;
			case PagetPackage.KILLING__VICTIM:
				return victim != null;
		}
		return super.eIsSet(featureID);
	}

} //KillingImpl
