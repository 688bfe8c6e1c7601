/**
 */
package paget.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import paget.model.FactorLevel;
import paget.model.NicheConditioning;
import paget.model.PagetPackage;
import paget.model.Quantity;
import paget.model.TissueState;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Niche Conditioning</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link paget.model.impl.NicheConditioningImpl#getState <em>State</em>}</li>
 *   <li>{@link paget.model.impl.NicheConditioningImpl#getFactor <em>Factor</em>}</li>
 *   <li>{@link paget.model.impl.NicheConditioningImpl#getReversal <em>Reversal</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NicheConditioningImpl extends ProcessImpl implements NicheConditioning {
	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected TissueState state;

	/**
	 * The cached value of the '{@link #getFactor() <em>Factor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactor()
	 * @generated
	 * @ordered
	 */
	protected FactorLevel factor;

	/**
	 * The cached value of the '{@link #getReversal() <em>Reversal</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReversal()
	 * @generated
	 * @ordered
	 */
	protected Quantity reversal;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NicheConditioningImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.NICHE_CONDITIONING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TissueState getState() {
		reading(PagetPackage.NICHE_CONDITIONING__STATE);
		if (state != null && state.eIsProxy()) {
			InternalEObject oldState = (InternalEObject)state;
			state = (TissueState)eResolveProxy(oldState);
			if (state != oldState) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PagetPackage.NICHE_CONDITIONING__STATE, oldState, state));
			}
		}
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TissueState basicGetState() {
		reading(PagetPackage.NICHE_CONDITIONING__STATE);
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(TissueState newState) {
		TissueState oldState = state;
		state = newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.NICHE_CONDITIONING__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FactorLevel getFactor() {
		reading(PagetPackage.NICHE_CONDITIONING__FACTOR);
		if (factor != null && factor.eIsProxy()) {
			InternalEObject oldFactor = (InternalEObject)factor;
			factor = (FactorLevel)eResolveProxy(oldFactor);
			if (factor != oldFactor) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PagetPackage.NICHE_CONDITIONING__FACTOR, oldFactor, factor));
			}
		}
		return factor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FactorLevel basicGetFactor() {
		reading(PagetPackage.NICHE_CONDITIONING__FACTOR);
		return factor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFactor(FactorLevel newFactor) {
		FactorLevel oldFactor = factor;
		factor = newFactor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.NICHE_CONDITIONING__FACTOR, oldFactor, factor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getReversal() {
		reading(PagetPackage.NICHE_CONDITIONING__REVERSAL);
		return reversal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReversal(Quantity newReversal, NotificationChain msgs) {
		Quantity oldReversal = reversal;
		reversal = newReversal;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.NICHE_CONDITIONING__REVERSAL, oldReversal, newReversal);
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
	public void setReversal(Quantity newReversal) {
		if (newReversal != reversal) {
			NotificationChain msgs = null;
			if (reversal != null)
				msgs = ((InternalEObject)reversal).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.NICHE_CONDITIONING__REVERSAL, null, msgs);
			if (newReversal != null)
				msgs = ((InternalEObject)newReversal).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.NICHE_CONDITIONING__REVERSAL, null, msgs);
			msgs = basicSetReversal(newReversal, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.NICHE_CONDITIONING__REVERSAL, newReversal, newReversal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PagetPackage.NICHE_CONDITIONING__REVERSAL:
				return basicSetReversal(null, msgs);
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
			case PagetPackage.NICHE_CONDITIONING__STATE:
				if (resolve) return getState();
				return basicGetState();
			case PagetPackage.NICHE_CONDITIONING__FACTOR:
				if (resolve) return getFactor();
				return basicGetFactor();
			case PagetPackage.NICHE_CONDITIONING__REVERSAL:
				return getReversal();
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
			case PagetPackage.NICHE_CONDITIONING__STATE:
				setState((TissueState)newValue);
				return;
			case PagetPackage.NICHE_CONDITIONING__FACTOR:
				setFactor((FactorLevel)newValue);
				return;
			case PagetPackage.NICHE_CONDITIONING__REVERSAL:
				setReversal((Quantity)newValue);
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
			case PagetPackage.NICHE_CONDITIONING__STATE:
				setState((TissueState)null);
				return;
			case PagetPackage.NICHE_CONDITIONING__FACTOR:
				setFactor((FactorLevel)null);
				return;
			case PagetPackage.NICHE_CONDITIONING__REVERSAL:
				setReversal((Quantity)null);
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
			case PagetPackage.NICHE_CONDITIONING__STATE:
				return state != null;
			case PagetPackage.NICHE_CONDITIONING__FACTOR:
				return factor != null;
			case PagetPackage.NICHE_CONDITIONING__REVERSAL:
				return reversal != null;
		}
		return super.eIsSet(featureID);
	}

} //NicheConditioningImpl
