/**
 */
package paget.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import paget.model.Hypothesis;
import paget.model.PagetPackage;
import paget.model.QuantityChange;
import paget.model.Switchable;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Hypothesis</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link paget.model.impl.HypothesisImpl#getChanges <em>Changes</em>}</li>
 *   <li>{@link paget.model.impl.HypothesisImpl#getEnables <em>Enables</em>}</li>
 *   <li>{@link paget.model.impl.HypothesisImpl#getDisables <em>Disables</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HypothesisImpl extends ElementImpl implements Hypothesis {
	/**
	 * The cached value of the '{@link #getChanges() <em>Changes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChanges()
	 * @generated
	 * @ordered
	 */
	protected EList<QuantityChange> changes;

	/**
	 * The cached value of the '{@link #getEnables() <em>Enables</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnables()
	 * @generated
	 * @ordered
	 */
	protected EList<Switchable> enables;

	/**
	 * The cached value of the '{@link #getDisables() <em>Disables</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisables()
	 * @generated
	 * @ordered
	 */
	protected EList<Switchable> disables;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HypothesisImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.HYPOTHESIS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<QuantityChange> getChanges() {
		reading(PagetPackage.HYPOTHESIS__CHANGES);
		if (changes == null) {
			changes = new EObjectContainmentEList<QuantityChange>(QuantityChange.class, this, PagetPackage.HYPOTHESIS__CHANGES);
		}
		return changes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Switchable> getEnables() {
		reading(PagetPackage.HYPOTHESIS__ENABLES);
		if (enables == null) {
			enables = new EObjectResolvingEList<Switchable>(Switchable.class, this, PagetPackage.HYPOTHESIS__ENABLES);
		}
		return enables;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Switchable> getDisables() {
		reading(PagetPackage.HYPOTHESIS__DISABLES);
		if (disables == null) {
			disables = new EObjectResolvingEList<Switchable>(Switchable.class, this, PagetPackage.HYPOTHESIS__DISABLES);
		}
		return disables;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PagetPackage.HYPOTHESIS__CHANGES:
				return ((InternalEList<?>)getChanges()).basicRemove(otherEnd, msgs);
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
			case PagetPackage.HYPOTHESIS__CHANGES:
				return getChanges();
			case PagetPackage.HYPOTHESIS__ENABLES:
				return getEnables();
			case PagetPackage.HYPOTHESIS__DISABLES:
				return getDisables();
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
			case PagetPackage.HYPOTHESIS__CHANGES:
				getChanges().clear();
				getChanges().addAll((Collection<? extends QuantityChange>)newValue);
				return;
			case PagetPackage.HYPOTHESIS__ENABLES:
				getEnables().clear();
				getEnables().addAll((Collection<? extends Switchable>)newValue);
				return;
			case PagetPackage.HYPOTHESIS__DISABLES:
				getDisables().clear();
				getDisables().addAll((Collection<? extends Switchable>)newValue);
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
			case PagetPackage.HYPOTHESIS__CHANGES:
				getChanges().clear();
				return;
			case PagetPackage.HYPOTHESIS__ENABLES:
				getEnables().clear();
				return;
			case PagetPackage.HYPOTHESIS__DISABLES:
				getDisables().clear();
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
			case PagetPackage.HYPOTHESIS__CHANGES:
				return changes != null && !changes.isEmpty();
			case PagetPackage.HYPOTHESIS__ENABLES:
				return enables != null && !enables.isEmpty();
			case PagetPackage.HYPOTHESIS__DISABLES:
				return disables != null && !disables.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //HypothesisImpl
