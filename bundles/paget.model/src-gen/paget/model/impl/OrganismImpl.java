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
import org.eclipse.emf.ecore.util.InternalEList;

import paget.model.CellType;
import paget.model.Factor;
import paget.model.Hypothesis;
import paget.model.Observable;
import paget.model.Organism;
import paget.model.PagetPackage;
import paget.model.Quantity;
import paget.model.Reference;
import paget.model.Region;
import paget.model.Route;
import paget.model.Study;
import paget.model.SystemicVariable;
import paget.model.Taxon;
import paget.model.Treatment;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Organism</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link paget.model.impl.OrganismImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link paget.model.impl.OrganismImpl#getTaxon <em>Taxon</em>}</li>
 *   <li>{@link paget.model.impl.OrganismImpl#getTimeUnit <em>Time Unit</em>}</li>
 *   <li>{@link paget.model.impl.OrganismImpl#getBodyMass <em>Body Mass</em>}</li>
 *   <li>{@link paget.model.impl.OrganismImpl#getBloodVolume <em>Blood Volume</em>}</li>
 *   <li>{@link paget.model.impl.OrganismImpl#getCardiacOutput <em>Cardiac Output</em>}</li>
 *   <li>{@link paget.model.impl.OrganismImpl#getRegions <em>Regions</em>}</li>
 *   <li>{@link paget.model.impl.OrganismImpl#getRoutes <em>Routes</em>}</li>
 *   <li>{@link paget.model.impl.OrganismImpl#getFactors <em>Factors</em>}</li>
 *   <li>{@link paget.model.impl.OrganismImpl#getCellTypes <em>Cell Types</em>}</li>
 *   <li>{@link paget.model.impl.OrganismImpl#getSystemicVariables <em>Systemic Variables</em>}</li>
 *   <li>{@link paget.model.impl.OrganismImpl#getProcesses <em>Processes</em>}</li>
 *   <li>{@link paget.model.impl.OrganismImpl#getTreatments <em>Treatments</em>}</li>
 *   <li>{@link paget.model.impl.OrganismImpl#getHypotheses <em>Hypotheses</em>}</li>
 *   <li>{@link paget.model.impl.OrganismImpl#getObservables <em>Observables</em>}</li>
 *   <li>{@link paget.model.impl.OrganismImpl#getStudies <em>Studies</em>}</li>
 *   <li>{@link paget.model.impl.OrganismImpl#getReferences <em>References</em>}</li>
 *   <li>{@link paget.model.impl.OrganismImpl#getSpatialStep <em>Spatial Step</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OrganismImpl extends ElementImpl implements Organism {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_VERSION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected int formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getTaxon() <em>Taxon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTaxon()
	 * @generated
	 * @ordered
	 */
	protected static final Taxon TAXON_EDEFAULT = Taxon.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getTaxon() <em>Taxon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTaxon()
	 * @generated
	 * @ordered
	 */
	protected Taxon taxon = TAXON_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeUnit() <em>Time Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String TIME_UNIT_EDEFAULT = "d";

	/**
	 * The cached value of the '{@link #getTimeUnit() <em>Time Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeUnit()
	 * @generated
	 * @ordered
	 */
	protected String timeUnit = TIME_UNIT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBodyMass() <em>Body Mass</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBodyMass()
	 * @generated
	 * @ordered
	 */
	protected Quantity bodyMass;

	/**
	 * The cached value of the '{@link #getBloodVolume() <em>Blood Volume</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBloodVolume()
	 * @generated
	 * @ordered
	 */
	protected Quantity bloodVolume;

	/**
	 * The cached value of the '{@link #getCardiacOutput() <em>Cardiac Output</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCardiacOutput()
	 * @generated
	 * @ordered
	 */
	protected Quantity cardiacOutput;

	/**
	 * The cached value of the '{@link #getRegions() <em>Regions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegions()
	 * @generated
	 * @ordered
	 */
	protected EList<Region> regions;

	/**
	 * The cached value of the '{@link #getRoutes() <em>Routes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoutes()
	 * @generated
	 * @ordered
	 */
	protected EList<Route> routes;

	/**
	 * The cached value of the '{@link #getFactors() <em>Factors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFactors()
	 * @generated
	 * @ordered
	 */
	protected EList<Factor> factors;

	/**
	 * The cached value of the '{@link #getCellTypes() <em>Cell Types</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCellTypes()
	 * @generated
	 * @ordered
	 */
	protected EList<CellType> cellTypes;

	/**
	 * The cached value of the '{@link #getSystemicVariables() <em>Systemic Variables</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystemicVariables()
	 * @generated
	 * @ordered
	 */
	protected EList<SystemicVariable> systemicVariables;

	/**
	 * The cached value of the '{@link #getProcesses() <em>Processes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcesses()
	 * @generated
	 * @ordered
	 */
	protected EList<paget.model.Process> processes;

	/**
	 * The cached value of the '{@link #getTreatments() <em>Treatments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTreatments()
	 * @generated
	 * @ordered
	 */
	protected EList<Treatment> treatments;

	/**
	 * The cached value of the '{@link #getHypotheses() <em>Hypotheses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHypotheses()
	 * @generated
	 * @ordered
	 */
	protected EList<Hypothesis> hypotheses;

	/**
	 * The cached value of the '{@link #getObservables() <em>Observables</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObservables()
	 * @generated
	 * @ordered
	 */
	protected EList<Observable> observables;

	/**
	 * The cached value of the '{@link #getStudies() <em>Studies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStudies()
	 * @generated
	 * @ordered
	 */
	protected EList<Study> studies;

	/**
	 * The cached value of the '{@link #getReferences() <em>References</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferences()
	 * @generated
	 * @ordered
	 */
	protected EList<Reference> references;

	/**
	 * The cached value of the '{@link #getSpatialStep() <em>Spatial Step</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpatialStep()
	 * @generated
	 * @ordered
	 */
	protected Quantity spatialStep;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OrganismImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.ORGANISM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormatVersion() {
		reading(PagetPackage.ORGANISM__FORMAT_VERSION);
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(int newFormatVersion) {
		int oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ORGANISM__FORMAT_VERSION, oldFormatVersion, formatVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Taxon getTaxon() {
		reading(PagetPackage.ORGANISM__TAXON);
		return taxon;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTaxon(Taxon newTaxon) {
		Taxon oldTaxon = taxon;
		taxon = newTaxon == null ? TAXON_EDEFAULT : newTaxon;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ORGANISM__TAXON, oldTaxon, taxon));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTimeUnit() {
		reading(PagetPackage.ORGANISM__TIME_UNIT);
		return timeUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeUnit(String newTimeUnit) {
		String oldTimeUnit = timeUnit;
		timeUnit = newTimeUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ORGANISM__TIME_UNIT, oldTimeUnit, timeUnit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getBodyMass() {
		reading(PagetPackage.ORGANISM__BODY_MASS);
		return bodyMass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBodyMass(Quantity newBodyMass, NotificationChain msgs) {
		Quantity oldBodyMass = bodyMass;
		bodyMass = newBodyMass;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.ORGANISM__BODY_MASS, oldBodyMass, newBodyMass);
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
	public void setBodyMass(Quantity newBodyMass) {
		if (newBodyMass != bodyMass) {
			NotificationChain msgs = null;
			if (bodyMass != null)
				msgs = ((InternalEObject)bodyMass).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ORGANISM__BODY_MASS, null, msgs);
			if (newBodyMass != null)
				msgs = ((InternalEObject)newBodyMass).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ORGANISM__BODY_MASS, null, msgs);
			msgs = basicSetBodyMass(newBodyMass, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ORGANISM__BODY_MASS, newBodyMass, newBodyMass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getBloodVolume() {
		reading(PagetPackage.ORGANISM__BLOOD_VOLUME);
		return bloodVolume;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBloodVolume(Quantity newBloodVolume, NotificationChain msgs) {
		Quantity oldBloodVolume = bloodVolume;
		bloodVolume = newBloodVolume;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.ORGANISM__BLOOD_VOLUME, oldBloodVolume, newBloodVolume);
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
	public void setBloodVolume(Quantity newBloodVolume) {
		if (newBloodVolume != bloodVolume) {
			NotificationChain msgs = null;
			if (bloodVolume != null)
				msgs = ((InternalEObject)bloodVolume).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ORGANISM__BLOOD_VOLUME, null, msgs);
			if (newBloodVolume != null)
				msgs = ((InternalEObject)newBloodVolume).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ORGANISM__BLOOD_VOLUME, null, msgs);
			msgs = basicSetBloodVolume(newBloodVolume, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ORGANISM__BLOOD_VOLUME, newBloodVolume, newBloodVolume));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getCardiacOutput() {
		reading(PagetPackage.ORGANISM__CARDIAC_OUTPUT);
		return cardiacOutput;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCardiacOutput(Quantity newCardiacOutput, NotificationChain msgs) {
		Quantity oldCardiacOutput = cardiacOutput;
		cardiacOutput = newCardiacOutput;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.ORGANISM__CARDIAC_OUTPUT, oldCardiacOutput, newCardiacOutput);
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
	public void setCardiacOutput(Quantity newCardiacOutput) {
		if (newCardiacOutput != cardiacOutput) {
			NotificationChain msgs = null;
			if (cardiacOutput != null)
				msgs = ((InternalEObject)cardiacOutput).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ORGANISM__CARDIAC_OUTPUT, null, msgs);
			if (newCardiacOutput != null)
				msgs = ((InternalEObject)newCardiacOutput).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ORGANISM__CARDIAC_OUTPUT, null, msgs);
			msgs = basicSetCardiacOutput(newCardiacOutput, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ORGANISM__CARDIAC_OUTPUT, newCardiacOutput, newCardiacOutput));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Region> getRegions() {
		reading(PagetPackage.ORGANISM__REGIONS);
		if (regions == null) {
			regions = new EObjectContainmentEList<Region>(Region.class, this, PagetPackage.ORGANISM__REGIONS);
		}
		return regions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Route> getRoutes() {
		reading(PagetPackage.ORGANISM__ROUTES);
		if (routes == null) {
			routes = new EObjectContainmentEList<Route>(Route.class, this, PagetPackage.ORGANISM__ROUTES);
		}
		return routes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Factor> getFactors() {
		reading(PagetPackage.ORGANISM__FACTORS);
		if (factors == null) {
			factors = new EObjectContainmentEList<Factor>(Factor.class, this, PagetPackage.ORGANISM__FACTORS);
		}
		return factors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CellType> getCellTypes() {
		reading(PagetPackage.ORGANISM__CELL_TYPES);
		if (cellTypes == null) {
			cellTypes = new EObjectContainmentEList<CellType>(CellType.class, this, PagetPackage.ORGANISM__CELL_TYPES);
		}
		return cellTypes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SystemicVariable> getSystemicVariables() {
		reading(PagetPackage.ORGANISM__SYSTEMIC_VARIABLES);
		if (systemicVariables == null) {
			systemicVariables = new EObjectContainmentEList<SystemicVariable>(SystemicVariable.class, this, PagetPackage.ORGANISM__SYSTEMIC_VARIABLES);
		}
		return systemicVariables;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<paget.model.Process> getProcesses() {
		reading(PagetPackage.ORGANISM__PROCESSES);
		if (processes == null) {
			processes = new EObjectContainmentEList<paget.model.Process>(paget.model.Process.class, this, PagetPackage.ORGANISM__PROCESSES);
		}
		return processes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Treatment> getTreatments() {
		reading(PagetPackage.ORGANISM__TREATMENTS);
		if (treatments == null) {
			treatments = new EObjectContainmentEList<Treatment>(Treatment.class, this, PagetPackage.ORGANISM__TREATMENTS);
		}
		return treatments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Hypothesis> getHypotheses() {
		reading(PagetPackage.ORGANISM__HYPOTHESES);
		if (hypotheses == null) {
			hypotheses = new EObjectContainmentEList<Hypothesis>(Hypothesis.class, this, PagetPackage.ORGANISM__HYPOTHESES);
		}
		return hypotheses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Observable> getObservables() {
		reading(PagetPackage.ORGANISM__OBSERVABLES);
		if (observables == null) {
			observables = new EObjectContainmentEList<Observable>(Observable.class, this, PagetPackage.ORGANISM__OBSERVABLES);
		}
		return observables;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Study> getStudies() {
		reading(PagetPackage.ORGANISM__STUDIES);
		if (studies == null) {
			studies = new EObjectContainmentEList<Study>(Study.class, this, PagetPackage.ORGANISM__STUDIES);
		}
		return studies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Reference> getReferences() {
		reading(PagetPackage.ORGANISM__REFERENCES);
		if (references == null) {
			references = new EObjectContainmentEList<Reference>(Reference.class, this, PagetPackage.ORGANISM__REFERENCES);
		}
		return references;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getSpatialStep() {
		reading(PagetPackage.ORGANISM__SPATIAL_STEP);
		return spatialStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSpatialStep(Quantity newSpatialStep, NotificationChain msgs) {
		Quantity oldSpatialStep = spatialStep;
		spatialStep = newSpatialStep;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.ORGANISM__SPATIAL_STEP, oldSpatialStep, newSpatialStep);
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
	public void setSpatialStep(Quantity newSpatialStep) {
		if (newSpatialStep != spatialStep) {
			NotificationChain msgs = null;
			if (spatialStep != null)
				msgs = ((InternalEObject)spatialStep).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ORGANISM__SPATIAL_STEP, null, msgs);
			if (newSpatialStep != null)
				msgs = ((InternalEObject)newSpatialStep).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ORGANISM__SPATIAL_STEP, null, msgs);
			msgs = basicSetSpatialStep(newSpatialStep, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ORGANISM__SPATIAL_STEP, newSpatialStep, newSpatialStep));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PagetPackage.ORGANISM__BODY_MASS:
				return basicSetBodyMass(null, msgs);
			case PagetPackage.ORGANISM__BLOOD_VOLUME:
				return basicSetBloodVolume(null, msgs);
			case PagetPackage.ORGANISM__CARDIAC_OUTPUT:
				return basicSetCardiacOutput(null, msgs);
			case PagetPackage.ORGANISM__REGIONS:
				return ((InternalEList<?>)getRegions()).basicRemove(otherEnd, msgs);
			case PagetPackage.ORGANISM__ROUTES:
				return ((InternalEList<?>)getRoutes()).basicRemove(otherEnd, msgs);
			case PagetPackage.ORGANISM__FACTORS:
				return ((InternalEList<?>)getFactors()).basicRemove(otherEnd, msgs);
			case PagetPackage.ORGANISM__CELL_TYPES:
				return ((InternalEList<?>)getCellTypes()).basicRemove(otherEnd, msgs);
			case PagetPackage.ORGANISM__SYSTEMIC_VARIABLES:
				return ((InternalEList<?>)getSystemicVariables()).basicRemove(otherEnd, msgs);
			case PagetPackage.ORGANISM__PROCESSES:
				return ((InternalEList<?>)getProcesses()).basicRemove(otherEnd, msgs);
			case PagetPackage.ORGANISM__TREATMENTS:
				return ((InternalEList<?>)getTreatments()).basicRemove(otherEnd, msgs);
			case PagetPackage.ORGANISM__HYPOTHESES:
				return ((InternalEList<?>)getHypotheses()).basicRemove(otherEnd, msgs);
			case PagetPackage.ORGANISM__OBSERVABLES:
				return ((InternalEList<?>)getObservables()).basicRemove(otherEnd, msgs);
			case PagetPackage.ORGANISM__STUDIES:
				return ((InternalEList<?>)getStudies()).basicRemove(otherEnd, msgs);
			case PagetPackage.ORGANISM__REFERENCES:
				return ((InternalEList<?>)getReferences()).basicRemove(otherEnd, msgs);
			case PagetPackage.ORGANISM__SPATIAL_STEP:
				return basicSetSpatialStep(null, msgs);
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
			case PagetPackage.ORGANISM__FORMAT_VERSION:
				return getFormatVersion();
			case PagetPackage.ORGANISM__TAXON:
				return getTaxon();
			case PagetPackage.ORGANISM__TIME_UNIT:
				return getTimeUnit();
			case PagetPackage.ORGANISM__BODY_MASS:
				return getBodyMass();
			case PagetPackage.ORGANISM__BLOOD_VOLUME:
				return getBloodVolume();
			case PagetPackage.ORGANISM__CARDIAC_OUTPUT:
				return getCardiacOutput();
			case PagetPackage.ORGANISM__REGIONS:
				return getRegions();
			case PagetPackage.ORGANISM__ROUTES:
				return getRoutes();
			case PagetPackage.ORGANISM__FACTORS:
				return getFactors();
			case PagetPackage.ORGANISM__CELL_TYPES:
				return getCellTypes();
			case PagetPackage.ORGANISM__SYSTEMIC_VARIABLES:
				return getSystemicVariables();
			case PagetPackage.ORGANISM__PROCESSES:
				return getProcesses();
			case PagetPackage.ORGANISM__TREATMENTS:
				return getTreatments();
			case PagetPackage.ORGANISM__HYPOTHESES:
				return getHypotheses();
			case PagetPackage.ORGANISM__OBSERVABLES:
				return getObservables();
			case PagetPackage.ORGANISM__STUDIES:
				return getStudies();
			case PagetPackage.ORGANISM__REFERENCES:
				return getReferences();
			case PagetPackage.ORGANISM__SPATIAL_STEP:
				return getSpatialStep();
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
			case PagetPackage.ORGANISM__FORMAT_VERSION:
				setFormatVersion((Integer)newValue);
				return;
			case PagetPackage.ORGANISM__TAXON:
				setTaxon((Taxon)newValue);
				return;
			case PagetPackage.ORGANISM__TIME_UNIT:
				setTimeUnit((String)newValue);
				return;
			case PagetPackage.ORGANISM__BODY_MASS:
				setBodyMass((Quantity)newValue);
				return;
			case PagetPackage.ORGANISM__BLOOD_VOLUME:
				setBloodVolume((Quantity)newValue);
				return;
			case PagetPackage.ORGANISM__CARDIAC_OUTPUT:
				setCardiacOutput((Quantity)newValue);
				return;
			case PagetPackage.ORGANISM__REGIONS:
				getRegions().clear();
				getRegions().addAll((Collection<? extends Region>)newValue);
				return;
			case PagetPackage.ORGANISM__ROUTES:
				getRoutes().clear();
				getRoutes().addAll((Collection<? extends Route>)newValue);
				return;
			case PagetPackage.ORGANISM__FACTORS:
				getFactors().clear();
				getFactors().addAll((Collection<? extends Factor>)newValue);
				return;
			case PagetPackage.ORGANISM__CELL_TYPES:
				getCellTypes().clear();
				getCellTypes().addAll((Collection<? extends CellType>)newValue);
				return;
			case PagetPackage.ORGANISM__SYSTEMIC_VARIABLES:
				getSystemicVariables().clear();
				getSystemicVariables().addAll((Collection<? extends SystemicVariable>)newValue);
				return;
			case PagetPackage.ORGANISM__PROCESSES:
				getProcesses().clear();
				getProcesses().addAll((Collection<? extends paget.model.Process>)newValue);
				return;
			case PagetPackage.ORGANISM__TREATMENTS:
				getTreatments().clear();
				getTreatments().addAll((Collection<? extends Treatment>)newValue);
				return;
			case PagetPackage.ORGANISM__HYPOTHESES:
				getHypotheses().clear();
				getHypotheses().addAll((Collection<? extends Hypothesis>)newValue);
				return;
			case PagetPackage.ORGANISM__OBSERVABLES:
				getObservables().clear();
				getObservables().addAll((Collection<? extends Observable>)newValue);
				return;
			case PagetPackage.ORGANISM__STUDIES:
				getStudies().clear();
				getStudies().addAll((Collection<? extends Study>)newValue);
				return;
			case PagetPackage.ORGANISM__REFERENCES:
				getReferences().clear();
				getReferences().addAll((Collection<? extends Reference>)newValue);
				return;
			case PagetPackage.ORGANISM__SPATIAL_STEP:
				setSpatialStep((Quantity)newValue);
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
			case PagetPackage.ORGANISM__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case PagetPackage.ORGANISM__TAXON:
				setTaxon(TAXON_EDEFAULT);
				return;
			case PagetPackage.ORGANISM__TIME_UNIT:
				setTimeUnit(TIME_UNIT_EDEFAULT);
				return;
			case PagetPackage.ORGANISM__BODY_MASS:
				setBodyMass((Quantity)null);
				return;
			case PagetPackage.ORGANISM__BLOOD_VOLUME:
				setBloodVolume((Quantity)null);
				return;
			case PagetPackage.ORGANISM__CARDIAC_OUTPUT:
				setCardiacOutput((Quantity)null);
				return;
			case PagetPackage.ORGANISM__REGIONS:
				getRegions().clear();
				return;
			case PagetPackage.ORGANISM__ROUTES:
				getRoutes().clear();
				return;
			case PagetPackage.ORGANISM__FACTORS:
				getFactors().clear();
				return;
			case PagetPackage.ORGANISM__CELL_TYPES:
				getCellTypes().clear();
				return;
			case PagetPackage.ORGANISM__SYSTEMIC_VARIABLES:
				getSystemicVariables().clear();
				return;
			case PagetPackage.ORGANISM__PROCESSES:
				getProcesses().clear();
				return;
			case PagetPackage.ORGANISM__TREATMENTS:
				getTreatments().clear();
				return;
			case PagetPackage.ORGANISM__HYPOTHESES:
				getHypotheses().clear();
				return;
			case PagetPackage.ORGANISM__OBSERVABLES:
				getObservables().clear();
				return;
			case PagetPackage.ORGANISM__STUDIES:
				getStudies().clear();
				return;
			case PagetPackage.ORGANISM__REFERENCES:
				getReferences().clear();
				return;
			case PagetPackage.ORGANISM__SPATIAL_STEP:
				setSpatialStep((Quantity)null);
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
			case PagetPackage.ORGANISM__FORMAT_VERSION:
				return formatVersion != FORMAT_VERSION_EDEFAULT;
			case PagetPackage.ORGANISM__TAXON:
				return taxon != TAXON_EDEFAULT;
			case PagetPackage.ORGANISM__TIME_UNIT:
				return TIME_UNIT_EDEFAULT == null ? timeUnit != null : !TIME_UNIT_EDEFAULT.equals(timeUnit);
			case PagetPackage.ORGANISM__BODY_MASS:
				return bodyMass != null;
			case PagetPackage.ORGANISM__BLOOD_VOLUME:
				return bloodVolume != null;
			case PagetPackage.ORGANISM__CARDIAC_OUTPUT:
				return cardiacOutput != null;
			case PagetPackage.ORGANISM__REGIONS:
				return regions != null && !regions.isEmpty();
			case PagetPackage.ORGANISM__ROUTES:
				return routes != null && !routes.isEmpty();
			case PagetPackage.ORGANISM__FACTORS:
				return factors != null && !factors.isEmpty();
			case PagetPackage.ORGANISM__CELL_TYPES:
				return cellTypes != null && !cellTypes.isEmpty();
			case PagetPackage.ORGANISM__SYSTEMIC_VARIABLES:
				return systemicVariables != null && !systemicVariables.isEmpty();
			case PagetPackage.ORGANISM__PROCESSES:
				return processes != null && !processes.isEmpty();
			case PagetPackage.ORGANISM__TREATMENTS:
				return treatments != null && !treatments.isEmpty();
			case PagetPackage.ORGANISM__HYPOTHESES:
				return hypotheses != null && !hypotheses.isEmpty();
			case PagetPackage.ORGANISM__OBSERVABLES:
				return observables != null && !observables.isEmpty();
			case PagetPackage.ORGANISM__STUDIES:
				return studies != null && !studies.isEmpty();
			case PagetPackage.ORGANISM__REFERENCES:
				return references != null && !references.isEmpty();
			case PagetPackage.ORGANISM__SPATIAL_STEP:
				return spatialStep != null;
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
		result.append(" (formatVersion: ");
		result.append(formatVersion);
		result.append(", taxon: ");
		result.append(taxon);
		result.append(", timeUnit: ");
		result.append(timeUnit);
		result.append(')');
		return result.toString();
	}

} //OrganismImpl
