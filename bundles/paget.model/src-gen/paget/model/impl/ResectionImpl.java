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

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import paget.model.PagetPackage;
import paget.model.Population;
import paget.model.Quantity;
import paget.model.Resection;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Resection</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link paget.model.impl.ResectionImpl#getPopulations <em>Populations</em>}</li>
 *   <li>{@link paget.model.impl.ResectionImpl#getRemovedFraction <em>Removed Fraction</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ResectionImpl extends TreatmentImpl implements Resection {
	/**
	 * The cached value of the '{@link #getPopulations() <em>Populations</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulations()
	 * @generated
	 * @ordered
	 */
	protected EList<Population> populations;

	/**
	 * The cached value of the '{@link #getRemovedFraction() <em>Removed Fraction</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemovedFraction()
	 * @generated
	 * @ordered
	 */
	protected Quantity removedFraction;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ResectionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.RESECTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Population> getPopulations() {
		reading(PagetPackage.RESECTION__POPULATIONS);
		if (populations == null) {
			populations = new EObjectResolvingEList<Population>(Population.class, this, PagetPackage.RESECTION__POPULATIONS);
		}
		return populations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getRemovedFraction() {
		reading(PagetPackage.RESECTION__REMOVED_FRACTION);
		return removedFraction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRemovedFraction(Quantity newRemovedFraction, NotificationChain msgs) {
		Quantity oldRemovedFraction = removedFraction;
		removedFraction = newRemovedFraction;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.RESECTION__REMOVED_FRACTION, oldRemovedFraction, newRemovedFraction);
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
	public void setRemovedFraction(Quantity newRemovedFraction) {
		if (newRemovedFraction != removedFraction) {
			NotificationChain msgs = null;
			if (removedFraction != null)
				msgs = ((InternalEObject)removedFraction).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.RESECTION__REMOVED_FRACTION, null, msgs);
			if (newRemovedFraction != null)
				msgs = ((InternalEObject)newRemovedFraction).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.RESECTION__REMOVED_FRACTION, null, msgs);
			msgs = basicSetRemovedFraction(newRemovedFraction, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.RESECTION__REMOVED_FRACTION, newRemovedFraction, newRemovedFraction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PagetPackage.RESECTION__REMOVED_FRACTION:
				return basicSetRemovedFraction(null, msgs);
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
			case PagetPackage.RESECTION__POPULATIONS:
				return getPopulations();
			case PagetPackage.RESECTION__REMOVED_FRACTION:
				return getRemovedFraction();
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
			case PagetPackage.RESECTION__POPULATIONS:
				getPopulations().clear();
				getPopulations().addAll((Collection<? extends Population>)newValue);
				return;
			case PagetPackage.RESECTION__REMOVED_FRACTION:
				setRemovedFraction((Quantity)newValue);
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
			case PagetPackage.RESECTION__POPULATIONS:
				getPopulations().clear();
				return;
			case PagetPackage.RESECTION__REMOVED_FRACTION:
				setRemovedFraction((Quantity)null);
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
			case PagetPackage.RESECTION__POPULATIONS:
				return populations != null && !populations.isEmpty();
			case PagetPackage.RESECTION__REMOVED_FRACTION:
				return removedFraction != null;
		}
		return super.eIsSet(featureID);
	}

} //ResectionImpl
