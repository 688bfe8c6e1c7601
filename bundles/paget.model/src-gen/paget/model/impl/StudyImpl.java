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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import paget.model.Arm;
import paget.model.Element;
import paget.model.Hypothesis;
import paget.model.PagetPackage;
import paget.model.Quantity;
import paget.model.ScanDimension;
import paget.model.Study;
import paget.model.StudyOption;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Study</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link paget.model.impl.StudyImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link paget.model.impl.StudyImpl#getDuration <em>Duration</em>}</li>
 *   <li>{@link paget.model.impl.StudyImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link paget.model.impl.StudyImpl#getEngine <em>Engine</em>}</li>
 *   <li>{@link paget.model.impl.StudyImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link paget.model.impl.StudyImpl#getReplicates <em>Replicates</em>}</li>
 *   <li>{@link paget.model.impl.StudyImpl#getHypotheses <em>Hypotheses</em>}</li>
 *   <li>{@link paget.model.impl.StudyImpl#getObservables <em>Observables</em>}</li>
 *   <li>{@link paget.model.impl.StudyImpl#getArms <em>Arms</em>}</li>
 *   <li>{@link paget.model.impl.StudyImpl#getDimensions <em>Dimensions</em>}</li>
 *   <li>{@link paget.model.impl.StudyImpl#getOptions <em>Options</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StudyImpl extends ElementImpl implements Study {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final String KIND_EDEFAULT = "time-course";

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected String kind = KIND_EDEFAULT;

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
	 * The default value of the '{@link #getPoints() <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoints()
	 * @generated
	 * @ordered
	 */
	protected static final int POINTS_EDEFAULT = 201;

	/**
	 * The cached value of the '{@link #getPoints() <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoints()
	 * @generated
	 * @ordered
	 */
	protected int points = POINTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEngine() <em>Engine</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEngine()
	 * @generated
	 * @ordered
	 */
	protected static final String ENGINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEngine() <em>Engine</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEngine()
	 * @generated
	 * @ordered
	 */
	protected String engine = ENGINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long SEED_EDEFAULT = 1L;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected long seed = SEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getReplicates() <em>Replicates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplicates()
	 * @generated
	 * @ordered
	 */
	protected static final int REPLICATES_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getReplicates() <em>Replicates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplicates()
	 * @generated
	 * @ordered
	 */
	protected int replicates = REPLICATES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHypotheses() <em>Hypotheses</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHypotheses()
	 * @generated
	 * @ordered
	 */
	protected EList<Hypothesis> hypotheses;

	/**
	 * The cached value of the '{@link #getObservables() <em>Observables</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObservables()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> observables;

	/**
	 * The cached value of the '{@link #getArms() <em>Arms</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArms()
	 * @generated
	 * @ordered
	 */
	protected EList<Arm> arms;

	/**
	 * The cached value of the '{@link #getDimensions() <em>Dimensions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimensions()
	 * @generated
	 * @ordered
	 */
	protected EList<ScanDimension> dimensions;

	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected EList<StudyOption> options;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StudyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.STUDY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKind() {
		reading(PagetPackage.STUDY__KIND);
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(String newKind) {
		String oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.STUDY__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getDuration() {
		reading(PagetPackage.STUDY__DURATION);
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.STUDY__DURATION, oldDuration, newDuration);
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
				msgs = ((InternalEObject)duration).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.STUDY__DURATION, null, msgs);
			if (newDuration != null)
				msgs = ((InternalEObject)newDuration).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.STUDY__DURATION, null, msgs);
			msgs = basicSetDuration(newDuration, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.STUDY__DURATION, newDuration, newDuration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPoints() {
		reading(PagetPackage.STUDY__POINTS);
		return points;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoints(int newPoints) {
		int oldPoints = points;
		points = newPoints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.STUDY__POINTS, oldPoints, points));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEngine() {
		reading(PagetPackage.STUDY__ENGINE);
		return engine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEngine(String newEngine) {
		String oldEngine = engine;
		engine = newEngine;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.STUDY__ENGINE, oldEngine, engine));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSeed() {
		reading(PagetPackage.STUDY__SEED);
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(long newSeed) {
		long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.STUDY__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getReplicates() {
		reading(PagetPackage.STUDY__REPLICATES);
		return replicates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReplicates(int newReplicates) {
		int oldReplicates = replicates;
		replicates = newReplicates;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.STUDY__REPLICATES, oldReplicates, replicates));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Hypothesis> getHypotheses() {
		reading(PagetPackage.STUDY__HYPOTHESES);
		if (hypotheses == null) {
			hypotheses = new EObjectResolvingEList<Hypothesis>(Hypothesis.class, this, PagetPackage.STUDY__HYPOTHESES);
		}
		return hypotheses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Element> getObservables() {
		reading(PagetPackage.STUDY__OBSERVABLES);
		if (observables == null) {
			observables = new EObjectResolvingEList<Element>(Element.class, this, PagetPackage.STUDY__OBSERVABLES);
		}
		return observables;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Arm> getArms() {
		reading(PagetPackage.STUDY__ARMS);
		if (arms == null) {
			arms = new EObjectContainmentEList<Arm>(Arm.class, this, PagetPackage.STUDY__ARMS);
		}
		return arms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ScanDimension> getDimensions() {
		reading(PagetPackage.STUDY__DIMENSIONS);
		if (dimensions == null) {
			dimensions = new EObjectContainmentEList<ScanDimension>(ScanDimension.class, this, PagetPackage.STUDY__DIMENSIONS);
		}
		return dimensions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StudyOption> getOptions() {
		reading(PagetPackage.STUDY__OPTIONS);
		if (options == null) {
			options = new EObjectContainmentEList<StudyOption>(StudyOption.class, this, PagetPackage.STUDY__OPTIONS);
		}
		return options;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PagetPackage.STUDY__DURATION:
				return basicSetDuration(null, msgs);
			case PagetPackage.STUDY__ARMS:
				return ((InternalEList<?>)getArms()).basicRemove(otherEnd, msgs);
			case PagetPackage.STUDY__DIMENSIONS:
				return ((InternalEList<?>)getDimensions()).basicRemove(otherEnd, msgs);
			case PagetPackage.STUDY__OPTIONS:
				return ((InternalEList<?>)getOptions()).basicRemove(otherEnd, msgs);
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
			case PagetPackage.STUDY__KIND:
				return getKind();
			case PagetPackage.STUDY__DURATION:
				return getDuration();
			case PagetPackage.STUDY__POINTS:
				return getPoints();
			case PagetPackage.STUDY__ENGINE:
				return getEngine();
			case PagetPackage.STUDY__SEED:
				return getSeed();
			case PagetPackage.STUDY__REPLICATES:
				return getReplicates();
			case PagetPackage.STUDY__HYPOTHESES:
				return getHypotheses();
			case PagetPackage.STUDY__OBSERVABLES:
				return getObservables();
			case PagetPackage.STUDY__ARMS:
				return getArms();
			case PagetPackage.STUDY__DIMENSIONS:
				return getDimensions();
			case PagetPackage.STUDY__OPTIONS:
				return getOptions();
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
			case PagetPackage.STUDY__KIND:
				setKind((String)newValue);
				return;
			case PagetPackage.STUDY__DURATION:
				setDuration((Quantity)newValue);
				return;
			case PagetPackage.STUDY__POINTS:
				setPoints((Integer)newValue);
				return;
			case PagetPackage.STUDY__ENGINE:
				setEngine((String)newValue);
				return;
			case PagetPackage.STUDY__SEED:
				setSeed((Long)newValue);
				return;
			case PagetPackage.STUDY__REPLICATES:
				setReplicates((Integer)newValue);
				return;
			case PagetPackage.STUDY__HYPOTHESES:
				getHypotheses().clear();
				getHypotheses().addAll((Collection<? extends Hypothesis>)newValue);
				return;
			case PagetPackage.STUDY__OBSERVABLES:
				getObservables().clear();
				getObservables().addAll((Collection<? extends Element>)newValue);
				return;
			case PagetPackage.STUDY__ARMS:
				getArms().clear();
				getArms().addAll((Collection<? extends Arm>)newValue);
				return;
			case PagetPackage.STUDY__DIMENSIONS:
				getDimensions().clear();
				getDimensions().addAll((Collection<? extends ScanDimension>)newValue);
				return;
			case PagetPackage.STUDY__OPTIONS:
				getOptions().clear();
				getOptions().addAll((Collection<? extends StudyOption>)newValue);
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
			case PagetPackage.STUDY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PagetPackage.STUDY__DURATION:
				setDuration((Quantity)null);
				return;
			case PagetPackage.STUDY__POINTS:
				setPoints(POINTS_EDEFAULT);
				return;
			case PagetPackage.STUDY__ENGINE:
				setEngine(ENGINE_EDEFAULT);
				return;
			case PagetPackage.STUDY__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case PagetPackage.STUDY__REPLICATES:
				setReplicates(REPLICATES_EDEFAULT);
				return;
			case PagetPackage.STUDY__HYPOTHESES:
				getHypotheses().clear();
				return;
			case PagetPackage.STUDY__OBSERVABLES:
				getObservables().clear();
				return;
			case PagetPackage.STUDY__ARMS:
				getArms().clear();
				return;
			case PagetPackage.STUDY__DIMENSIONS:
				getDimensions().clear();
				return;
			case PagetPackage.STUDY__OPTIONS:
				getOptions().clear();
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
			case PagetPackage.STUDY__KIND:
				return KIND_EDEFAULT == null ? kind != null : !KIND_EDEFAULT.equals(kind);
			case PagetPackage.STUDY__DURATION:
				return duration != null;
			case PagetPackage.STUDY__POINTS:
				return points != POINTS_EDEFAULT;
			case PagetPackage.STUDY__ENGINE:
				return ENGINE_EDEFAULT == null ? engine != null : !ENGINE_EDEFAULT.equals(engine);
			case PagetPackage.STUDY__SEED:
				return seed != SEED_EDEFAULT;
			case PagetPackage.STUDY__REPLICATES:
				return replicates != REPLICATES_EDEFAULT;
			case PagetPackage.STUDY__HYPOTHESES:
				return hypotheses != null && !hypotheses.isEmpty();
			case PagetPackage.STUDY__OBSERVABLES:
				return observables != null && !observables.isEmpty();
			case PagetPackage.STUDY__ARMS:
				return arms != null && !arms.isEmpty();
			case PagetPackage.STUDY__DIMENSIONS:
				return dimensions != null && !dimensions.isEmpty();
			case PagetPackage.STUDY__OPTIONS:
				return options != null && !options.isEmpty();
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
		result.append(", points: ");
		result.append(points);
		result.append(", engine: ");
		result.append(engine);
		result.append(", seed: ");
		result.append(seed);
		result.append(", replicates: ");
		result.append(replicates);
		result.append(')');
		return result.toString();
	}

} //StudyImpl
