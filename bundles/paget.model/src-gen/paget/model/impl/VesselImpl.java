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
import paget.model.Vessel;
import paget.model.VesselKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Vessel</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link paget.model.impl.VesselImpl#getVolume <em>Volume</em>}</li>
 *   <li>{@link paget.model.impl.VesselImpl#getPopulations <em>Populations</em>}</li>
 *   <li>{@link paget.model.impl.VesselImpl#getFactorLevels <em>Factor Levels</em>}</li>
 *   <li>{@link paget.model.impl.VesselImpl#getStates <em>States</em>}</li>
 *   <li>{@link paget.model.impl.VesselImpl#getProcesses <em>Processes</em>}</li>
 *   <li>{@link paget.model.impl.VesselImpl#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VesselImpl extends RegionImpl implements Vessel {
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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final VesselKind KIND_EDEFAULT = VesselKind.VEIN;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected VesselKind kind = KIND_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VesselImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.VESSEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getVolume() {
		reading(PagetPackage.VESSEL__VOLUME);
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.VESSEL__VOLUME, oldVolume, newVolume);
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
				msgs = ((InternalEObject)volume).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.VESSEL__VOLUME, null, msgs);
			if (newVolume != null)
				msgs = ((InternalEObject)newVolume).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.VESSEL__VOLUME, null, msgs);
			msgs = basicSetVolume(newVolume, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.VESSEL__VOLUME, newVolume, newVolume));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Population> getPopulations() {
		reading(PagetPackage.VESSEL__POPULATIONS);
		if (populations == null) {
			populations = new EObjectContainmentEList<Population>(Population.class, this, PagetPackage.VESSEL__POPULATIONS);
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
		reading(PagetPackage.VESSEL__FACTOR_LEVELS);
		if (factorLevels == null) {
			factorLevels = new EObjectContainmentEList<FactorLevel>(FactorLevel.class, this, PagetPackage.VESSEL__FACTOR_LEVELS);
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
		reading(PagetPackage.VESSEL__STATES);
		if (states == null) {
			states = new EObjectContainmentEList<TissueState>(TissueState.class, this, PagetPackage.VESSEL__STATES);
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
		reading(PagetPackage.VESSEL__PROCESSES);
		if (processes == null) {
			processes = new EObjectContainmentEList<paget.model.Process>(paget.model.Process.class, this, PagetPackage.VESSEL__PROCESSES);
		}
		return processes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VesselKind getKind() {
		reading(PagetPackage.VESSEL__KIND);
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(VesselKind newKind) {
		VesselKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.VESSEL__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PagetPackage.VESSEL__VOLUME:
				return basicSetVolume(null, msgs);
			case PagetPackage.VESSEL__POPULATIONS:
				return ((InternalEList<?>)getPopulations()).basicRemove(otherEnd, msgs);
			case PagetPackage.VESSEL__FACTOR_LEVELS:
				return ((InternalEList<?>)getFactorLevels()).basicRemove(otherEnd, msgs);
			case PagetPackage.VESSEL__STATES:
				return ((InternalEList<?>)getStates()).basicRemove(otherEnd, msgs);
			case PagetPackage.VESSEL__PROCESSES:
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
			case PagetPackage.VESSEL__VOLUME:
				return getVolume();
			case PagetPackage.VESSEL__POPULATIONS:
				return getPopulations();
			case PagetPackage.VESSEL__FACTOR_LEVELS:
				return getFactorLevels();
			case PagetPackage.VESSEL__STATES:
				return getStates();
			case PagetPackage.VESSEL__PROCESSES:
				return getProcesses();
			case PagetPackage.VESSEL__KIND:
				return getKind();
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
			case PagetPackage.VESSEL__VOLUME:
				setVolume((Quantity)newValue);
				return;
			case PagetPackage.VESSEL__POPULATIONS:
				getPopulations().clear();
				getPopulations().addAll((Collection<? extends Population>)newValue);
				return;
			case PagetPackage.VESSEL__FACTOR_LEVELS:
				getFactorLevels().clear();
				getFactorLevels().addAll((Collection<? extends FactorLevel>)newValue);
				return;
			case PagetPackage.VESSEL__STATES:
				getStates().clear();
				getStates().addAll((Collection<? extends TissueState>)newValue);
				return;
			case PagetPackage.VESSEL__PROCESSES:
				getProcesses().clear();
				getProcesses().addAll((Collection<? extends paget.model.Process>)newValue);
				return;
			case PagetPackage.VESSEL__KIND:
				setKind((VesselKind)newValue);
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
			case PagetPackage.VESSEL__VOLUME:
				setVolume((Quantity)null);
				return;
			case PagetPackage.VESSEL__POPULATIONS:
				getPopulations().clear();
				return;
			case PagetPackage.VESSEL__FACTOR_LEVELS:
				getFactorLevels().clear();
				return;
			case PagetPackage.VESSEL__STATES:
				getStates().clear();
				return;
			case PagetPackage.VESSEL__PROCESSES:
				getProcesses().clear();
				return;
			case PagetPackage.VESSEL__KIND:
				setKind(KIND_EDEFAULT);
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
			case PagetPackage.VESSEL__VOLUME:
				return volume != null;
			case PagetPackage.VESSEL__POPULATIONS:
				return populations != null && !populations.isEmpty();
			case PagetPackage.VESSEL__FACTOR_LEVELS:
				return factorLevels != null && !factorLevels.isEmpty();
			case PagetPackage.VESSEL__STATES:
				return states != null && !states.isEmpty();
			case PagetPackage.VESSEL__PROCESSES:
				return processes != null && !processes.isEmpty();
			case PagetPackage.VESSEL__KIND:
				return kind != KIND_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Place.class) {
			switch (derivedFeatureID) {
				case PagetPackage.VESSEL__VOLUME: return PagetPackage.PLACE__VOLUME;
				case PagetPackage.VESSEL__POPULATIONS: return PagetPackage.PLACE__POPULATIONS;
				case PagetPackage.VESSEL__FACTOR_LEVELS: return PagetPackage.PLACE__FACTOR_LEVELS;
				case PagetPackage.VESSEL__STATES: return PagetPackage.PLACE__STATES;
				case PagetPackage.VESSEL__PROCESSES: return PagetPackage.PLACE__PROCESSES;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Place.class) {
			switch (baseFeatureID) {
				case PagetPackage.PLACE__VOLUME: return PagetPackage.VESSEL__VOLUME;
				case PagetPackage.PLACE__POPULATIONS: return PagetPackage.VESSEL__POPULATIONS;
				case PagetPackage.PLACE__FACTOR_LEVELS: return PagetPackage.VESSEL__FACTOR_LEVELS;
				case PagetPackage.PLACE__STATES: return PagetPackage.VESSEL__STATES;
				case PagetPackage.PLACE__PROCESSES: return PagetPackage.VESSEL__PROCESSES;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(')');
		return result.toString();
	}

} //VesselImpl
