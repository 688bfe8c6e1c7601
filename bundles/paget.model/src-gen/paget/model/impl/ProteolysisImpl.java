/**
 */
package paget.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import paget.model.PagetPackage;
import paget.model.Proteolysis;
import paget.model.StateVariable;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Proteolysis</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link paget.model.impl.ProteolysisImpl#getProtease <em>Protease</em>}</li>
 *   <li>{@link paget.model.impl.ProteolysisImpl#getSubstrate <em>Substrate</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProteolysisImpl extends ProcessImpl implements Proteolysis {
	/**
	 * The cached value of the '{@link #getProtease() <em>Protease</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtease()
	 * @generated
	 * @ordered
	 */
	protected StateVariable protease;

	/**
	 * The cached value of the '{@link #getSubstrate() <em>Substrate</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubstrate()
	 * @generated
	 * @ordered
	 */
	protected StateVariable substrate;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProteolysisImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.PROTEOLYSIS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StateVariable getProtease() {
		reading(PagetPackage.PROTEOLYSIS__PROTEASE);
		if (protease != null && protease.eIsProxy()) {
			InternalEObject oldProtease = (InternalEObject)protease;
			protease = (StateVariable)eResolveProxy(oldProtease);
			if (protease != oldProtease) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PagetPackage.PROTEOLYSIS__PROTEASE, oldProtease, protease));
			}
		}
		return protease;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StateVariable basicGetProtease() {
		reading(PagetPackage.PROTEOLYSIS__PROTEASE);
		return protease;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProtease(StateVariable newProtease) {
		StateVariable oldProtease = protease;
		protease = newProtease;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.PROTEOLYSIS__PROTEASE, oldProtease, protease));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StateVariable getSubstrate() {
		reading(PagetPackage.PROTEOLYSIS__SUBSTRATE);
		if (substrate != null && substrate.eIsProxy()) {
			InternalEObject oldSubstrate = (InternalEObject)substrate;
			substrate = (StateVariable)eResolveProxy(oldSubstrate);
			if (substrate != oldSubstrate) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PagetPackage.PROTEOLYSIS__SUBSTRATE, oldSubstrate, substrate));
			}
		}
		return substrate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StateVariable basicGetSubstrate() {
		reading(PagetPackage.PROTEOLYSIS__SUBSTRATE);
		return substrate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubstrate(StateVariable newSubstrate) {
		StateVariable oldSubstrate = substrate;
		substrate = newSubstrate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.PROTEOLYSIS__SUBSTRATE, oldSubstrate, substrate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PagetPackage.PROTEOLYSIS__PROTEASE:
				if (resolve) return getProtease();
				return basicGetProtease();
			case PagetPackage.PROTEOLYSIS__SUBSTRATE:
				if (resolve) return getSubstrate();
				return basicGetSubstrate();
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
			case PagetPackage.PROTEOLYSIS__PROTEASE:
				setProtease((StateVariable)newValue);
				return;
			case PagetPackage.PROTEOLYSIS__SUBSTRATE:
				setSubstrate((StateVariable)newValue);
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
			case PagetPackage.PROTEOLYSIS__PROTEASE:
				setProtease((StateVariable)null);
				return;
			case PagetPackage.PROTEOLYSIS__SUBSTRATE:
				setSubstrate((StateVariable)null);
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
			case PagetPackage.PROTEOLYSIS__PROTEASE:
				return protease != null;
			case PagetPackage.PROTEOLYSIS__SUBSTRATE:
				return substrate != null;
		}
		return super.eIsSet(featureID);
	}

} //ProteolysisImpl
