/**
 */
package paget.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import paget.model.Organ;
import paget.model.OrganRole;
import paget.model.PagetPackage;
import paget.model.Quantity;
import paget.model.Tissue;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Organ</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link paget.model.impl.OrganImpl#getRole <em>Role</em>}</li>
 *   <li>{@link paget.model.impl.OrganImpl#getVolume <em>Volume</em>}</li>
 *   <li>{@link paget.model.impl.OrganImpl#getPassFraction <em>Pass Fraction</em>}</li>
 *   <li>{@link paget.model.impl.OrganImpl#getTissues <em>Tissues</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OrganImpl extends RegionImpl implements Organ {
	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final OrganRole ROLE_EDEFAULT = OrganRole.TARGET;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected OrganRole role = ROLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getVolume() <em>Volume</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolume()
	 * @generated
	 * @ordered
	 */
	protected Quantity volume;

	/**
	 * The cached value of the '{@link #getPassFraction() <em>Pass Fraction</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPassFraction()
	 * @generated
	 * @ordered
	 */
	protected Quantity passFraction;

	/**
	 * The cached value of the '{@link #getTissues() <em>Tissues</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTissues()
	 * @generated
	 * @ordered
	 */
	protected EList<Tissue> tissues;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OrganImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.ORGAN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OrganRole getRole() {
		reading(PagetPackage.ORGAN__ROLE);
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(OrganRole newRole) {
		OrganRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ORGAN__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getVolume() {
		reading(PagetPackage.ORGAN__VOLUME);
		return volume;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetVolume(Quantity newVolume, NotificationChain msgs) {
		Quantity oldVolume = volume;
		volume = newVolume;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.ORGAN__VOLUME, oldVolume, newVolume);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVolume(Quantity newVolume) {
		if (newVolume != volume) {
			NotificationChain msgs = null;
			if (volume != null)
				msgs = ((InternalEObject)volume).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ORGAN__VOLUME, null, msgs);
			if (newVolume != null)
				msgs = ((InternalEObject)newVolume).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ORGAN__VOLUME, null, msgs);
			msgs = basicSetVolume(newVolume, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ORGAN__VOLUME, newVolume, newVolume));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getPassFraction() {
		reading(PagetPackage.ORGAN__PASS_FRACTION);
		return passFraction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPassFraction(Quantity newPassFraction, NotificationChain msgs) {
		Quantity oldPassFraction = passFraction;
		passFraction = newPassFraction;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.ORGAN__PASS_FRACTION, oldPassFraction, newPassFraction);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPassFraction(Quantity newPassFraction) {
		if (newPassFraction != passFraction) {
			NotificationChain msgs = null;
			if (passFraction != null)
				msgs = ((InternalEObject)passFraction).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ORGAN__PASS_FRACTION, null, msgs);
			if (newPassFraction != null)
				msgs = ((InternalEObject)newPassFraction).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ORGAN__PASS_FRACTION, null, msgs);
			msgs = basicSetPassFraction(newPassFraction, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ORGAN__PASS_FRACTION, newPassFraction, newPassFraction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Tissue> getTissues() {
		reading(PagetPackage.ORGAN__TISSUES);
		if (tissues == null) {
			tissues = new EObjectContainmentEList<Tissue>(Tissue.class, this, PagetPackage.ORGAN__TISSUES);
		}
		return tissues;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PagetPackage.ORGAN__VOLUME:
				return basicSetVolume(null, msgs);
			case PagetPackage.ORGAN__PASS_FRACTION:
				return basicSetPassFraction(null, msgs);
			case PagetPackage.ORGAN__TISSUES:
				return ((InternalEList<?>)getTissues()).basicRemove(otherEnd, msgs);
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
			case PagetPackage.ORGAN__ROLE:
				return getRole();
			case PagetPackage.ORGAN__VOLUME:
				return getVolume();
			case PagetPackage.ORGAN__PASS_FRACTION:
				return getPassFraction();
			case PagetPackage.ORGAN__TISSUES:
				return getTissues();
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
			case PagetPackage.ORGAN__ROLE:
				setRole((OrganRole)newValue);
				return;
			case PagetPackage.ORGAN__VOLUME:
				setVolume((Quantity)newValue);
				return;
			case PagetPackage.ORGAN__PASS_FRACTION:
				setPassFraction((Quantity)newValue);
				return;
			case PagetPackage.ORGAN__TISSUES:
				getTissues().clear();
				getTissues().addAll((Collection<? extends Tissue>)newValue);
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
			case PagetPackage.ORGAN__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case PagetPackage.ORGAN__VOLUME:
				setVolume((Quantity)null);
				return;
			case PagetPackage.ORGAN__PASS_FRACTION:
				setPassFraction((Quantity)null);
				return;
			case PagetPackage.ORGAN__TISSUES:
				getTissues().clear();
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
			case PagetPackage.ORGAN__ROLE:
				return role != ROLE_EDEFAULT;
			case PagetPackage.ORGAN__VOLUME:
				return volume != null;
			case PagetPackage.ORGAN__PASS_FRACTION:
				return passFraction != null;
			case PagetPackage.ORGAN__TISSUES:
				return tissues != null && !tissues.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (role: ");
		result.append(role);
		result.append(')');
		return result.toString();
	}

} //OrganImpl
