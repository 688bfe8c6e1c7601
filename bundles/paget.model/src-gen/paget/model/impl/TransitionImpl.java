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

import paget.model.Barrier;
import paget.model.PagetPackage;
import paget.model.Population;
import paget.model.Quantity;
import paget.model.Transition;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Transition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link paget.model.impl.TransitionImpl#getSource <em>Source</em>}</li>
 *   <li>{@link paget.model.impl.TransitionImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link paget.model.impl.TransitionImpl#getSuccessProbability <em>Success Probability</em>}</li>
 *   <li>{@link paget.model.impl.TransitionImpl#getBarriers <em>Barriers</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class TransitionImpl extends ProcessImpl implements Transition {
	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected Population source;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected Population target;

	/**
	 * The cached value of the '{@link #getSuccessProbability() <em>Success Probability</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuccessProbability()
	 * @generated
	 * @ordered
	 */
	protected Quantity successProbability;

	/**
	 * The cached value of the '{@link #getBarriers() <em>Barriers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBarriers()
	 * @generated
	 * @ordered
	 */
	protected EList<Barrier> barriers;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TransitionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.TRANSITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Population getSource() {
		reading(PagetPackage.TRANSITION__SOURCE);
		if (source != null && source.eIsProxy()) {
			InternalEObject oldSource = (InternalEObject)source;
			source = (Population)eResolveProxy(oldSource);
			if (source != oldSource) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PagetPackage.TRANSITION__SOURCE, oldSource, source));
			}
		}
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Population basicGetSource() {
		reading(PagetPackage.TRANSITION__SOURCE);
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(Population newSource) {
		Population oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.TRANSITION__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Population getTarget() {
		reading(PagetPackage.TRANSITION__TARGET);
		if (target != null && target.eIsProxy()) {
			InternalEObject oldTarget = (InternalEObject)target;
			target = (Population)eResolveProxy(oldTarget);
			if (target != oldTarget) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PagetPackage.TRANSITION__TARGET, oldTarget, target));
			}
		}
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Population basicGetTarget() {
		reading(PagetPackage.TRANSITION__TARGET);
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(Population newTarget) {
		Population oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.TRANSITION__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getSuccessProbability() {
		reading(PagetPackage.TRANSITION__SUCCESS_PROBABILITY);
		return successProbability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSuccessProbability(Quantity newSuccessProbability, NotificationChain msgs) {
		Quantity oldSuccessProbability = successProbability;
		successProbability = newSuccessProbability;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.TRANSITION__SUCCESS_PROBABILITY, oldSuccessProbability, newSuccessProbability);
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
	public void setSuccessProbability(Quantity newSuccessProbability) {
		if (newSuccessProbability != successProbability) {
			NotificationChain msgs = null;
			if (successProbability != null)
				msgs = ((InternalEObject)successProbability).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.TRANSITION__SUCCESS_PROBABILITY, null, msgs);
			if (newSuccessProbability != null)
				msgs = ((InternalEObject)newSuccessProbability).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.TRANSITION__SUCCESS_PROBABILITY, null, msgs);
			msgs = basicSetSuccessProbability(newSuccessProbability, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.TRANSITION__SUCCESS_PROBABILITY, newSuccessProbability, newSuccessProbability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Barrier> getBarriers() {
		reading(PagetPackage.TRANSITION__BARRIERS);
		if (barriers == null) {
			barriers = new EObjectResolvingEList<Barrier>(Barrier.class, this, PagetPackage.TRANSITION__BARRIERS);
		}
		return barriers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PagetPackage.TRANSITION__SUCCESS_PROBABILITY:
				return basicSetSuccessProbability(null, msgs);
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
			case PagetPackage.TRANSITION__SOURCE:
				if (resolve) return getSource();
				return basicGetSource();
			case PagetPackage.TRANSITION__TARGET:
				if (resolve) return getTarget();
				return basicGetTarget();
			case PagetPackage.TRANSITION__SUCCESS_PROBABILITY:
				return getSuccessProbability();
			case PagetPackage.TRANSITION__BARRIERS:
				return getBarriers();
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
			case PagetPackage.TRANSITION__SOURCE:
				setSource((Population)newValue);
				return;
			case PagetPackage.TRANSITION__TARGET:
				setTarget((Population)newValue);
				return;
			case PagetPackage.TRANSITION__SUCCESS_PROBABILITY:
				setSuccessProbability((Quantity)newValue);
				return;
			case PagetPackage.TRANSITION__BARRIERS:
				getBarriers().clear();
				getBarriers().addAll((Collection<? extends Barrier>)newValue);
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
			case PagetPackage.TRANSITION__SOURCE:
				setSource((Population)null);
				return;
			case PagetPackage.TRANSITION__TARGET:
				setTarget((Population)null);
				return;
			case PagetPackage.TRANSITION__SUCCESS_PROBABILITY:
				setSuccessProbability((Quantity)null);
				return;
			case PagetPackage.TRANSITION__BARRIERS:
				getBarriers().clear();
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
			case PagetPackage.TRANSITION__SOURCE:
				return source != null;
			case PagetPackage.TRANSITION__TARGET:
				return target != null;
			case PagetPackage.TRANSITION__SUCCESS_PROBABILITY:
				return successProbability != null;
			case PagetPackage.TRANSITION__BARRIERS:
				return barriers != null && !barriers.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //TransitionImpl
