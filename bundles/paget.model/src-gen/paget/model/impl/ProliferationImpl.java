/**
 */
package paget.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import paget.model.GrowthLaw;
import paget.model.PagetPackage;
import paget.model.Population;
import paget.model.Proliferation;
import paget.model.Quantity;
import paget.model.StateVariable;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Proliferation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link paget.model.impl.ProliferationImpl#getPopulation <em>Population</em>}</li>
 *   <li>{@link paget.model.impl.ProliferationImpl#getGrowthLaw <em>Growth Law</em>}</li>
 *   <li>{@link paget.model.impl.ProliferationImpl#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link paget.model.impl.ProliferationImpl#getCapacityState <em>Capacity State</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProliferationImpl extends ProcessImpl implements Proliferation {
	/**
	 * The cached value of the '{@link #getPopulation() <em>Population</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulation()
	 * @generated
	 * @ordered
	 */
	protected Population population;

	/**
	 * The default value of the '{@link #getGrowthLaw() <em>Growth Law</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrowthLaw()
	 * @generated
	 * @ordered
	 */
	protected static final GrowthLaw GROWTH_LAW_EDEFAULT = GrowthLaw.EXPONENTIAL;

	/**
	 * The cached value of the '{@link #getGrowthLaw() <em>Growth Law</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrowthLaw()
	 * @generated
	 * @ordered
	 */
	protected GrowthLaw growthLaw = GROWTH_LAW_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCapacity() <em>Capacity</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacity()
	 * @generated
	 * @ordered
	 */
	protected Quantity capacity;

	/**
	 * The cached value of the '{@link #getCapacityState() <em>Capacity State</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacityState()
	 * @generated
	 * @ordered
	 */
	protected StateVariable capacityState;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProliferationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.PROLIFERATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Population getPopulation() {
		reading(PagetPackage.PROLIFERATION__POPULATION);
		if (population != null && population.eIsProxy()) {
			InternalEObject oldPopulation = (InternalEObject)population;
			population = (Population)eResolveProxy(oldPopulation);
			if (population != oldPopulation) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PagetPackage.PROLIFERATION__POPULATION, oldPopulation, population));
			}
		}
		return population;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Population basicGetPopulation() {
		reading(PagetPackage.PROLIFERATION__POPULATION);
		return population;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPopulation(Population newPopulation) {
		Population oldPopulation = population;
		population = newPopulation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.PROLIFERATION__POPULATION, oldPopulation, population));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GrowthLaw getGrowthLaw() {
		reading(PagetPackage.PROLIFERATION__GROWTH_LAW);
		return growthLaw;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrowthLaw(GrowthLaw newGrowthLaw) {
		GrowthLaw oldGrowthLaw = growthLaw;
		growthLaw = newGrowthLaw == null ? GROWTH_LAW_EDEFAULT : newGrowthLaw;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.PROLIFERATION__GROWTH_LAW, oldGrowthLaw, growthLaw));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getCapacity() {
		reading(PagetPackage.PROLIFERATION__CAPACITY);
		return capacity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCapacity(Quantity newCapacity, NotificationChain msgs) {
		Quantity oldCapacity = capacity;
		capacity = newCapacity;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.PROLIFERATION__CAPACITY, oldCapacity, newCapacity);
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
	public void setCapacity(Quantity newCapacity) {
		if (newCapacity != capacity) {
			NotificationChain msgs = null;
			if (capacity != null)
				msgs = ((InternalEObject)capacity).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.PROLIFERATION__CAPACITY, null, msgs);
			if (newCapacity != null)
				msgs = ((InternalEObject)newCapacity).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.PROLIFERATION__CAPACITY, null, msgs);
			msgs = basicSetCapacity(newCapacity, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.PROLIFERATION__CAPACITY, newCapacity, newCapacity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StateVariable getCapacityState() {
		reading(PagetPackage.PROLIFERATION__CAPACITY_STATE);
		if (capacityState != null && capacityState.eIsProxy()) {
			InternalEObject oldCapacityState = (InternalEObject)capacityState;
			capacityState = (StateVariable)eResolveProxy(oldCapacityState);
			if (capacityState != oldCapacityState) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PagetPackage.PROLIFERATION__CAPACITY_STATE, oldCapacityState, capacityState));
			}
		}
		return capacityState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StateVariable basicGetCapacityState() {
		reading(PagetPackage.PROLIFERATION__CAPACITY_STATE);
		return capacityState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapacityState(StateVariable newCapacityState) {
		StateVariable oldCapacityState = capacityState;
		capacityState = newCapacityState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.PROLIFERATION__CAPACITY_STATE, oldCapacityState, capacityState));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PagetPackage.PROLIFERATION__CAPACITY:
				return basicSetCapacity(null, msgs);
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
			case PagetPackage.PROLIFERATION__POPULATION:
				if (resolve) return getPopulation();
				return basicGetPopulation();
			case PagetPackage.PROLIFERATION__GROWTH_LAW:
				return getGrowthLaw();
			case PagetPackage.PROLIFERATION__CAPACITY:
				return getCapacity();
			case PagetPackage.PROLIFERATION__CAPACITY_STATE:
				if (resolve) return getCapacityState();
				return basicGetCapacityState();
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
			case PagetPackage.PROLIFERATION__POPULATION:
				setPopulation((Population)newValue);
				return;
			case PagetPackage.PROLIFERATION__GROWTH_LAW:
				setGrowthLaw((GrowthLaw)newValue);
				return;
			case PagetPackage.PROLIFERATION__CAPACITY:
				setCapacity((Quantity)newValue);
				return;
			case PagetPackage.PROLIFERATION__CAPACITY_STATE:
				setCapacityState((StateVariable)newValue);
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
			case PagetPackage.PROLIFERATION__POPULATION:
				setPopulation((Population)null);
				return;
			case PagetPackage.PROLIFERATION__GROWTH_LAW:
				setGrowthLaw(GROWTH_LAW_EDEFAULT);
				return;
			case PagetPackage.PROLIFERATION__CAPACITY:
				setCapacity((Quantity)null);
				return;
			case PagetPackage.PROLIFERATION__CAPACITY_STATE:
				setCapacityState((StateVariable)null);
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
			case PagetPackage.PROLIFERATION__POPULATION:
				return population != null;
			case PagetPackage.PROLIFERATION__GROWTH_LAW:
				return growthLaw != GROWTH_LAW_EDEFAULT;
			case PagetPackage.PROLIFERATION__CAPACITY:
				return capacity != null;
			case PagetPackage.PROLIFERATION__CAPACITY_STATE:
				return capacityState != null;
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
		result.append(" (growthLaw: ");
		result.append(growthLaw);
		result.append(')');
		return result.toString();
	}

} //ProliferationImpl
