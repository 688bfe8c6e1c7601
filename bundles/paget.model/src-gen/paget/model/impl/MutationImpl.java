/**
 */
package paget.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import paget.model.Mutation;
import paget.model.PagetPackage;
import paget.model.Population;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Mutation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link paget.model.impl.MutationImpl#getPopulation <em>Population</em>}</li>
 *   <li>{@link paget.model.impl.MutationImpl#getMutant <em>Mutant</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MutationImpl extends ProcessImpl implements Mutation {
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
	 * The cached value of the '{@link #getMutant() <em>Mutant</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMutant()
	 * @generated
	 * @ordered
	 */
	protected Population mutant;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MutationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.MUTATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Population getPopulation() {
		reading(PagetPackage.MUTATION__POPULATION);
		if (population != null && population.eIsProxy()) {
			InternalEObject oldPopulation = (InternalEObject)population;
			population = (Population)eResolveProxy(oldPopulation);
			if (population != oldPopulation) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PagetPackage.MUTATION__POPULATION, oldPopulation, population));
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
		reading(PagetPackage.MUTATION__POPULATION);
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
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.MUTATION__POPULATION, oldPopulation, population));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Population getMutant() {
		reading(PagetPackage.MUTATION__MUTANT);
		if (mutant != null && mutant.eIsProxy()) {
			InternalEObject oldMutant = (InternalEObject)mutant;
			mutant = (Population)eResolveProxy(oldMutant);
			if (mutant != oldMutant) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PagetPackage.MUTATION__MUTANT, oldMutant, mutant));
			}
		}
		return mutant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Population basicGetMutant() {
		reading(PagetPackage.MUTATION__MUTANT);
		return mutant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMutant(Population newMutant) {
		Population oldMutant = mutant;
		mutant = newMutant;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.MUTATION__MUTANT, oldMutant, mutant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PagetPackage.MUTATION__POPULATION:
				if (resolve) return getPopulation();
				return basicGetPopulation();
			case PagetPackage.MUTATION__MUTANT:
				if (resolve) return getMutant();
				return basicGetMutant();
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
			case PagetPackage.MUTATION__POPULATION:
				setPopulation((Population)newValue);
				return;
			case PagetPackage.MUTATION__MUTANT:
				setMutant((Population)newValue);
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
			case PagetPackage.MUTATION__POPULATION:
				setPopulation((Population)null);
				return;
			case PagetPackage.MUTATION__MUTANT:
				setMutant((Population)null);
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
			case PagetPackage.MUTATION__POPULATION:
				return population != null;
			case PagetPackage.MUTATION__MUTANT:
				return mutant != null;
		}
		return super.eIsSet(featureID);
	}

} //MutationImpl
