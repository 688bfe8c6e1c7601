/**
 */
package paget.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import paget.model.PagetPackage;
import paget.model.Quantity;
import paget.model.Region;
import paget.model.Route;
import paget.model.RouteKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Route</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link paget.model.impl.RouteImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link paget.model.impl.RouteImpl#getSource <em>Source</em>}</li>
 *   <li>{@link paget.model.impl.RouteImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link paget.model.impl.RouteImpl#getFlow <em>Flow</em>}</li>
 *   <li>{@link paget.model.impl.RouteImpl#getTransitTime <em>Transit Time</em>}</li>
 *   <li>{@link paget.model.impl.RouteImpl#getPassFraction <em>Pass Fraction</em>}</li>
 *   <li>{@link paget.model.impl.RouteImpl#getLossFraction <em>Loss Fraction</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RouteImpl extends SwitchableImpl implements Route {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final RouteKind KIND_EDEFAULT = RouteKind.BLOOD;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected RouteKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected Region source;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected Region target;

	/**
	 * The cached value of the '{@link #getFlow() <em>Flow</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlow()
	 * @generated
	 * @ordered
	 */
	protected Quantity flow;

	/**
	 * The cached value of the '{@link #getTransitTime() <em>Transit Time</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransitTime()
	 * @generated
	 * @ordered
	 */
	protected Quantity transitTime;

	/**
	 * The cached value of the '{@link #getPassFraction() <em>Pass Fraction</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPassFraction()
	 * @generated
	 * @ordered
	 */
	protected Quantity passFraction;

	/**
	 * The cached value of the '{@link #getLossFraction() <em>Loss Fraction</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLossFraction()
	 * @generated
	 * @ordered
	 */
	protected Quantity lossFraction;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RouteImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.ROUTE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RouteKind getKind() {
		reading(PagetPackage.ROUTE__KIND);
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(RouteKind newKind) {
		RouteKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ROUTE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Region getSource() {
		reading(PagetPackage.ROUTE__SOURCE);
		if (source != null && source.eIsProxy()) {
			InternalEObject oldSource = (InternalEObject)source;
			source = (Region)eResolveProxy(oldSource);
			if (source != oldSource) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PagetPackage.ROUTE__SOURCE, oldSource, source));
			}
		}
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Region basicGetSource() {
		reading(PagetPackage.ROUTE__SOURCE);
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(Region newSource) {
		Region oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ROUTE__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Region getTarget() {
		reading(PagetPackage.ROUTE__TARGET);
		if (target != null && target.eIsProxy()) {
			InternalEObject oldTarget = (InternalEObject)target;
			target = (Region)eResolveProxy(oldTarget);
			if (target != oldTarget) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PagetPackage.ROUTE__TARGET, oldTarget, target));
			}
		}
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Region basicGetTarget() {
		reading(PagetPackage.ROUTE__TARGET);
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(Region newTarget) {
		Region oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ROUTE__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getFlow() {
		reading(PagetPackage.ROUTE__FLOW);
		return flow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFlow(Quantity newFlow, NotificationChain msgs) {
		Quantity oldFlow = flow;
		flow = newFlow;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.ROUTE__FLOW, oldFlow, newFlow);
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
	public void setFlow(Quantity newFlow) {
		if (newFlow != flow) {
			NotificationChain msgs = null;
			if (flow != null)
				msgs = ((InternalEObject)flow).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ROUTE__FLOW, null, msgs);
			if (newFlow != null)
				msgs = ((InternalEObject)newFlow).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ROUTE__FLOW, null, msgs);
			msgs = basicSetFlow(newFlow, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ROUTE__FLOW, newFlow, newFlow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getTransitTime() {
		reading(PagetPackage.ROUTE__TRANSIT_TIME);
		return transitTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTransitTime(Quantity newTransitTime, NotificationChain msgs) {
		Quantity oldTransitTime = transitTime;
		transitTime = newTransitTime;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.ROUTE__TRANSIT_TIME, oldTransitTime, newTransitTime);
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
	public void setTransitTime(Quantity newTransitTime) {
		if (newTransitTime != transitTime) {
			NotificationChain msgs = null;
			if (transitTime != null)
				msgs = ((InternalEObject)transitTime).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ROUTE__TRANSIT_TIME, null, msgs);
			if (newTransitTime != null)
				msgs = ((InternalEObject)newTransitTime).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ROUTE__TRANSIT_TIME, null, msgs);
			msgs = basicSetTransitTime(newTransitTime, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ROUTE__TRANSIT_TIME, newTransitTime, newTransitTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getPassFraction() {
		reading(PagetPackage.ROUTE__PASS_FRACTION);
		return passFraction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPassFraction(Quantity newPassFraction, NotificationChain msgs) {
		Quantity oldPassFraction = passFraction;
		passFraction = newPassFraction;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.ROUTE__PASS_FRACTION, oldPassFraction, newPassFraction);
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
	public void setPassFraction(Quantity newPassFraction) {
		if (newPassFraction != passFraction) {
			NotificationChain msgs = null;
			if (passFraction != null)
				msgs = ((InternalEObject)passFraction).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ROUTE__PASS_FRACTION, null, msgs);
			if (newPassFraction != null)
				msgs = ((InternalEObject)newPassFraction).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ROUTE__PASS_FRACTION, null, msgs);
			msgs = basicSetPassFraction(newPassFraction, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ROUTE__PASS_FRACTION, newPassFraction, newPassFraction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getLossFraction() {
		reading(PagetPackage.ROUTE__LOSS_FRACTION);
		return lossFraction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLossFraction(Quantity newLossFraction, NotificationChain msgs) {
		Quantity oldLossFraction = lossFraction;
		lossFraction = newLossFraction;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.ROUTE__LOSS_FRACTION, oldLossFraction, newLossFraction);
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
	public void setLossFraction(Quantity newLossFraction) {
		if (newLossFraction != lossFraction) {
			NotificationChain msgs = null;
			if (lossFraction != null)
				msgs = ((InternalEObject)lossFraction).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ROUTE__LOSS_FRACTION, null, msgs);
			if (newLossFraction != null)
				msgs = ((InternalEObject)newLossFraction).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ROUTE__LOSS_FRACTION, null, msgs);
			msgs = basicSetLossFraction(newLossFraction, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ROUTE__LOSS_FRACTION, newLossFraction, newLossFraction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PagetPackage.ROUTE__FLOW:
				return basicSetFlow(null, msgs);
			case PagetPackage.ROUTE__TRANSIT_TIME:
				return basicSetTransitTime(null, msgs);
			case PagetPackage.ROUTE__PASS_FRACTION:
				return basicSetPassFraction(null, msgs);
			case PagetPackage.ROUTE__LOSS_FRACTION:
				return basicSetLossFraction(null, msgs);
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
			case PagetPackage.ROUTE__KIND:
				return getKind();
			case PagetPackage.ROUTE__SOURCE:
				if (resolve) return getSource();
				return basicGetSource();
			case PagetPackage.ROUTE__TARGET:
				if (resolve) return getTarget();
				return basicGetTarget();
			case PagetPackage.ROUTE__FLOW:
				return getFlow();
			case PagetPackage.ROUTE__TRANSIT_TIME:
				return getTransitTime();
			case PagetPackage.ROUTE__PASS_FRACTION:
				return getPassFraction();
			case PagetPackage.ROUTE__LOSS_FRACTION:
				return getLossFraction();
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
			case PagetPackage.ROUTE__KIND:
				setKind((RouteKind)newValue);
				return;
			case PagetPackage.ROUTE__SOURCE:
				setSource((Region)newValue);
				return;
			case PagetPackage.ROUTE__TARGET:
				setTarget((Region)newValue);
				return;
			case PagetPackage.ROUTE__FLOW:
				setFlow((Quantity)newValue);
				return;
			case PagetPackage.ROUTE__TRANSIT_TIME:
				setTransitTime((Quantity)newValue);
				return;
			case PagetPackage.ROUTE__PASS_FRACTION:
				setPassFraction((Quantity)newValue);
				return;
			case PagetPackage.ROUTE__LOSS_FRACTION:
				setLossFraction((Quantity)newValue);
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
			case PagetPackage.ROUTE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PagetPackage.ROUTE__SOURCE:
				setSource((Region)null);
				return;
			case PagetPackage.ROUTE__TARGET:
				setTarget((Region)null);
				return;
			case PagetPackage.ROUTE__FLOW:
				setFlow((Quantity)null);
				return;
			case PagetPackage.ROUTE__TRANSIT_TIME:
				setTransitTime((Quantity)null);
				return;
			case PagetPackage.ROUTE__PASS_FRACTION:
				setPassFraction((Quantity)null);
				return;
			case PagetPackage.ROUTE__LOSS_FRACTION:
				setLossFraction((Quantity)null);
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
			case PagetPackage.ROUTE__KIND:
				return kind != KIND_EDEFAULT;
			case PagetPackage.ROUTE__SOURCE:
				return source != null;
			case PagetPackage.ROUTE__TARGET:
				return target != null;
			case PagetPackage.ROUTE__FLOW:
				return flow != null;
			case PagetPackage.ROUTE__TRANSIT_TIME:
				return transitTime != null;
			case PagetPackage.ROUTE__PASS_FRACTION:
				return passFraction != null;
			case PagetPackage.ROUTE__LOSS_FRACTION:
				return lossFraction != null;
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(')');
		return result.toString();
	}

} //RouteImpl
