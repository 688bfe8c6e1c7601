/**
 */
package paget.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import paget.model.Binding;
import paget.model.BindingRole;
import paget.model.Factor;
import paget.model.PagetPackage;
import paget.model.Quantity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Binding</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link paget.model.impl.BindingImpl#getFactor <em>Factor</em>}</li>
 *   <li>{@link paget.model.impl.BindingImpl#getRole <em>Role</em>}</li>
 *   <li>{@link paget.model.impl.BindingImpl#getDissociationConstant <em>Dissociation Constant</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BindingImpl extends ElementImpl implements Binding {
	/**
	 * The cached value of the '{@link #getFactor() <em>Factor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactor()
	 * @generated
	 * @ordered
	 */
	protected Factor factor;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final BindingRole ROLE_EDEFAULT = BindingRole.AGONIST;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected BindingRole role = ROLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDissociationConstant() <em>Dissociation Constant</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDissociationConstant()
	 * @generated
	 * @ordered
	 */
	protected Quantity dissociationConstant;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BindingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.BINDING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Factor getFactor() {
		reading(PagetPackage.BINDING__FACTOR);
		if (factor != null && factor.eIsProxy()) {
			InternalEObject oldFactor = (InternalEObject)factor;
			factor = (Factor)eResolveProxy(oldFactor);
			if (factor != oldFactor) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PagetPackage.BINDING__FACTOR, oldFactor, factor));
			}
		}
		return factor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Factor basicGetFactor() {
		reading(PagetPackage.BINDING__FACTOR);
		return factor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFactor(Factor newFactor) {
		Factor oldFactor = factor;
		factor = newFactor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.BINDING__FACTOR, oldFactor, factor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BindingRole getRole() {
		reading(PagetPackage.BINDING__ROLE);
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(BindingRole newRole) {
		BindingRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.BINDING__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getDissociationConstant() {
		reading(PagetPackage.BINDING__DISSOCIATION_CONSTANT);
		return dissociationConstant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDissociationConstant(Quantity newDissociationConstant, NotificationChain msgs) {
		Quantity oldDissociationConstant = dissociationConstant;
		dissociationConstant = newDissociationConstant;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.BINDING__DISSOCIATION_CONSTANT, oldDissociationConstant, newDissociationConstant);
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
	public void setDissociationConstant(Quantity newDissociationConstant) {
		if (newDissociationConstant != dissociationConstant) {
			NotificationChain msgs = null;
			if (dissociationConstant != null)
				msgs = ((InternalEObject)dissociationConstant).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.BINDING__DISSOCIATION_CONSTANT, null, msgs);
			if (newDissociationConstant != null)
				msgs = ((InternalEObject)newDissociationConstant).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.BINDING__DISSOCIATION_CONSTANT, null, msgs);
			msgs = basicSetDissociationConstant(newDissociationConstant, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.BINDING__DISSOCIATION_CONSTANT, newDissociationConstant, newDissociationConstant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PagetPackage.BINDING__DISSOCIATION_CONSTANT:
				return basicSetDissociationConstant(null, msgs);
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
			case PagetPackage.BINDING__FACTOR:
				if (resolve) return getFactor();
				return basicGetFactor();
			case PagetPackage.BINDING__ROLE:
				return getRole();
			case PagetPackage.BINDING__DISSOCIATION_CONSTANT:
				return getDissociationConstant();
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
			case PagetPackage.BINDING__FACTOR:
				setFactor((Factor)newValue);
				return;
			case PagetPackage.BINDING__ROLE:
				setRole((BindingRole)newValue);
				return;
			case PagetPackage.BINDING__DISSOCIATION_CONSTANT:
				setDissociationConstant((Quantity)newValue);
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
			case PagetPackage.BINDING__FACTOR:
				setFactor((Factor)null);
				return;
			case PagetPackage.BINDING__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case PagetPackage.BINDING__DISSOCIATION_CONSTANT:
				setDissociationConstant((Quantity)null);
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
			case PagetPackage.BINDING__FACTOR:
				return factor != null;
			case PagetPackage.BINDING__ROLE:
				return role != ROLE_EDEFAULT;
			case PagetPackage.BINDING__DISSOCIATION_CONSTANT:
				return dissociationConstant != null;
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

} //BindingImpl
