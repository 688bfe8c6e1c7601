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

import paget.model.Barrier;
import paget.model.PagetPackage;
import paget.model.Quantity;
import paget.model.Tissue;
import paget.model.Zone;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tissue</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link paget.model.impl.TissueImpl#getBarriers <em>Barriers</em>}</li>
 *   <li>{@link paget.model.impl.TissueImpl#getWidth <em>Width</em>}</li>
 *   <li>{@link paget.model.impl.TissueImpl#getHeight <em>Height</em>}</li>
 *   <li>{@link paget.model.impl.TissueImpl#getDepth <em>Depth</em>}</li>
 *   <li>{@link paget.model.impl.TissueImpl#getGridSpacing <em>Grid Spacing</em>}</li>
 *   <li>{@link paget.model.impl.TissueImpl#isPeriodic <em>Periodic</em>}</li>
 *   <li>{@link paget.model.impl.TissueImpl#getSiteCapacity <em>Site Capacity</em>}</li>
 *   <li>{@link paget.model.impl.TissueImpl#getZones <em>Zones</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TissueImpl extends PlaceImpl implements Tissue {
	/**
	 * The cached value of the '{@link #getBarriers() <em>Barriers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBarriers()
	 * @generated
	 * @ordered
	 */
	protected EList<Barrier> barriers;

	/**
	 * The cached value of the '{@link #getWidth() <em>Width</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWidth()
	 * @generated
	 * @ordered
	 */
	protected Quantity width;

	/**
	 * The cached value of the '{@link #getHeight() <em>Height</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeight()
	 * @generated
	 * @ordered
	 */
	protected Quantity height;

	/**
	 * The cached value of the '{@link #getDepth() <em>Depth</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepth()
	 * @generated
	 * @ordered
	 */
	protected Quantity depth;

	/**
	 * The cached value of the '{@link #getGridSpacing() <em>Grid Spacing</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGridSpacing()
	 * @generated
	 * @ordered
	 */
	protected Quantity gridSpacing;

	/**
	 * The default value of the '{@link #isPeriodic() <em>Periodic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPeriodic()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PERIODIC_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPeriodic() <em>Periodic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPeriodic()
	 * @generated
	 * @ordered
	 */
	protected boolean periodic = PERIODIC_EDEFAULT;

	/**
	 * The default value of the '{@link #getSiteCapacity() <em>Site Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSiteCapacity()
	 * @generated
	 * @ordered
	 */
	protected static final int SITE_CAPACITY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSiteCapacity() <em>Site Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSiteCapacity()
	 * @generated
	 * @ordered
	 */
	protected int siteCapacity = SITE_CAPACITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getZones() <em>Zones</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZones()
	 * @generated
	 * @ordered
	 */
	protected EList<Zone> zones;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TissueImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.TISSUE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Barrier> getBarriers() {
		reading(PagetPackage.TISSUE__BARRIERS);
		if (barriers == null) {
			barriers = new EObjectContainmentEList<Barrier>(Barrier.class, this, PagetPackage.TISSUE__BARRIERS);
		}
		return barriers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getWidth() {
		reading(PagetPackage.TISSUE__WIDTH);
		return width;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetWidth(Quantity newWidth, NotificationChain msgs) {
		Quantity oldWidth = width;
		width = newWidth;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.TISSUE__WIDTH, oldWidth, newWidth);
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
	public void setWidth(Quantity newWidth) {
		if (newWidth != width) {
			NotificationChain msgs = null;
			if (width != null)
				msgs = ((InternalEObject)width).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.TISSUE__WIDTH, null, msgs);
			if (newWidth != null)
				msgs = ((InternalEObject)newWidth).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.TISSUE__WIDTH, null, msgs);
			msgs = basicSetWidth(newWidth, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.TISSUE__WIDTH, newWidth, newWidth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getHeight() {
		reading(PagetPackage.TISSUE__HEIGHT);
		return height;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetHeight(Quantity newHeight, NotificationChain msgs) {
		Quantity oldHeight = height;
		height = newHeight;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.TISSUE__HEIGHT, oldHeight, newHeight);
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
	public void setHeight(Quantity newHeight) {
		if (newHeight != height) {
			NotificationChain msgs = null;
			if (height != null)
				msgs = ((InternalEObject)height).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.TISSUE__HEIGHT, null, msgs);
			if (newHeight != null)
				msgs = ((InternalEObject)newHeight).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.TISSUE__HEIGHT, null, msgs);
			msgs = basicSetHeight(newHeight, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.TISSUE__HEIGHT, newHeight, newHeight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getDepth() {
		reading(PagetPackage.TISSUE__DEPTH);
		return depth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDepth(Quantity newDepth, NotificationChain msgs) {
		Quantity oldDepth = depth;
		depth = newDepth;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.TISSUE__DEPTH, oldDepth, newDepth);
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
	public void setDepth(Quantity newDepth) {
		if (newDepth != depth) {
			NotificationChain msgs = null;
			if (depth != null)
				msgs = ((InternalEObject)depth).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.TISSUE__DEPTH, null, msgs);
			if (newDepth != null)
				msgs = ((InternalEObject)newDepth).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.TISSUE__DEPTH, null, msgs);
			msgs = basicSetDepth(newDepth, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.TISSUE__DEPTH, newDepth, newDepth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getGridSpacing() {
		reading(PagetPackage.TISSUE__GRID_SPACING);
		return gridSpacing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetGridSpacing(Quantity newGridSpacing, NotificationChain msgs) {
		Quantity oldGridSpacing = gridSpacing;
		gridSpacing = newGridSpacing;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.TISSUE__GRID_SPACING, oldGridSpacing, newGridSpacing);
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
	public void setGridSpacing(Quantity newGridSpacing) {
		if (newGridSpacing != gridSpacing) {
			NotificationChain msgs = null;
			if (gridSpacing != null)
				msgs = ((InternalEObject)gridSpacing).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.TISSUE__GRID_SPACING, null, msgs);
			if (newGridSpacing != null)
				msgs = ((InternalEObject)newGridSpacing).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.TISSUE__GRID_SPACING, null, msgs);
			msgs = basicSetGridSpacing(newGridSpacing, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.TISSUE__GRID_SPACING, newGridSpacing, newGridSpacing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPeriodic() {
		reading(PagetPackage.TISSUE__PERIODIC);
		return periodic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodic(boolean newPeriodic) {
		boolean oldPeriodic = periodic;
		periodic = newPeriodic;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.TISSUE__PERIODIC, oldPeriodic, periodic));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSiteCapacity() {
		reading(PagetPackage.TISSUE__SITE_CAPACITY);
		return siteCapacity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSiteCapacity(int newSiteCapacity) {
		int oldSiteCapacity = siteCapacity;
		siteCapacity = newSiteCapacity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.TISSUE__SITE_CAPACITY, oldSiteCapacity, siteCapacity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Zone> getZones() {
		reading(PagetPackage.TISSUE__ZONES);
		if (zones == null) {
			zones = new EObjectContainmentEList<Zone>(Zone.class, this, PagetPackage.TISSUE__ZONES);
		}
		return zones;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PagetPackage.TISSUE__BARRIERS:
				return ((InternalEList<?>)getBarriers()).basicRemove(otherEnd, msgs);
			case PagetPackage.TISSUE__WIDTH:
				return basicSetWidth(null, msgs);
			case PagetPackage.TISSUE__HEIGHT:
				return basicSetHeight(null, msgs);
			case PagetPackage.TISSUE__DEPTH:
				return basicSetDepth(null, msgs);
			case PagetPackage.TISSUE__GRID_SPACING:
				return basicSetGridSpacing(null, msgs);
			case PagetPackage.TISSUE__ZONES:
				return ((InternalEList<?>)getZones()).basicRemove(otherEnd, msgs);
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
			case PagetPackage.TISSUE__BARRIERS:
				return getBarriers();
			case PagetPackage.TISSUE__WIDTH:
				return getWidth();
			case PagetPackage.TISSUE__HEIGHT:
				return getHeight();
			case PagetPackage.TISSUE__DEPTH:
				return getDepth();
			case PagetPackage.TISSUE__GRID_SPACING:
				return getGridSpacing();
			case PagetPackage.TISSUE__PERIODIC:
				return isPeriodic();
			case PagetPackage.TISSUE__SITE_CAPACITY:
				return getSiteCapacity();
			case PagetPackage.TISSUE__ZONES:
				return getZones();
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
			case PagetPackage.TISSUE__BARRIERS:
				getBarriers().clear();
				getBarriers().addAll((Collection<? extends Barrier>)newValue);
				return;
			case PagetPackage.TISSUE__WIDTH:
				setWidth((Quantity)newValue);
				return;
			case PagetPackage.TISSUE__HEIGHT:
				setHeight((Quantity)newValue);
				return;
			case PagetPackage.TISSUE__DEPTH:
				setDepth((Quantity)newValue);
				return;
			case PagetPackage.TISSUE__GRID_SPACING:
				setGridSpacing((Quantity)newValue);
				return;
			case PagetPackage.TISSUE__PERIODIC:
				setPeriodic((Boolean)newValue);
				return;
			case PagetPackage.TISSUE__SITE_CAPACITY:
				setSiteCapacity((Integer)newValue);
				return;
			case PagetPackage.TISSUE__ZONES:
				getZones().clear();
				getZones().addAll((Collection<? extends Zone>)newValue);
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
			case PagetPackage.TISSUE__BARRIERS:
				getBarriers().clear();
				return;
			case PagetPackage.TISSUE__WIDTH:
				setWidth((Quantity)null);
				return;
			case PagetPackage.TISSUE__HEIGHT:
				setHeight((Quantity)null);
				return;
			case PagetPackage.TISSUE__DEPTH:
				setDepth((Quantity)null);
				return;
			case PagetPackage.TISSUE__GRID_SPACING:
				setGridSpacing((Quantity)null);
				return;
			case PagetPackage.TISSUE__PERIODIC:
				setPeriodic(PERIODIC_EDEFAULT);
				return;
			case PagetPackage.TISSUE__SITE_CAPACITY:
				setSiteCapacity(SITE_CAPACITY_EDEFAULT);
				return;
			case PagetPackage.TISSUE__ZONES:
				getZones().clear();
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
			case PagetPackage.TISSUE__BARRIERS:
				return barriers != null && !barriers.isEmpty();
			case PagetPackage.TISSUE__WIDTH:
				return width != null;
			case PagetPackage.TISSUE__HEIGHT:
				return height != null;
			case PagetPackage.TISSUE__DEPTH:
				return depth != null;
			case PagetPackage.TISSUE__GRID_SPACING:
				return gridSpacing != null;
			case PagetPackage.TISSUE__PERIODIC:
				return periodic != PERIODIC_EDEFAULT;
			case PagetPackage.TISSUE__SITE_CAPACITY:
				return siteCapacity != SITE_CAPACITY_EDEFAULT;
			case PagetPackage.TISSUE__ZONES:
				return zones != null && !zones.isEmpty();
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
		result.append(" (periodic: ");
		result.append(periodic);
		result.append(", siteCapacity: ");
		result.append(siteCapacity);
		result.append(')');
		return result.toString();
	}

} //TissueImpl
