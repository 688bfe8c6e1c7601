/**
 */
package paget.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import paget.model.CirculationLoss;
import paget.model.PagetPackage;
import paget.model.Population;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Circulation Loss</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link paget.model.impl.CirculationLossImpl#getPopulation <em>Population</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CirculationLossImpl extends ProcessImpl implements CirculationLoss {
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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CirculationLossImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.CIRCULATION_LOSS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Population getPopulation() {
		reading(PagetPackage.CIRCULATION_LOSS__POPULATION);
		if (population != null && population.eIsProxy()) {
			InternalEObject oldPopulation = (InternalEObject)population;
			population = (Population)eResolveProxy(oldPopulation);
			if (population != oldPopulation) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PagetPackage.CIRCULATION_LOSS__POPULATION, oldPopulation, population));
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
		reading(PagetPackage.CIRCULATION_LOSS__POPULATION);
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
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.CIRCULATION_LOSS__POPULATION, oldPopulation, population));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PagetPackage.CIRCULATION_LOSS__POPULATION:
				if (resolve) return getPopulation();
				return basicGetPopulation();
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
			case PagetPackage.CIRCULATION_LOSS__POPULATION:
				setPopulation((Population)newValue);
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
			case PagetPackage.CIRCULATION_LOSS__POPULATION:
				setPopulation((Population)null);
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
			case PagetPackage.CIRCULATION_LOSS__POPULATION:
				return population != null;
		}
		return super.eIsSet(featureID);
	}

} //CirculationLossImpl
