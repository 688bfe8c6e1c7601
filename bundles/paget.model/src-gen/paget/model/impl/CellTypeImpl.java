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

import paget.model.Alteration;
import paget.model.CellKind;
import paget.model.CellType;
import paget.model.PagetPackage;
import paget.model.Quantity;
import paget.model.Receptor;
import paget.model.Trait;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cell Type</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link paget.model.impl.CellTypeImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link paget.model.impl.CellTypeImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link paget.model.impl.CellTypeImpl#getHistology <em>Histology</em>}</li>
 *   <li>{@link paget.model.impl.CellTypeImpl#getEpigeneticState <em>Epigenetic State</em>}</li>
 *   <li>{@link paget.model.impl.CellTypeImpl#getTraits <em>Traits</em>}</li>
 *   <li>{@link paget.model.impl.CellTypeImpl#getReceptors <em>Receptors</em>}</li>
 *   <li>{@link paget.model.impl.CellTypeImpl#getAlterations <em>Alterations</em>}</li>
 *   <li>{@link paget.model.impl.CellTypeImpl#getDiameter <em>Diameter</em>}</li>
 *   <li>{@link paget.model.impl.CellTypeImpl#getPackingDensity <em>Packing Density</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CellTypeImpl extends ElementImpl implements CellType {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final CellKind KIND_EDEFAULT = CellKind.TUMOUR;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected CellKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParent() <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent()
	 * @generated
	 * @ordered
	 */
	protected CellType parent;

	/**
	 * The default value of the '{@link #getHistology() <em>Histology</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHistology()
	 * @generated
	 * @ordered
	 */
	protected static final String HISTOLOGY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHistology() <em>Histology</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHistology()
	 * @generated
	 * @ordered
	 */
	protected String histology = HISTOLOGY_EDEFAULT;

	/**
	 * The default value of the '{@link #getEpigeneticState() <em>Epigenetic State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEpigeneticState()
	 * @generated
	 * @ordered
	 */
	protected static final String EPIGENETIC_STATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEpigeneticState() <em>Epigenetic State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEpigeneticState()
	 * @generated
	 * @ordered
	 */
	protected String epigeneticState = EPIGENETIC_STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTraits() <em>Traits</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTraits()
	 * @generated
	 * @ordered
	 */
	protected EList<Trait> traits;

	/**
	 * The cached value of the '{@link #getReceptors() <em>Receptors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceptors()
	 * @generated
	 * @ordered
	 */
	protected EList<Receptor> receptors;

	/**
	 * The cached value of the '{@link #getAlterations() <em>Alterations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlterations()
	 * @generated
	 * @ordered
	 */
	protected EList<Alteration> alterations;

	/**
	 * The cached value of the '{@link #getDiameter() <em>Diameter</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiameter()
	 * @generated
	 * @ordered
	 */
	protected Quantity diameter;

	/**
	 * The cached value of the '{@link #getPackingDensity() <em>Packing Density</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPackingDensity()
	 * @generated
	 * @ordered
	 */
	protected Quantity packingDensity;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CellTypeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.CELL_TYPE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CellKind getKind() {
		reading(PagetPackage.CELL_TYPE__KIND);
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(CellKind newKind) {
		CellKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.CELL_TYPE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CellType getParent() {
		reading(PagetPackage.CELL_TYPE__PARENT);
		if (parent != null && parent.eIsProxy()) {
			InternalEObject oldParent = (InternalEObject)parent;
			parent = (CellType)eResolveProxy(oldParent);
			if (parent != oldParent) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PagetPackage.CELL_TYPE__PARENT, oldParent, parent));
			}
		}
		return parent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CellType basicGetParent() {
		reading(PagetPackage.CELL_TYPE__PARENT);
		return parent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(CellType newParent) {
		CellType oldParent = parent;
		parent = newParent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.CELL_TYPE__PARENT, oldParent, parent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHistology() {
		reading(PagetPackage.CELL_TYPE__HISTOLOGY);
		return histology;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHistology(String newHistology) {
		String oldHistology = histology;
		histology = newHistology;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.CELL_TYPE__HISTOLOGY, oldHistology, histology));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEpigeneticState() {
		reading(PagetPackage.CELL_TYPE__EPIGENETIC_STATE);
		return epigeneticState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEpigeneticState(String newEpigeneticState) {
		String oldEpigeneticState = epigeneticState;
		epigeneticState = newEpigeneticState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.CELL_TYPE__EPIGENETIC_STATE, oldEpigeneticState, epigeneticState));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Trait> getTraits() {
		reading(PagetPackage.CELL_TYPE__TRAITS);
		if (traits == null) {
			traits = new EObjectContainmentEList<Trait>(Trait.class, this, PagetPackage.CELL_TYPE__TRAITS);
		}
		return traits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Receptor> getReceptors() {
		reading(PagetPackage.CELL_TYPE__RECEPTORS);
		if (receptors == null) {
			receptors = new EObjectContainmentEList<Receptor>(Receptor.class, this, PagetPackage.CELL_TYPE__RECEPTORS);
		}
		return receptors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Alteration> getAlterations() {
		reading(PagetPackage.CELL_TYPE__ALTERATIONS);
		if (alterations == null) {
			alterations = new EObjectContainmentEList<Alteration>(Alteration.class, this, PagetPackage.CELL_TYPE__ALTERATIONS);
		}
		return alterations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getDiameter() {
		reading(PagetPackage.CELL_TYPE__DIAMETER);
		return diameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDiameter(Quantity newDiameter, NotificationChain msgs) {
		Quantity oldDiameter = diameter;
		diameter = newDiameter;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.CELL_TYPE__DIAMETER, oldDiameter, newDiameter);
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
	public void setDiameter(Quantity newDiameter) {
		if (newDiameter != diameter) {
			NotificationChain msgs = null;
			if (diameter != null)
				msgs = ((InternalEObject)diameter).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.CELL_TYPE__DIAMETER, null, msgs);
			if (newDiameter != null)
				msgs = ((InternalEObject)newDiameter).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.CELL_TYPE__DIAMETER, null, msgs);
			msgs = basicSetDiameter(newDiameter, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.CELL_TYPE__DIAMETER, newDiameter, newDiameter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getPackingDensity() {
		reading(PagetPackage.CELL_TYPE__PACKING_DENSITY);
		return packingDensity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPackingDensity(Quantity newPackingDensity, NotificationChain msgs) {
		Quantity oldPackingDensity = packingDensity;
		packingDensity = newPackingDensity;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.CELL_TYPE__PACKING_DENSITY, oldPackingDensity, newPackingDensity);
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
	public void setPackingDensity(Quantity newPackingDensity) {
		if (newPackingDensity != packingDensity) {
			NotificationChain msgs = null;
			if (packingDensity != null)
				msgs = ((InternalEObject)packingDensity).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.CELL_TYPE__PACKING_DENSITY, null, msgs);
			if (newPackingDensity != null)
				msgs = ((InternalEObject)newPackingDensity).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.CELL_TYPE__PACKING_DENSITY, null, msgs);
			msgs = basicSetPackingDensity(newPackingDensity, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.CELL_TYPE__PACKING_DENSITY, newPackingDensity, newPackingDensity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PagetPackage.CELL_TYPE__TRAITS:
				return ((InternalEList<?>)getTraits()).basicRemove(otherEnd, msgs);
			case PagetPackage.CELL_TYPE__RECEPTORS:
				return ((InternalEList<?>)getReceptors()).basicRemove(otherEnd, msgs);
			case PagetPackage.CELL_TYPE__ALTERATIONS:
				return ((InternalEList<?>)getAlterations()).basicRemove(otherEnd, msgs);
			case PagetPackage.CELL_TYPE__DIAMETER:
				return basicSetDiameter(null, msgs);
			case PagetPackage.CELL_TYPE__PACKING_DENSITY:
				return basicSetPackingDensity(null, msgs);
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
			case PagetPackage.CELL_TYPE__KIND:
				return getKind();
			case PagetPackage.CELL_TYPE__PARENT:
				if (resolve) return getParent();
				return basicGetParent();
			case PagetPackage.CELL_TYPE__HISTOLOGY:
				return getHistology();
			case PagetPackage.CELL_TYPE__EPIGENETIC_STATE:
				return getEpigeneticState();
			case PagetPackage.CELL_TYPE__TRAITS:
				return getTraits();
			case PagetPackage.CELL_TYPE__RECEPTORS:
				return getReceptors();
			case PagetPackage.CELL_TYPE__ALTERATIONS:
				return getAlterations();
			case PagetPackage.CELL_TYPE__DIAMETER:
				return getDiameter();
			case PagetPackage.CELL_TYPE__PACKING_DENSITY:
				return getPackingDensity();
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
			case PagetPackage.CELL_TYPE__KIND:
				setKind((CellKind)newValue);
				return;
			case PagetPackage.CELL_TYPE__PARENT:
				setParent((CellType)newValue);
				return;
			case PagetPackage.CELL_TYPE__HISTOLOGY:
				setHistology((String)newValue);
				return;
			case PagetPackage.CELL_TYPE__EPIGENETIC_STATE:
				setEpigeneticState((String)newValue);
				return;
			case PagetPackage.CELL_TYPE__TRAITS:
				getTraits().clear();
				getTraits().addAll((Collection<? extends Trait>)newValue);
				return;
			case PagetPackage.CELL_TYPE__RECEPTORS:
				getReceptors().clear();
				getReceptors().addAll((Collection<? extends Receptor>)newValue);
				return;
			case PagetPackage.CELL_TYPE__ALTERATIONS:
				getAlterations().clear();
				getAlterations().addAll((Collection<? extends Alteration>)newValue);
				return;
			case PagetPackage.CELL_TYPE__DIAMETER:
				setDiameter((Quantity)newValue);
				return;
			case PagetPackage.CELL_TYPE__PACKING_DENSITY:
				setPackingDensity((Quantity)newValue);
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
			case PagetPackage.CELL_TYPE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PagetPackage.CELL_TYPE__PARENT:
				setParent((CellType)null);
				return;
			case PagetPackage.CELL_TYPE__HISTOLOGY:
				setHistology(HISTOLOGY_EDEFAULT);
				return;
			case PagetPackage.CELL_TYPE__EPIGENETIC_STATE:
				setEpigeneticState(EPIGENETIC_STATE_EDEFAULT);
				return;
			case PagetPackage.CELL_TYPE__TRAITS:
				getTraits().clear();
				return;
			case PagetPackage.CELL_TYPE__RECEPTORS:
				getReceptors().clear();
				return;
			case PagetPackage.CELL_TYPE__ALTERATIONS:
				getAlterations().clear();
				return;
			case PagetPackage.CELL_TYPE__DIAMETER:
				setDiameter((Quantity)null);
				return;
			case PagetPackage.CELL_TYPE__PACKING_DENSITY:
				setPackingDensity((Quantity)null);
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
			case PagetPackage.CELL_TYPE__KIND:
				return kind != KIND_EDEFAULT;
			case PagetPackage.CELL_TYPE__PARENT:
				return parent != null;
			case PagetPackage.CELL_TYPE__HISTOLOGY:
				return HISTOLOGY_EDEFAULT == null ? histology != null : !HISTOLOGY_EDEFAULT.equals(histology);
			case PagetPackage.CELL_TYPE__EPIGENETIC_STATE:
				return EPIGENETIC_STATE_EDEFAULT == null ? epigeneticState != null : !EPIGENETIC_STATE_EDEFAULT.equals(epigeneticState);
			case PagetPackage.CELL_TYPE__TRAITS:
				return traits != null && !traits.isEmpty();
			case PagetPackage.CELL_TYPE__RECEPTORS:
				return receptors != null && !receptors.isEmpty();
			case PagetPackage.CELL_TYPE__ALTERATIONS:
				return alterations != null && !alterations.isEmpty();
			case PagetPackage.CELL_TYPE__DIAMETER:
				return diameter != null;
			case PagetPackage.CELL_TYPE__PACKING_DENSITY:
				return packingDensity != null;
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
		result.append(", histology: ");
		result.append(histology);
		result.append(", epigeneticState: ");
		result.append(epigeneticState);
		result.append(')');
		return result.toString();
	}

} //CellTypeImpl
