/**
 */
package paget.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import paget.model.Factor;
import paget.model.PagetPackage;
import paget.model.Quantity;
import paget.model.TraitEffect;
import paget.model.TraitKind;

import paget.model.observe.ObservedObject;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Trait Effect</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link paget.model.impl.TraitEffectImpl#getTrait <em>Trait</em>}</li>
 *   <li>{@link paget.model.impl.TraitEffectImpl#getFactor <em>Factor</em>}</li>
 *   <li>{@link paget.model.impl.TraitEffectImpl#getFold <em>Fold</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TraitEffectImpl extends ObservedObject implements TraitEffect {
	/**
	 * The default value of the '{@link #getTrait() <em>Trait</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrait()
	 * @generated
	 * @ordered
	 */
	protected static final TraitKind TRAIT_EDEFAULT = TraitKind.PROLIFERATION;

	/**
	 * The cached value of the '{@link #getTrait() <em>Trait</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrait()
	 * @generated
	 * @ordered
	 */
	protected TraitKind trait = TRAIT_EDEFAULT;

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
	 * The cached value of the '{@link #getFold() <em>Fold</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFold()
	 * @generated
	 * @ordered
	 */
	protected Quantity fold;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TraitEffectImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.TRAIT_EFFECT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TraitKind getTrait() {
		reading(PagetPackage.TRAIT_EFFECT__TRAIT);
		return trait;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrait(TraitKind newTrait) {
		TraitKind oldTrait = trait;
		trait = newTrait == null ? TRAIT_EDEFAULT : newTrait;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.TRAIT_EFFECT__TRAIT, oldTrait, trait));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Factor getFactor() {
		reading(PagetPackage.TRAIT_EFFECT__FACTOR);
		if (factor != null && factor.eIsProxy()) {
			InternalEObject oldFactor = (InternalEObject)factor;
			factor = (Factor)eResolveProxy(oldFactor);
			if (factor != oldFactor) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PagetPackage.TRAIT_EFFECT__FACTOR, oldFactor, factor));
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
		reading(PagetPackage.TRAIT_EFFECT__FACTOR);
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
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.TRAIT_EFFECT__FACTOR, oldFactor, factor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getFold() {
		reading(PagetPackage.TRAIT_EFFECT__FOLD);
		return fold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFold(Quantity newFold, NotificationChain msgs) {
		Quantity oldFold = fold;
		fold = newFold;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.TRAIT_EFFECT__FOLD, oldFold, newFold);
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
	public void setFold(Quantity newFold) {
		if (newFold != fold) {
			NotificationChain msgs = null;
			if (fold != null)
				msgs = ((InternalEObject)fold).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.TRAIT_EFFECT__FOLD, null, msgs);
			if (newFold != null)
				msgs = ((InternalEObject)newFold).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.TRAIT_EFFECT__FOLD, null, msgs);
			msgs = basicSetFold(newFold, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.TRAIT_EFFECT__FOLD, newFold, newFold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PagetPackage.TRAIT_EFFECT__FOLD:
				return basicSetFold(null, msgs);
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
			case PagetPackage.TRAIT_EFFECT__TRAIT:
				return getTrait();
			case PagetPackage.TRAIT_EFFECT__FACTOR:
				if (resolve) return getFactor();
				return basicGetFactor();
			case PagetPackage.TRAIT_EFFECT__FOLD:
				return getFold();
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
			case PagetPackage.TRAIT_EFFECT__TRAIT:
				setTrait((TraitKind)newValue);
				return;
			case PagetPackage.TRAIT_EFFECT__FACTOR:
				setFactor((Factor)newValue);
				return;
			case PagetPackage.TRAIT_EFFECT__FOLD:
				setFold((Quantity)newValue);
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
			case PagetPackage.TRAIT_EFFECT__TRAIT:
				setTrait(TRAIT_EDEFAULT);
				return;
			case PagetPackage.TRAIT_EFFECT__FACTOR:
				setFactor((Factor)null);
				return;
			case PagetPackage.TRAIT_EFFECT__FOLD:
				setFold((Quantity)null);
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
			case PagetPackage.TRAIT_EFFECT__TRAIT:
				return trait != TRAIT_EDEFAULT;
			case PagetPackage.TRAIT_EFFECT__FACTOR:
				return factor != null;
			case PagetPackage.TRAIT_EFFECT__FOLD:
				return fold != null;
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
		result.append(" (trait: ");
		result.append(trait);
		result.append(')');
		return result.toString();
	}

} //TraitEffectImpl
