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

import paget.model.PagetPackage;
import paget.model.Quantity;
import paget.model.StateVariable;
import paget.model.Vessel;
import paget.model.Zone;
import paget.model.ZoneShape;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Zone</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link paget.model.impl.ZoneImpl#getShape <em>Shape</em>}</li>
 *   <li>{@link paget.model.impl.ZoneImpl#getX <em>X</em>}</li>
 *   <li>{@link paget.model.impl.ZoneImpl#getY <em>Y</em>}</li>
 *   <li>{@link paget.model.impl.ZoneImpl#getZ <em>Z</em>}</li>
 *   <li>{@link paget.model.impl.ZoneImpl#getWidth <em>Width</em>}</li>
 *   <li>{@link paget.model.impl.ZoneImpl#getHeight <em>Height</em>}</li>
 *   <li>{@link paget.model.impl.ZoneImpl#getDepth <em>Depth</em>}</li>
 *   <li>{@link paget.model.impl.ZoneImpl#getRadius <em>Radius</em>}</li>
 *   <li>{@link paget.model.impl.ZoneImpl#getContents <em>Contents</em>}</li>
 *   <li>{@link paget.model.impl.ZoneImpl#getVessel <em>Vessel</em>}</li>
 *   <li>{@link paget.model.impl.ZoneImpl#isRuptured <em>Ruptured</em>}</li>
 *   <li>{@link paget.model.impl.ZoneImpl#getShare <em>Share</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ZoneImpl extends ElementImpl implements Zone {
	/**
	 * The default value of the '{@link #getShape() <em>Shape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShape()
	 * @generated
	 * @ordered
	 */
	protected static final ZoneShape SHAPE_EDEFAULT = ZoneShape.BOX;

	/**
	 * The cached value of the '{@link #getShape() <em>Shape</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShape()
	 * @generated
	 * @ordered
	 */
	protected ZoneShape shape = SHAPE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getX() <em>X</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getX()
	 * @generated
	 * @ordered
	 */
	protected Quantity x;

	/**
	 * The cached value of the '{@link #getY() <em>Y</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getY()
	 * @generated
	 * @ordered
	 */
	protected Quantity y;

	/**
	 * The cached value of the '{@link #getZ() <em>Z</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZ()
	 * @generated
	 * @ordered
	 */
	protected Quantity z;

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
	 * The cached value of the '{@link #getRadius() <em>Radius</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRadius()
	 * @generated
	 * @ordered
	 */
	protected Quantity radius;

	/**
	 * The cached value of the '{@link #getContents() <em>Contents</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContents()
	 * @generated
	 * @ordered
	 */
	protected EList<StateVariable> contents;

	/**
	 * The cached value of the '{@link #getVessel() <em>Vessel</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVessel()
	 * @generated
	 * @ordered
	 */
	protected Vessel vessel;

	/**
	 * The default value of the '{@link #isRuptured() <em>Ruptured</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRuptured()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RUPTURED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRuptured() <em>Ruptured</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRuptured()
	 * @generated
	 * @ordered
	 */
	protected boolean ruptured = RUPTURED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getShare() <em>Share</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShare()
	 * @generated
	 * @ordered
	 */
	protected Quantity share;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ZoneImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.ZONE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZoneShape getShape() {
		reading(PagetPackage.ZONE__SHAPE);
		return shape;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShape(ZoneShape newShape) {
		ZoneShape oldShape = shape;
		shape = newShape == null ? SHAPE_EDEFAULT : newShape;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ZONE__SHAPE, oldShape, shape));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getX() {
		reading(PagetPackage.ZONE__X);
		return x;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetX(Quantity newX, NotificationChain msgs) {
		Quantity oldX = x;
		x = newX;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.ZONE__X, oldX, newX);
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
	public void setX(Quantity newX) {
		if (newX != x) {
			NotificationChain msgs = null;
			if (x != null)
				msgs = ((InternalEObject)x).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ZONE__X, null, msgs);
			if (newX != null)
				msgs = ((InternalEObject)newX).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ZONE__X, null, msgs);
			msgs = basicSetX(newX, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ZONE__X, newX, newX));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getY() {
		reading(PagetPackage.ZONE__Y);
		return y;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetY(Quantity newY, NotificationChain msgs) {
		Quantity oldY = y;
		y = newY;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.ZONE__Y, oldY, newY);
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
	public void setY(Quantity newY) {
		if (newY != y) {
			NotificationChain msgs = null;
			if (y != null)
				msgs = ((InternalEObject)y).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ZONE__Y, null, msgs);
			if (newY != null)
				msgs = ((InternalEObject)newY).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ZONE__Y, null, msgs);
			msgs = basicSetY(newY, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ZONE__Y, newY, newY));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getZ() {
		reading(PagetPackage.ZONE__Z);
		return z;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetZ(Quantity newZ, NotificationChain msgs) {
		Quantity oldZ = z;
		z = newZ;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.ZONE__Z, oldZ, newZ);
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
	public void setZ(Quantity newZ) {
		if (newZ != z) {
			NotificationChain msgs = null;
			if (z != null)
				msgs = ((InternalEObject)z).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ZONE__Z, null, msgs);
			if (newZ != null)
				msgs = ((InternalEObject)newZ).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ZONE__Z, null, msgs);
			msgs = basicSetZ(newZ, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ZONE__Z, newZ, newZ));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getWidth() {
		reading(PagetPackage.ZONE__WIDTH);
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.ZONE__WIDTH, oldWidth, newWidth);
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
				msgs = ((InternalEObject)width).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ZONE__WIDTH, null, msgs);
			if (newWidth != null)
				msgs = ((InternalEObject)newWidth).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ZONE__WIDTH, null, msgs);
			msgs = basicSetWidth(newWidth, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ZONE__WIDTH, newWidth, newWidth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getHeight() {
		reading(PagetPackage.ZONE__HEIGHT);
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.ZONE__HEIGHT, oldHeight, newHeight);
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
				msgs = ((InternalEObject)height).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ZONE__HEIGHT, null, msgs);
			if (newHeight != null)
				msgs = ((InternalEObject)newHeight).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ZONE__HEIGHT, null, msgs);
			msgs = basicSetHeight(newHeight, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ZONE__HEIGHT, newHeight, newHeight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getDepth() {
		reading(PagetPackage.ZONE__DEPTH);
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.ZONE__DEPTH, oldDepth, newDepth);
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
				msgs = ((InternalEObject)depth).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ZONE__DEPTH, null, msgs);
			if (newDepth != null)
				msgs = ((InternalEObject)newDepth).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ZONE__DEPTH, null, msgs);
			msgs = basicSetDepth(newDepth, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ZONE__DEPTH, newDepth, newDepth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getRadius() {
		reading(PagetPackage.ZONE__RADIUS);
		return radius;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRadius(Quantity newRadius, NotificationChain msgs) {
		Quantity oldRadius = radius;
		radius = newRadius;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.ZONE__RADIUS, oldRadius, newRadius);
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
	public void setRadius(Quantity newRadius) {
		if (newRadius != radius) {
			NotificationChain msgs = null;
			if (radius != null)
				msgs = ((InternalEObject)radius).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ZONE__RADIUS, null, msgs);
			if (newRadius != null)
				msgs = ((InternalEObject)newRadius).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ZONE__RADIUS, null, msgs);
			msgs = basicSetRadius(newRadius, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ZONE__RADIUS, newRadius, newRadius));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StateVariable> getContents() {
		reading(PagetPackage.ZONE__CONTENTS);
		if (contents == null) {
			contents = new EObjectResolvingEList<StateVariable>(StateVariable.class, this, PagetPackage.ZONE__CONTENTS);
		}
		return contents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Vessel getVessel() {
		reading(PagetPackage.ZONE__VESSEL);
		if (vessel != null && vessel.eIsProxy()) {
			InternalEObject oldVessel = (InternalEObject)vessel;
			vessel = (Vessel)eResolveProxy(oldVessel);
			if (vessel != oldVessel) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PagetPackage.ZONE__VESSEL, oldVessel, vessel));
			}
		}
		return vessel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Vessel basicGetVessel() {
		reading(PagetPackage.ZONE__VESSEL);
		return vessel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVessel(Vessel newVessel) {
		Vessel oldVessel = vessel;
		vessel = newVessel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ZONE__VESSEL, oldVessel, vessel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRuptured() {
		reading(PagetPackage.ZONE__RUPTURED);
		return ruptured;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRuptured(boolean newRuptured) {
		boolean oldRuptured = ruptured;
		ruptured = newRuptured;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ZONE__RUPTURED, oldRuptured, ruptured));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getShare() {
		reading(PagetPackage.ZONE__SHARE);
		return share;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetShare(Quantity newShare, NotificationChain msgs) {
		Quantity oldShare = share;
		share = newShare;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PagetPackage.ZONE__SHARE, oldShare, newShare);
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
	public void setShare(Quantity newShare) {
		if (newShare != share) {
			NotificationChain msgs = null;
			if (share != null)
				msgs = ((InternalEObject)share).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ZONE__SHARE, null, msgs);
			if (newShare != null)
				msgs = ((InternalEObject)newShare).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PagetPackage.ZONE__SHARE, null, msgs);
			msgs = basicSetShare(newShare, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ZONE__SHARE, newShare, newShare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PagetPackage.ZONE__X:
				return basicSetX(null, msgs);
			case PagetPackage.ZONE__Y:
				return basicSetY(null, msgs);
			case PagetPackage.ZONE__Z:
				return basicSetZ(null, msgs);
			case PagetPackage.ZONE__WIDTH:
				return basicSetWidth(null, msgs);
			case PagetPackage.ZONE__HEIGHT:
				return basicSetHeight(null, msgs);
			case PagetPackage.ZONE__DEPTH:
				return basicSetDepth(null, msgs);
			case PagetPackage.ZONE__RADIUS:
				return basicSetRadius(null, msgs);
			case PagetPackage.ZONE__SHARE:
				return basicSetShare(null, msgs);
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
			case PagetPackage.ZONE__SHAPE:
				return getShape();
			case PagetPackage.ZONE__X:
				return getX();
			case PagetPackage.ZONE__Y:
				return getY();
			case PagetPackage.ZONE__Z:
				return getZ();
			case PagetPackage.ZONE__WIDTH:
				return getWidth();
			case PagetPackage.ZONE__HEIGHT:
				return getHeight();
			case PagetPackage.ZONE__DEPTH:
				return getDepth();
			case PagetPackage.ZONE__RADIUS:
				return getRadius();
			case PagetPackage.ZONE__CONTENTS:
				return getContents();
			case PagetPackage.ZONE__VESSEL:
				if (resolve) return getVessel();
				return basicGetVessel();
			case PagetPackage.ZONE__RUPTURED:
				return isRuptured();
			case PagetPackage.ZONE__SHARE:
				return getShare();
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
			case PagetPackage.ZONE__SHAPE:
				setShape((ZoneShape)newValue);
				return;
			case PagetPackage.ZONE__X:
				setX((Quantity)newValue);
				return;
			case PagetPackage.ZONE__Y:
				setY((Quantity)newValue);
				return;
			case PagetPackage.ZONE__Z:
				setZ((Quantity)newValue);
				return;
			case PagetPackage.ZONE__WIDTH:
				setWidth((Quantity)newValue);
				return;
			case PagetPackage.ZONE__HEIGHT:
				setHeight((Quantity)newValue);
				return;
			case PagetPackage.ZONE__DEPTH:
				setDepth((Quantity)newValue);
				return;
			case PagetPackage.ZONE__RADIUS:
				setRadius((Quantity)newValue);
				return;
			case PagetPackage.ZONE__CONTENTS:
				getContents().clear();
				getContents().addAll((Collection<? extends StateVariable>)newValue);
				return;
			case PagetPackage.ZONE__VESSEL:
				setVessel((Vessel)newValue);
				return;
			case PagetPackage.ZONE__RUPTURED:
				setRuptured((Boolean)newValue);
				return;
			case PagetPackage.ZONE__SHARE:
				setShare((Quantity)newValue);
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
			case PagetPackage.ZONE__SHAPE:
				setShape(SHAPE_EDEFAULT);
				return;
			case PagetPackage.ZONE__X:
				setX((Quantity)null);
				return;
			case PagetPackage.ZONE__Y:
				setY((Quantity)null);
				return;
			case PagetPackage.ZONE__Z:
				setZ((Quantity)null);
				return;
			case PagetPackage.ZONE__WIDTH:
				setWidth((Quantity)null);
				return;
			case PagetPackage.ZONE__HEIGHT:
				setHeight((Quantity)null);
				return;
			case PagetPackage.ZONE__DEPTH:
				setDepth((Quantity)null);
				return;
			case PagetPackage.ZONE__RADIUS:
				setRadius((Quantity)null);
				return;
			case PagetPackage.ZONE__CONTENTS:
				getContents().clear();
				return;
			case PagetPackage.ZONE__VESSEL:
				setVessel((Vessel)null);
				return;
			case PagetPackage.ZONE__RUPTURED:
				setRuptured(RUPTURED_EDEFAULT);
				return;
			case PagetPackage.ZONE__SHARE:
				setShare((Quantity)null);
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
			case PagetPackage.ZONE__SHAPE:
				return shape != SHAPE_EDEFAULT;
			case PagetPackage.ZONE__X:
				return x != null;
			case PagetPackage.ZONE__Y:
				return y != null;
			case PagetPackage.ZONE__Z:
				return z != null;
			case PagetPackage.ZONE__WIDTH:
				return width != null;
			case PagetPackage.ZONE__HEIGHT:
				return height != null;
			case PagetPackage.ZONE__DEPTH:
				return depth != null;
			case PagetPackage.ZONE__RADIUS:
				return radius != null;
			case PagetPackage.ZONE__CONTENTS:
				return contents != null && !contents.isEmpty();
			case PagetPackage.ZONE__VESSEL:
				return vessel != null;
			case PagetPackage.ZONE__RUPTURED:
				return ruptured != RUPTURED_EDEFAULT;
			case PagetPackage.ZONE__SHARE:
				return share != null;
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
		result.append(" (shape: ");
		result.append(shape);
		result.append(", ruptured: ");
		result.append(ruptured);
		result.append(')');
		return result.toString();
	}

} //ZoneImpl
