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

import paget.model.FactorLevel;
import paget.model.MaintainedExposure;
import paget.model.PagetPackage;
import paget.model.Quantity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Maintained Exposure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link paget.model.impl.MaintainedExposureImpl#getLevels <em>Levels</em>}</li>
 *   <li>{@link paget.model.impl.MaintainedExposureImpl#getConcentration <em>Concentration</em>}</li>
 *   <li>{@link paget.model.impl.MaintainedExposureImpl#getDuration <em>Duration</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MaintainedExposureImpl extends TreatmentImpl implements MaintainedExposure {
	/**
	 * The cached value of the '{@link #getLevels() <em>Levels</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevels()
	 * @generated
	 * @ordered
	 */
	protected EList<FactorLevel> levels;

	/**
	 * The cached value of the '{@link #getConcentration() <em>Concentration</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConcentration()
	 * @generated
	 * @ordered
	 */
	protected Quantity concentration;

	/**
	 * The cached value of the '{@link #getDuration() <em>Duration</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuration()
	 * @generated
	 * @ordered
	 */
	protected Quantity duration;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MaintainedExposureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.MAINTAINED_EXPOSURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FactorLevel> getLevels() {
		reading(PagetPackage.MAINTAINED_EXPOSURE__LEVELS);
		if (levels == null) {
			levels = new EObjectResolvingEList<FactorLevel>(FactorLevel.class, this, PagetPackage.MAINTAINED_EXPOSURE__LEVELS);
		}
		return levels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getConcentration() {
		reading(PagetPackage.MAINTAINED_EXPOSURE__CONCENTRATION);
		return concentration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetConcentration(Quantity newConcentration, NotificationChain msgs) {
		Quantity oldConcentration = concentration;
		concentration = newConcentration;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.MAINTAINED_EXPOSURE__CONCENTRATION, oldConcentration, newConcentration);
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
	public void setConcentration(Quantity newConcentration) {
		if (newConcentration != concentration) {
			NotificationChain msgs = null;
			if (concentration != null)
				msgs = ((InternalEObject)concentration).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.MAINTAINED_EXPOSURE__CONCENTRATION, null, msgs);
			if (newConcentration != null)
				msgs = ((InternalEObject)newConcentration).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.MAINTAINED_EXPOSURE__CONCENTRATION, null, msgs);
			msgs = basicSetConcentration(newConcentration, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.MAINTAINED_EXPOSURE__CONCENTRATION, newConcentration, newConcentration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getDuration() {
		reading(PagetPackage.MAINTAINED_EXPOSURE__DURATION);
		return duration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDuration(Quantity newDuration, NotificationChain msgs) {
		Quantity oldDuration = duration;
		duration = newDuration;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.MAINTAINED_EXPOSURE__DURATION, oldDuration, newDuration);
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
	public void setDuration(Quantity newDuration) {
		if (newDuration != duration) {
			NotificationChain msgs = null;
			if (duration != null)
				msgs = ((InternalEObject)duration).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.MAINTAINED_EXPOSURE__DURATION, null, msgs);
			if (newDuration != null)
				msgs = ((InternalEObject)newDuration).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.MAINTAINED_EXPOSURE__DURATION, null, msgs);
			msgs = basicSetDuration(newDuration, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.MAINTAINED_EXPOSURE__DURATION, newDuration, newDuration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PagetPackage.MAINTAINED_EXPOSURE__CONCENTRATION:
				return basicSetConcentration(null, msgs);
			case PagetPackage.MAINTAINED_EXPOSURE__DURATION:
				return basicSetDuration(null, msgs);
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
			case PagetPackage.MAINTAINED_EXPOSURE__LEVELS:
				return getLevels();
			case PagetPackage.MAINTAINED_EXPOSURE__CONCENTRATION:
				return getConcentration();
			case PagetPackage.MAINTAINED_EXPOSURE__DURATION:
				return getDuration();
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
			case PagetPackage.MAINTAINED_EXPOSURE__LEVELS:
				getLevels().clear();
				getLevels().addAll((Collection<? extends FactorLevel>)newValue);
				return;
			case PagetPackage.MAINTAINED_EXPOSURE__CONCENTRATION:
				setConcentration((Quantity)newValue);
				return;
			case PagetPackage.MAINTAINED_EXPOSURE__DURATION:
				setDuration((Quantity)newValue);
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
			case PagetPackage.MAINTAINED_EXPOSURE__LEVELS:
				getLevels().clear();
				return;
			case PagetPackage.MAINTAINED_EXPOSURE__CONCENTRATION:
				setConcentration((Quantity)null);
				return;
			case PagetPackage.MAINTAINED_EXPOSURE__DURATION:
				setDuration((Quantity)null);
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
			case PagetPackage.MAINTAINED_EXPOSURE__LEVELS:
				return levels != null && !levels.isEmpty();
			case PagetPackage.MAINTAINED_EXPOSURE__CONCENTRATION:
				return concentration != null;
			case PagetPackage.MAINTAINED_EXPOSURE__DURATION:
				return duration != null;
		}
		return super.eIsSet(featureID);
	}

} //MaintainedExposureImpl
