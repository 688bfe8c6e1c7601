/**
 */
package paget.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import paget.model.Dosing;
import paget.model.FactorLevel;
import paget.model.PagetPackage;
import paget.model.Quantity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dosing</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link paget.model.impl.DosingImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link paget.model.impl.DosingImpl#getAmount <em>Amount</em>}</li>
 *   <li>{@link paget.model.impl.DosingImpl#getInfusionDuration <em>Infusion Duration</em>}</li>
 *   <li>{@link paget.model.impl.DosingImpl#getInterval <em>Interval</em>}</li>
 *   <li>{@link paget.model.impl.DosingImpl#getDoses <em>Doses</em>}</li>
 *   <li>{@link paget.model.impl.DosingImpl#getClearance <em>Clearance</em>}</li>
 *   <li>{@link paget.model.impl.DosingImpl#getCentralVolume <em>Central Volume</em>}</li>
 *   <li>{@link paget.model.impl.DosingImpl#getPeripheralVolume <em>Peripheral Volume</em>}</li>
 *   <li>{@link paget.model.impl.DosingImpl#getIntercompartmentalClearance <em>Intercompartmental Clearance</em>}</li>
 *   <li>{@link paget.model.impl.DosingImpl#getAbsorptionRate <em>Absorption Rate</em>}</li>
 *   <li>{@link paget.model.impl.DosingImpl#getBioavailability <em>Bioavailability</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DosingImpl extends TreatmentImpl implements Dosing {
	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected FactorLevel level;

	/**
	 * The cached value of the '{@link #getAmount() <em>Amount</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected Quantity amount;

	/**
	 * The cached value of the '{@link #getInfusionDuration() <em>Infusion Duration</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfusionDuration()
	 * @generated
	 * @ordered
	 */
	protected Quantity infusionDuration;

	/**
	 * The cached value of the '{@link #getInterval() <em>Interval</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterval()
	 * @generated
	 * @ordered
	 */
	protected Quantity interval;

	/**
	 * The default value of the '{@link #getDoses() <em>Doses</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoses()
	 * @generated
	 * @ordered
	 */
	protected static final int DOSES_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getDoses() <em>Doses</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoses()
	 * @generated
	 * @ordered
	 */
	protected int doses = DOSES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getClearance() <em>Clearance</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClearance()
	 * @generated
	 * @ordered
	 */
	protected Quantity clearance;

	/**
	 * The cached value of the '{@link #getCentralVolume() <em>Central Volume</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCentralVolume()
	 * @generated
	 * @ordered
	 */
	protected Quantity centralVolume;

	/**
	 * The cached value of the '{@link #getPeripheralVolume() <em>Peripheral Volume</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeripheralVolume()
	 * @generated
	 * @ordered
	 */
	protected Quantity peripheralVolume;

	/**
	 * The cached value of the '{@link #getIntercompartmentalClearance() <em>Intercompartmental Clearance</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntercompartmentalClearance()
	 * @generated
	 * @ordered
	 */
	protected Quantity intercompartmentalClearance;

	/**
	 * The cached value of the '{@link #getAbsorptionRate() <em>Absorption Rate</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbsorptionRate()
	 * @generated
	 * @ordered
	 */
	protected Quantity absorptionRate;

	/**
	 * The cached value of the '{@link #getBioavailability() <em>Bioavailability</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBioavailability()
	 * @generated
	 * @ordered
	 */
	protected Quantity bioavailability;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DosingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.DOSING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FactorLevel getLevel() {
		reading(PagetPackage.DOSING__LEVEL);
		if (level != null && level.eIsProxy()) {
			InternalEObject oldLevel = (InternalEObject)level;
			level = (FactorLevel)eResolveProxy(oldLevel);
			if (level != oldLevel) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PagetPackage.DOSING__LEVEL, oldLevel, level));
			}
		}
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FactorLevel basicGetLevel() {
		reading(PagetPackage.DOSING__LEVEL);
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(FactorLevel newLevel) {
		FactorLevel oldLevel = level;
		level = newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.DOSING__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getAmount() {
		reading(PagetPackage.DOSING__AMOUNT);
		return amount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAmount(Quantity newAmount, NotificationChain msgs) {
		Quantity oldAmount = amount;
		amount = newAmount;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.DOSING__AMOUNT, oldAmount, newAmount);
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
	public void setAmount(Quantity newAmount) {
		if (newAmount != amount) {
			NotificationChain msgs = null;
			if (amount != null)
				msgs = ((InternalEObject)amount).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.DOSING__AMOUNT, null, msgs);
			if (newAmount != null)
				msgs = ((InternalEObject)newAmount).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.DOSING__AMOUNT, null, msgs);
			msgs = basicSetAmount(newAmount, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.DOSING__AMOUNT, newAmount, newAmount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getInfusionDuration() {
		reading(PagetPackage.DOSING__INFUSION_DURATION);
		return infusionDuration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetInfusionDuration(Quantity newInfusionDuration, NotificationChain msgs) {
		Quantity oldInfusionDuration = infusionDuration;
		infusionDuration = newInfusionDuration;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.DOSING__INFUSION_DURATION, oldInfusionDuration, newInfusionDuration);
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
	public void setInfusionDuration(Quantity newInfusionDuration) {
		if (newInfusionDuration != infusionDuration) {
			NotificationChain msgs = null;
			if (infusionDuration != null)
				msgs = ((InternalEObject)infusionDuration).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.DOSING__INFUSION_DURATION, null, msgs);
			if (newInfusionDuration != null)
				msgs = ((InternalEObject)newInfusionDuration).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.DOSING__INFUSION_DURATION, null, msgs);
			msgs = basicSetInfusionDuration(newInfusionDuration, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.DOSING__INFUSION_DURATION, newInfusionDuration, newInfusionDuration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getInterval() {
		reading(PagetPackage.DOSING__INTERVAL);
		return interval;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetInterval(Quantity newInterval, NotificationChain msgs) {
		Quantity oldInterval = interval;
		interval = newInterval;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.DOSING__INTERVAL, oldInterval, newInterval);
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
	public void setInterval(Quantity newInterval) {
		if (newInterval != interval) {
			NotificationChain msgs = null;
			if (interval != null)
				msgs = ((InternalEObject)interval).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.DOSING__INTERVAL, null, msgs);
			if (newInterval != null)
				msgs = ((InternalEObject)newInterval).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.DOSING__INTERVAL, null, msgs);
			msgs = basicSetInterval(newInterval, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.DOSING__INTERVAL, newInterval, newInterval));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDoses() {
		reading(PagetPackage.DOSING__DOSES);
		return doses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoses(int newDoses) {
		int oldDoses = doses;
		doses = newDoses;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.DOSING__DOSES, oldDoses, doses));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getClearance() {
		reading(PagetPackage.DOSING__CLEARANCE);
		return clearance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetClearance(Quantity newClearance, NotificationChain msgs) {
		Quantity oldClearance = clearance;
		clearance = newClearance;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.DOSING__CLEARANCE, oldClearance, newClearance);
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
	public void setClearance(Quantity newClearance) {
		if (newClearance != clearance) {
			NotificationChain msgs = null;
			if (clearance != null)
				msgs = ((InternalEObject)clearance).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.DOSING__CLEARANCE, null, msgs);
			if (newClearance != null)
				msgs = ((InternalEObject)newClearance).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.DOSING__CLEARANCE, null, msgs);
			msgs = basicSetClearance(newClearance, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.DOSING__CLEARANCE, newClearance, newClearance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getCentralVolume() {
		reading(PagetPackage.DOSING__CENTRAL_VOLUME);
		return centralVolume;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCentralVolume(Quantity newCentralVolume, NotificationChain msgs) {
		Quantity oldCentralVolume = centralVolume;
		centralVolume = newCentralVolume;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.DOSING__CENTRAL_VOLUME, oldCentralVolume, newCentralVolume);
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
	public void setCentralVolume(Quantity newCentralVolume) {
		if (newCentralVolume != centralVolume) {
			NotificationChain msgs = null;
			if (centralVolume != null)
				msgs = ((InternalEObject)centralVolume).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.DOSING__CENTRAL_VOLUME, null, msgs);
			if (newCentralVolume != null)
				msgs = ((InternalEObject)newCentralVolume).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.DOSING__CENTRAL_VOLUME, null, msgs);
			msgs = basicSetCentralVolume(newCentralVolume, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.DOSING__CENTRAL_VOLUME, newCentralVolume, newCentralVolume));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getPeripheralVolume() {
		reading(PagetPackage.DOSING__PERIPHERAL_VOLUME);
		return peripheralVolume;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPeripheralVolume(Quantity newPeripheralVolume, NotificationChain msgs) {
		Quantity oldPeripheralVolume = peripheralVolume;
		peripheralVolume = newPeripheralVolume;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.DOSING__PERIPHERAL_VOLUME, oldPeripheralVolume, newPeripheralVolume);
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
	public void setPeripheralVolume(Quantity newPeripheralVolume) {
		if (newPeripheralVolume != peripheralVolume) {
			NotificationChain msgs = null;
			if (peripheralVolume != null)
				msgs = ((InternalEObject)peripheralVolume).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.DOSING__PERIPHERAL_VOLUME, null, msgs);
			if (newPeripheralVolume != null)
				msgs = ((InternalEObject)newPeripheralVolume).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.DOSING__PERIPHERAL_VOLUME, null, msgs);
			msgs = basicSetPeripheralVolume(newPeripheralVolume, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.DOSING__PERIPHERAL_VOLUME, newPeripheralVolume, newPeripheralVolume));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getIntercompartmentalClearance() {
		reading(PagetPackage.DOSING__INTERCOMPARTMENTAL_CLEARANCE);
		return intercompartmentalClearance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIntercompartmentalClearance(Quantity newIntercompartmentalClearance, NotificationChain msgs) {
		Quantity oldIntercompartmentalClearance = intercompartmentalClearance;
		intercompartmentalClearance = newIntercompartmentalClearance;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.DOSING__INTERCOMPARTMENTAL_CLEARANCE, oldIntercompartmentalClearance, newIntercompartmentalClearance);
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
	public void setIntercompartmentalClearance(Quantity newIntercompartmentalClearance) {
		if (newIntercompartmentalClearance != intercompartmentalClearance) {
			NotificationChain msgs = null;
			if (intercompartmentalClearance != null)
				msgs = ((InternalEObject)intercompartmentalClearance).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.DOSING__INTERCOMPARTMENTAL_CLEARANCE, null, msgs);
			if (newIntercompartmentalClearance != null)
				msgs = ((InternalEObject)newIntercompartmentalClearance).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.DOSING__INTERCOMPARTMENTAL_CLEARANCE, null, msgs);
			msgs = basicSetIntercompartmentalClearance(newIntercompartmentalClearance, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.DOSING__INTERCOMPARTMENTAL_CLEARANCE, newIntercompartmentalClearance, newIntercompartmentalClearance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getAbsorptionRate() {
		reading(PagetPackage.DOSING__ABSORPTION_RATE);
		return absorptionRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAbsorptionRate(Quantity newAbsorptionRate, NotificationChain msgs) {
		Quantity oldAbsorptionRate = absorptionRate;
		absorptionRate = newAbsorptionRate;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.DOSING__ABSORPTION_RATE, oldAbsorptionRate, newAbsorptionRate);
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
	public void setAbsorptionRate(Quantity newAbsorptionRate) {
		if (newAbsorptionRate != absorptionRate) {
			NotificationChain msgs = null;
			if (absorptionRate != null)
				msgs = ((InternalEObject)absorptionRate).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.DOSING__ABSORPTION_RATE, null, msgs);
			if (newAbsorptionRate != null)
				msgs = ((InternalEObject)newAbsorptionRate).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.DOSING__ABSORPTION_RATE, null, msgs);
			msgs = basicSetAbsorptionRate(newAbsorptionRate, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.DOSING__ABSORPTION_RATE, newAbsorptionRate, newAbsorptionRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getBioavailability() {
		reading(PagetPackage.DOSING__BIOAVAILABILITY);
		return bioavailability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBioavailability(Quantity newBioavailability, NotificationChain msgs) {
		Quantity oldBioavailability = bioavailability;
		bioavailability = newBioavailability;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.DOSING__BIOAVAILABILITY, oldBioavailability, newBioavailability);
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
	public void setBioavailability(Quantity newBioavailability) {
		if (newBioavailability != bioavailability) {
			NotificationChain msgs = null;
			if (bioavailability != null)
				msgs = ((InternalEObject)bioavailability).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.DOSING__BIOAVAILABILITY, null, msgs);
			if (newBioavailability != null)
				msgs = ((InternalEObject)newBioavailability).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.DOSING__BIOAVAILABILITY, null, msgs);
			msgs = basicSetBioavailability(newBioavailability, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.DOSING__BIOAVAILABILITY, newBioavailability, newBioavailability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PagetPackage.DOSING__AMOUNT:
				return basicSetAmount(null, msgs);
			case PagetPackage.DOSING__INFUSION_DURATION:
				return basicSetInfusionDuration(null, msgs);
			case PagetPackage.DOSING__INTERVAL:
				return basicSetInterval(null, msgs);
			case PagetPackage.DOSING__CLEARANCE:
				return basicSetClearance(null, msgs);
			case PagetPackage.DOSING__CENTRAL_VOLUME:
				return basicSetCentralVolume(null, msgs);
			case PagetPackage.DOSING__PERIPHERAL_VOLUME:
				return basicSetPeripheralVolume(null, msgs);
			case PagetPackage.DOSING__INTERCOMPARTMENTAL_CLEARANCE:
				return basicSetIntercompartmentalClearance(null, msgs);
			case PagetPackage.DOSING__ABSORPTION_RATE:
				return basicSetAbsorptionRate(null, msgs);
			case PagetPackage.DOSING__BIOAVAILABILITY:
				return basicSetBioavailability(null, msgs);
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
			case PagetPackage.DOSING__LEVEL:
				if (resolve) return getLevel();
				return basicGetLevel();
			case PagetPackage.DOSING__AMOUNT:
				return getAmount();
			case PagetPackage.DOSING__INFUSION_DURATION:
				return getInfusionDuration();
			case PagetPackage.DOSING__INTERVAL:
				return getInterval();
			case PagetPackage.DOSING__DOSES:
				return getDoses();
			case PagetPackage.DOSING__CLEARANCE:
				return getClearance();
			case PagetPackage.DOSING__CENTRAL_VOLUME:
				return getCentralVolume();
			case PagetPackage.DOSING__PERIPHERAL_VOLUME:
				return getPeripheralVolume();
			case PagetPackage.DOSING__INTERCOMPARTMENTAL_CLEARANCE:
				return getIntercompartmentalClearance();
			case PagetPackage.DOSING__ABSORPTION_RATE:
				return getAbsorptionRate();
			case PagetPackage.DOSING__BIOAVAILABILITY:
				return getBioavailability();
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
			case PagetPackage.DOSING__LEVEL:
				setLevel((FactorLevel)newValue);
				return;
			case PagetPackage.DOSING__AMOUNT:
				setAmount((Quantity)newValue);
				return;
			case PagetPackage.DOSING__INFUSION_DURATION:
				setInfusionDuration((Quantity)newValue);
				return;
			case PagetPackage.DOSING__INTERVAL:
				setInterval((Quantity)newValue);
				return;
			case PagetPackage.DOSING__DOSES:
				setDoses((Integer)newValue);
				return;
			case PagetPackage.DOSING__CLEARANCE:
				setClearance((Quantity)newValue);
				return;
			case PagetPackage.DOSING__CENTRAL_VOLUME:
				setCentralVolume((Quantity)newValue);
				return;
			case PagetPackage.DOSING__PERIPHERAL_VOLUME:
				setPeripheralVolume((Quantity)newValue);
				return;
			case PagetPackage.DOSING__INTERCOMPARTMENTAL_CLEARANCE:
				setIntercompartmentalClearance((Quantity)newValue);
				return;
			case PagetPackage.DOSING__ABSORPTION_RATE:
				setAbsorptionRate((Quantity)newValue);
				return;
			case PagetPackage.DOSING__BIOAVAILABILITY:
				setBioavailability((Quantity)newValue);
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
			case PagetPackage.DOSING__LEVEL:
				setLevel((FactorLevel)null);
				return;
			case PagetPackage.DOSING__AMOUNT:
				setAmount((Quantity)null);
				return;
			case PagetPackage.DOSING__INFUSION_DURATION:
				setInfusionDuration((Quantity)null);
				return;
			case PagetPackage.DOSING__INTERVAL:
				setInterval((Quantity)null);
				return;
			case PagetPackage.DOSING__DOSES:
				setDoses(DOSES_EDEFAULT);
				return;
			case PagetPackage.DOSING__CLEARANCE:
				setClearance((Quantity)null);
				return;
			case PagetPackage.DOSING__CENTRAL_VOLUME:
				setCentralVolume((Quantity)null);
				return;
			case PagetPackage.DOSING__PERIPHERAL_VOLUME:
				setPeripheralVolume((Quantity)null);
				return;
			case PagetPackage.DOSING__INTERCOMPARTMENTAL_CLEARANCE:
				setIntercompartmentalClearance((Quantity)null);
				return;
			case PagetPackage.DOSING__ABSORPTION_RATE:
				setAbsorptionRate((Quantity)null);
				return;
			case PagetPackage.DOSING__BIOAVAILABILITY:
				setBioavailability((Quantity)null);
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
			case PagetPackage.DOSING__LEVEL:
				return level != null;
			case PagetPackage.DOSING__AMOUNT:
				return amount != null;
			case PagetPackage.DOSING__INFUSION_DURATION:
				return infusionDuration != null;
			case PagetPackage.DOSING__INTERVAL:
				return interval != null;
			case PagetPackage.DOSING__DOSES:
				return doses != DOSES_EDEFAULT;
			case PagetPackage.DOSING__CLEARANCE:
				return clearance != null;
			case PagetPackage.DOSING__CENTRAL_VOLUME:
				return centralVolume != null;
			case PagetPackage.DOSING__PERIPHERAL_VOLUME:
				return peripheralVolume != null;
			case PagetPackage.DOSING__INTERCOMPARTMENTAL_CLEARANCE:
				return intercompartmentalClearance != null;
			case PagetPackage.DOSING__ABSORPTION_RATE:
				return absorptionRate != null;
			case PagetPackage.DOSING__BIOAVAILABILITY:
				return bioavailability != null;
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
		result.append(" (doses: ");
		result.append(doses);
		result.append(')');
		return result.toString();
	}

} //DosingImpl
