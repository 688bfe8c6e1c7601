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

import paget.model.FactorLevel;
import paget.model.PagetPackage;
import paget.model.Place;
import paget.model.Population;
import paget.model.Quantity;
import paget.model.TissueState;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Place</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link paget.model.impl.PlaceImpl#getVolume <em>Volume</em>}</li>
 *   <li>{@link paget.model.impl.PlaceImpl#getPopulations <em>Populations</em>}</li>
 *   <li>{@link paget.model.impl.PlaceImpl#getFactorLevels <em>Factor Levels</em>}</li>
 *   <li>{@link paget.model.impl.PlaceImpl#getStates <em>States</em>}</li>
 *   <li>{@link paget.model.impl.PlaceImpl#getProcesses <em>Processes</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class PlaceImpl extends ElementImpl implements Place {
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
	 * The cached value of the '{@link #getPopulations() <em>Populations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulations()
	 * @generated
	 * @ordered
	 */
	protected EList<Population> populations;

	/**
	 * The cached value of the '{@link #getFactorLevels() <em>Factor Levels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactorLevels()
	 * @generated
	 * @ordered
	 */
	protected EList<FactorLevel> factorLevels;

	/**
	 * The cached value of the '{@link #getStates() <em>States</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStates()
	 * @generated
	 * @ordered
	 */
	protected EList<TissueState> states;

	/**
	 * The cached value of the '{@link #getProcesses() <em>Processes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcesses()
	 * @generated
	 * @ordered
	 */
	protected EList<paget.model.Process> processes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlaceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.PLACE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getVolume() {
		reading(PagetPackage.PLACE__VOLUME);
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.PLACE__VOLUME, oldVolume, newVolume);
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
				msgs = ((InternalEObject)volume).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.PLACE__VOLUME, null, msgs);
			if (newVolume != null)
				msgs = ((InternalEObject)newVolume).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.PLACE__VOLUME, null, msgs);
			msgs = basicSetVolume(newVolume, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.PLACE__VOLUME, newVolume, newVolume));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Population> getPopulations() {
		reading(PagetPackage.PLACE__POPULATIONS);
		if (populations == null) {
			populations = new EObjectContainmentEList<Population>(Population.class, this, PagetPackage.PLACE__POPULATIONS);
		}
		return populations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FactorLevel> getFactorLevels() {
		reading(PagetPackage.PLACE__FACTOR_LEVELS);
		if (factorLevels == null) {
			factorLevels = new EObjectContainmentEList<FactorLevel>(FactorLevel.class, this, PagetPackage.PLACE__FACTOR_LEVELS);
		}
		return factorLevels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TissueState> getStates() {
		reading(PagetPackage.PLACE__STATES);
		if (states == null) {
			states = new EObjectContainmentEList<TissueState>(TissueState.class, this, PagetPackage.PLACE__STATES);
		}
		return states;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<paget.model.Process> getProcesses() {
		reading(PagetPackage.PLACE__PROCESSES);
		if (processes == null) {
			processes = new EObjectContainmentEList<paget.model.Process>(paget.model.Process.class, this, PagetPackage.PLACE__PROCESSES);
		}
		return processes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PagetPackage.PLACE__VOLUME:
				return basicSetVolume(null, msgs);
			case PagetPackage.PLACE__POPULATIONS:
				return ((InternalEList<?>)getPopulations()).basicRemove(otherEnd, msgs);
			case PagetPackage.PLACE__FACTOR_LEVELS:
				return ((InternalEList<?>)getFactorLevels()).basicRemove(otherEnd, msgs);
			case PagetPackage.PLACE__STATES:
				return ((InternalEList<?>)getStates()).basicRemove(otherEnd, msgs);
			case PagetPackage.PLACE__PROCESSES:
				return ((InternalEList<?>)getProcesses()).basicRemove(otherEnd, msgs);
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
			case PagetPackage.PLACE__VOLUME:
				return getVolume();
			case PagetPackage.PLACE__POPULATIONS:
				return getPopulations();
			case PagetPackage.PLACE__FACTOR_LEVELS:
				return getFactorLevels();
			case PagetPackage.PLACE__STATES:
				return getStates();
			case PagetPackage.PLACE__PROCESSES:
				return getProcesses();
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
			case PagetPackage.PLACE__VOLUME:
				setVolume((Quantity)newValue);
				return;
			case PagetPackage.PLACE__POPULATIONS:
				getPopulations().clear();
				getPopulations().addAll((Collection<? extends Population>)newValue);
				return;
			case PagetPackage.PLACE__FACTOR_LEVELS:
				getFactorLevels().clear();
				getFactorLevels().addAll((Collection<? extends FactorLevel>)newValue);
				return;
			case PagetPackage.PLACE__STATES:
				getStates().clear();
				getStates().addAll((Collection<? extends TissueState>)newValue);
				return;
			case PagetPackage.PLACE__PROCESSES:
				getProcesses().clear();
				getProcesses().addAll((Collection<? extends paget.model.Process>)newValue);
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
			case PagetPackage.PLACE__VOLUME:
				setVolume((Quantity)null);
				return;
			case PagetPackage.PLACE__POPULATIONS:
				getPopulations().clear();
				return;
			case PagetPackage.PLACE__FACTOR_LEVELS:
				getFactorLevels().clear();
				return;
			case PagetPackage.PLACE__STATES:
				getStates().clear();
				return;
			case PagetPackage.PLACE__PROCESSES:
				getProcesses().clear();
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
			case PagetPackage.PLACE__VOLUME:
				return volume != null;
			case PagetPackage.PLACE__POPULATIONS:
				return populations != null && !populations.isEmpty();
			case PagetPackage.PLACE__FACTOR_LEVELS:
				return factorLevels != null && !factorLevels.isEmpty();
			case PagetPackage.PLACE__STATES:
				return states != null && !states.isEmpty();
			case PagetPackage.PLACE__PROCESSES:
				return processes != null && !processes.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //PlaceImpl
