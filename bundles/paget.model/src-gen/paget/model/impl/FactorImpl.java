/**
 */
package paget.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import paget.model.Factor;
import paget.model.FactorKind;
import paget.model.PagetPackage;
import paget.model.Quantity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Factor</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link paget.model.impl.FactorImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link paget.model.impl.FactorImpl#getDiffusion <em>Diffusion</em>}</li>
 *   <li>{@link paget.model.impl.FactorImpl#getDecay <em>Decay</em>}</li>
 *   <li>{@link paget.model.impl.FactorImpl#getMolarMass <em>Molar Mass</em>}</li>
 *   <li>{@link paget.model.impl.FactorImpl#getActiveForm <em>Active Form</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FactorImpl extends RegulatorImpl implements Factor {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final FactorKind KIND_EDEFAULT = FactorKind.CHEMOKINE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected FactorKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDiffusion() <em>Diffusion</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiffusion()
	 * @generated
	 * @ordered
	 */
	protected Quantity diffusion;

	/**
	 * The cached value of the '{@link #getDecay() <em>Decay</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecay()
	 * @generated
	 * @ordered
	 */
	protected Quantity decay;

	/**
	 * The cached value of the '{@link #getMolarMass() <em>Molar Mass</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMolarMass()
	 * @generated
	 * @ordered
	 */
	protected Quantity molarMass;

	/**
	 * The cached value of the '{@link #getActiveForm() <em>Active Form</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActiveForm()
	 * @generated
	 * @ordered
	 */
	protected Factor activeForm;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FactorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.FACTOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FactorKind getKind() {
		reading(PagetPackage.FACTOR__KIND);
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(FactorKind newKind) {
		FactorKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.FACTOR__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getDiffusion() {
		reading(PagetPackage.FACTOR__DIFFUSION);
		return diffusion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDiffusion(Quantity newDiffusion, NotificationChain msgs) {
		Quantity oldDiffusion = diffusion;
		diffusion = newDiffusion;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.FACTOR__DIFFUSION, oldDiffusion, newDiffusion);
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
	public void setDiffusion(Quantity newDiffusion) {
		if (newDiffusion != diffusion) {
			NotificationChain msgs = null;
			if (diffusion != null)
				msgs = ((InternalEObject)diffusion).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.FACTOR__DIFFUSION, null, msgs);
			if (newDiffusion != null)
				msgs = ((InternalEObject)newDiffusion).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.FACTOR__DIFFUSION, null, msgs);
			msgs = basicSetDiffusion(newDiffusion, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.FACTOR__DIFFUSION, newDiffusion, newDiffusion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getDecay() {
		reading(PagetPackage.FACTOR__DECAY);
		return decay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDecay(Quantity newDecay, NotificationChain msgs) {
		Quantity oldDecay = decay;
		decay = newDecay;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.FACTOR__DECAY, oldDecay, newDecay);
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
	public void setDecay(Quantity newDecay) {
		if (newDecay != decay) {
			NotificationChain msgs = null;
			if (decay != null)
				msgs = ((InternalEObject)decay).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.FACTOR__DECAY, null, msgs);
			if (newDecay != null)
				msgs = ((InternalEObject)newDecay).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.FACTOR__DECAY, null, msgs);
			msgs = basicSetDecay(newDecay, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.FACTOR__DECAY, newDecay, newDecay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getMolarMass() {
		reading(PagetPackage.FACTOR__MOLAR_MASS);
		return molarMass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMolarMass(Quantity newMolarMass, NotificationChain msgs) {
		Quantity oldMolarMass = molarMass;
		molarMass = newMolarMass;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.FACTOR__MOLAR_MASS, oldMolarMass, newMolarMass);
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
	public void setMolarMass(Quantity newMolarMass) {
		if (newMolarMass != molarMass) {
			NotificationChain msgs = null;
			if (molarMass != null)
				msgs = ((InternalEObject)molarMass).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.FACTOR__MOLAR_MASS, null, msgs);
			if (newMolarMass != null)
				msgs = ((InternalEObject)newMolarMass).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.FACTOR__MOLAR_MASS, null, msgs);
			msgs = basicSetMolarMass(newMolarMass, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.FACTOR__MOLAR_MASS, newMolarMass, newMolarMass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Factor getActiveForm() {
		reading(PagetPackage.FACTOR__ACTIVE_FORM);
		if (activeForm != null && activeForm.eIsProxy()) {
			InternalEObject oldActiveForm = (InternalEObject)activeForm;
			activeForm = (Factor)eResolveProxy(oldActiveForm);
			if (activeForm != oldActiveForm) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PagetPackage.FACTOR__ACTIVE_FORM, oldActiveForm, activeForm));
			}
		}
		return activeForm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Factor basicGetActiveForm() {
		reading(PagetPackage.FACTOR__ACTIVE_FORM);
		return activeForm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActiveForm(Factor newActiveForm) {
		Factor oldActiveForm = activeForm;
		activeForm = newActiveForm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.FACTOR__ACTIVE_FORM, oldActiveForm, activeForm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PagetPackage.FACTOR__DIFFUSION:
				return basicSetDiffusion(null, msgs);
			case PagetPackage.FACTOR__DECAY:
				return basicSetDecay(null, msgs);
			case PagetPackage.FACTOR__MOLAR_MASS:
				return basicSetMolarMass(null, msgs);
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
			case PagetPackage.FACTOR__KIND:
				return getKind();
			case PagetPackage.FACTOR__DIFFUSION:
				return getDiffusion();
			case PagetPackage.FACTOR__DECAY:
				return getDecay();
			case PagetPackage.FACTOR__MOLAR_MASS:
				return getMolarMass();
			case PagetPackage.FACTOR__ACTIVE_FORM:
				if (resolve) return getActiveForm();
				return basicGetActiveForm();
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
			case PagetPackage.FACTOR__KIND:
				setKind((FactorKind)newValue);
				return;
			case PagetPackage.FACTOR__DIFFUSION:
				setDiffusion((Quantity)newValue);
				return;
			case PagetPackage.FACTOR__DECAY:
				setDecay((Quantity)newValue);
				return;
			case PagetPackage.FACTOR__MOLAR_MASS:
				setMolarMass((Quantity)newValue);
				return;
			case PagetPackage.FACTOR__ACTIVE_FORM:
				setActiveForm((Factor)newValue);
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
			case PagetPackage.FACTOR__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PagetPackage.FACTOR__DIFFUSION:
				setDiffusion((Quantity)null);
				return;
			case PagetPackage.FACTOR__DECAY:
				setDecay((Quantity)null);
				return;
			case PagetPackage.FACTOR__MOLAR_MASS:
				setMolarMass((Quantity)null);
				return;
			case PagetPackage.FACTOR__ACTIVE_FORM:
				setActiveForm((Factor)null);
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
			case PagetPackage.FACTOR__KIND:
				return kind != KIND_EDEFAULT;
			case PagetPackage.FACTOR__DIFFUSION:
				return diffusion != null;
			case PagetPackage.FACTOR__DECAY:
				return decay != null;
			case PagetPackage.FACTOR__MOLAR_MASS:
				return molarMass != null;
			case PagetPackage.FACTOR__ACTIVE_FORM:
				return activeForm != null;
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

} //FactorImpl
