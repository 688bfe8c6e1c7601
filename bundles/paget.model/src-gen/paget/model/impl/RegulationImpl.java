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
import paget.model.Receptor;
import paget.model.RegulatedAspect;
import paget.model.Regulation;
import paget.model.Regulator;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Regulation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link paget.model.impl.RegulationImpl#getSource <em>Source</em>}</li>
 *   <li>{@link paget.model.impl.RegulationImpl#getReceptor <em>Receptor</em>}</li>
 *   <li>{@link paget.model.impl.RegulationImpl#getHalfMaximal <em>Half Maximal</em>}</li>
 *   <li>{@link paget.model.impl.RegulationImpl#getHillCoefficient <em>Hill Coefficient</em>}</li>
 *   <li>{@link paget.model.impl.RegulationImpl#getAspect <em>Aspect</em>}</li>
 *   <li>{@link paget.model.impl.RegulationImpl#getBasal <em>Basal</em>}</li>
 *   <li>{@link paget.model.impl.RegulationImpl#getSaturated <em>Saturated</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RegulationImpl extends SwitchableImpl implements Regulation {
	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected Regulator source;

	/**
	 * The cached value of the '{@link #getReceptor() <em>Receptor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceptor()
	 * @generated
	 * @ordered
	 */
	protected Receptor receptor;

	/**
	 * The cached value of the '{@link #getHalfMaximal() <em>Half Maximal</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHalfMaximal()
	 * @generated
	 * @ordered
	 */
	protected Quantity halfMaximal;

	/**
	 * The cached value of the '{@link #getHillCoefficient() <em>Hill Coefficient</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHillCoefficient()
	 * @generated
	 * @ordered
	 */
	protected Quantity hillCoefficient;

	/**
	 * The default value of the '{@link #getAspect() <em>Aspect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAspect()
	 * @generated
	 * @ordered
	 */
	protected static final RegulatedAspect ASPECT_EDEFAULT = RegulatedAspect.RATE;

	/**
	 * The cached value of the '{@link #getAspect() <em>Aspect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAspect()
	 * @generated
	 * @ordered
	 */
	protected RegulatedAspect aspect = ASPECT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBasal() <em>Basal</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasal()
	 * @generated
	 * @ordered
	 */
	protected Quantity basal;

	/**
	 * The cached value of the '{@link #getSaturated() <em>Saturated</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSaturated()
	 * @generated
	 * @ordered
	 */
	protected Quantity saturated;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RegulationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.REGULATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Regulator getSource() {
		reading(PagetPackage.REGULATION__SOURCE);
		if (source != null && source.eIsProxy()) {
			InternalEObject oldSource = (InternalEObject)source;
			source = (Regulator)eResolveProxy(oldSource);
			if (source != oldSource) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PagetPackage.REGULATION__SOURCE, oldSource, source));
			}
		}
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Regulator basicGetSource() {
		reading(PagetPackage.REGULATION__SOURCE);
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(Regulator newSource) {
		Regulator oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.REGULATION__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Receptor getReceptor() {
		reading(PagetPackage.REGULATION__RECEPTOR);
		if (receptor != null && receptor.eIsProxy()) {
			InternalEObject oldReceptor = (InternalEObject)receptor;
			receptor = (Receptor)eResolveProxy(oldReceptor);
			if (receptor != oldReceptor) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PagetPackage.REGULATION__RECEPTOR, oldReceptor, receptor));
			}
		}
		return receptor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Receptor basicGetReceptor() {
		reading(PagetPackage.REGULATION__RECEPTOR);
		return receptor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceptor(Receptor newReceptor) {
		Receptor oldReceptor = receptor;
		receptor = newReceptor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.REGULATION__RECEPTOR, oldReceptor, receptor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getHalfMaximal() {
		reading(PagetPackage.REGULATION__HALF_MAXIMAL);
		return halfMaximal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetHalfMaximal(Quantity newHalfMaximal, NotificationChain msgs) {
		Quantity oldHalfMaximal = halfMaximal;
		halfMaximal = newHalfMaximal;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.REGULATION__HALF_MAXIMAL, oldHalfMaximal, newHalfMaximal);
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
	public void setHalfMaximal(Quantity newHalfMaximal) {
		if (newHalfMaximal != halfMaximal) {
			NotificationChain msgs = null;
			if (halfMaximal != null)
				msgs = ((InternalEObject)halfMaximal).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.REGULATION__HALF_MAXIMAL, null, msgs);
			if (newHalfMaximal != null)
				msgs = ((InternalEObject)newHalfMaximal).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.REGULATION__HALF_MAXIMAL, null, msgs);
			msgs = basicSetHalfMaximal(newHalfMaximal, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.REGULATION__HALF_MAXIMAL, newHalfMaximal, newHalfMaximal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getHillCoefficient() {
		reading(PagetPackage.REGULATION__HILL_COEFFICIENT);
		return hillCoefficient;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetHillCoefficient(Quantity newHillCoefficient, NotificationChain msgs) {
		Quantity oldHillCoefficient = hillCoefficient;
		hillCoefficient = newHillCoefficient;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.REGULATION__HILL_COEFFICIENT, oldHillCoefficient, newHillCoefficient);
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
	public void setHillCoefficient(Quantity newHillCoefficient) {
		if (newHillCoefficient != hillCoefficient) {
			NotificationChain msgs = null;
			if (hillCoefficient != null)
				msgs = ((InternalEObject)hillCoefficient).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.REGULATION__HILL_COEFFICIENT, null, msgs);
			if (newHillCoefficient != null)
				msgs = ((InternalEObject)newHillCoefficient).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.REGULATION__HILL_COEFFICIENT, null, msgs);
			msgs = basicSetHillCoefficient(newHillCoefficient, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.REGULATION__HILL_COEFFICIENT, newHillCoefficient, newHillCoefficient));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RegulatedAspect getAspect() {
		reading(PagetPackage.REGULATION__ASPECT);
		return aspect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAspect(RegulatedAspect newAspect) {
		RegulatedAspect oldAspect = aspect;
		aspect = newAspect == null ? ASPECT_EDEFAULT : newAspect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.REGULATION__ASPECT, oldAspect, aspect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getBasal() {
		reading(PagetPackage.REGULATION__BASAL);
		return basal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBasal(Quantity newBasal, NotificationChain msgs) {
		Quantity oldBasal = basal;
		basal = newBasal;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.REGULATION__BASAL, oldBasal, newBasal);
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
	public void setBasal(Quantity newBasal) {
		if (newBasal != basal) {
			NotificationChain msgs = null;
			if (basal != null)
				msgs = ((InternalEObject)basal).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.REGULATION__BASAL, null, msgs);
			if (newBasal != null)
				msgs = ((InternalEObject)newBasal).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.REGULATION__BASAL, null, msgs);
			msgs = basicSetBasal(newBasal, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.REGULATION__BASAL, newBasal, newBasal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getSaturated() {
		reading(PagetPackage.REGULATION__SATURATED);
		return saturated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSaturated(Quantity newSaturated, NotificationChain msgs) {
		Quantity oldSaturated = saturated;
		saturated = newSaturated;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.REGULATION__SATURATED, oldSaturated, newSaturated);
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
	public void setSaturated(Quantity newSaturated) {
		if (newSaturated != saturated) {
			NotificationChain msgs = null;
			if (saturated != null)
				msgs = ((InternalEObject)saturated).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.REGULATION__SATURATED, null, msgs);
			if (newSaturated != null)
				msgs = ((InternalEObject)newSaturated).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.REGULATION__SATURATED, null, msgs);
			msgs = basicSetSaturated(newSaturated, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.REGULATION__SATURATED, newSaturated, newSaturated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PagetPackage.REGULATION__HALF_MAXIMAL:
				return basicSetHalfMaximal(null, msgs);
			case PagetPackage.REGULATION__HILL_COEFFICIENT:
				return basicSetHillCoefficient(null, msgs);
			case PagetPackage.REGULATION__BASAL:
				return basicSetBasal(null, msgs);
			case PagetPackage.REGULATION__SATURATED:
				return basicSetSaturated(null, msgs);
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
			case PagetPackage.REGULATION__SOURCE:
				if (resolve) return getSource();
				return basicGetSource();
			case PagetPackage.REGULATION__RECEPTOR:
				if (resolve) return getReceptor();
				return basicGetReceptor();
			case PagetPackage.REGULATION__HALF_MAXIMAL:
				return getHalfMaximal();
			case PagetPackage.REGULATION__HILL_COEFFICIENT:
				return getHillCoefficient();
			case PagetPackage.REGULATION__ASPECT:
				return getAspect();
			case PagetPackage.REGULATION__BASAL:
				return getBasal();
			case PagetPackage.REGULATION__SATURATED:
				return getSaturated();
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
			case PagetPackage.REGULATION__SOURCE:
				setSource((Regulator)newValue);
				return;
			case PagetPackage.REGULATION__RECEPTOR:
				setReceptor((Receptor)newValue);
				return;
			case PagetPackage.REGULATION__HALF_MAXIMAL:
				setHalfMaximal((Quantity)newValue);
				return;
			case PagetPackage.REGULATION__HILL_COEFFICIENT:
				setHillCoefficient((Quantity)newValue);
				return;
			case PagetPackage.REGULATION__ASPECT:
				setAspect((RegulatedAspect)newValue);
				return;
			case PagetPackage.REGULATION__BASAL:
				setBasal((Quantity)newValue);
				return;
			case PagetPackage.REGULATION__SATURATED:
				setSaturated((Quantity)newValue);
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
			case PagetPackage.REGULATION__SOURCE:
				setSource((Regulator)null);
				return;
			case PagetPackage.REGULATION__RECEPTOR:
				setReceptor((Receptor)null);
				return;
			case PagetPackage.REGULATION__HALF_MAXIMAL:
				setHalfMaximal((Quantity)null);
				return;
			case PagetPackage.REGULATION__HILL_COEFFICIENT:
				setHillCoefficient((Quantity)null);
				return;
			case PagetPackage.REGULATION__ASPECT:
				setAspect(ASPECT_EDEFAULT);
				return;
			case PagetPackage.REGULATION__BASAL:
				setBasal((Quantity)null);
				return;
			case PagetPackage.REGULATION__SATURATED:
				setSaturated((Quantity)null);
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
			case PagetPackage.REGULATION__SOURCE:
				return source != null;
			case PagetPackage.REGULATION__RECEPTOR:
				return receptor != null;
			case PagetPackage.REGULATION__HALF_MAXIMAL:
				return halfMaximal != null;
			case PagetPackage.REGULATION__HILL_COEFFICIENT:
				return hillCoefficient != null;
			case PagetPackage.REGULATION__ASPECT:
				return aspect != ASPECT_EDEFAULT;
			case PagetPackage.REGULATION__BASAL:
				return basal != null;
			case PagetPackage.REGULATION__SATURATED:
				return saturated != null;
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
		result.append(" (aspect: ");
		result.append(aspect);
		result.append(')');
		return result.toString();
	}

} //RegulationImpl
