/**
 */
package paget.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import paget.model.Activation;
import paget.model.FactorLevel;
import paget.model.PagetPackage;
import paget.model.StateVariable;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Activation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link paget.model.impl.ActivationImpl#getZymogen <em>Zymogen</em>}</li>
 *   <li>{@link paget.model.impl.ActivationImpl#getProduct <em>Product</em>}</li>
 *   <li>{@link paget.model.impl.ActivationImpl#getActivator <em>Activator</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ActivationImpl extends ProcessImpl implements Activation {
	/**
	 * The cached value of the '{@link #getZymogen() <em>Zymogen</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZymogen()
	 * @generated
	 * @ordered
	 */
	protected FactorLevel zymogen;

	/**
	 * The cached value of the '{@link #getProduct() <em>Product</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProduct()
	 * @generated
	 * @ordered
	 */
	protected FactorLevel product;

	/**
	 * The cached value of the '{@link #getActivator() <em>Activator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivator()
	 * @generated
	 * @ordered
	 */
	protected StateVariable activator;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ActivationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.ACTIVATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FactorLevel getZymogen() {
		reading(PagetPackage.ACTIVATION__ZYMOGEN);
		if (zymogen != null && zymogen.eIsProxy()) {
			InternalEObject oldZymogen = (InternalEObject)zymogen;
			zymogen = (FactorLevel)eResolveProxy(oldZymogen);
			if (zymogen != oldZymogen) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PagetPackage.ACTIVATION__ZYMOGEN, oldZymogen, zymogen));
			}
		}
		return zymogen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FactorLevel basicGetZymogen() {
		reading(PagetPackage.ACTIVATION__ZYMOGEN);
		return zymogen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZymogen(FactorLevel newZymogen) {
		FactorLevel oldZymogen = zymogen;
		zymogen = newZymogen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ACTIVATION__ZYMOGEN, oldZymogen, zymogen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FactorLevel getProduct() {
		reading(PagetPackage.ACTIVATION__PRODUCT);
		if (product != null && product.eIsProxy()) {
			InternalEObject oldProduct = (InternalEObject)product;
			product = (FactorLevel)eResolveProxy(oldProduct);
			if (product != oldProduct) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PagetPackage.ACTIVATION__PRODUCT, oldProduct, product));
			}
		}
		return product;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FactorLevel basicGetProduct() {
		reading(PagetPackage.ACTIVATION__PRODUCT);
		return product;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProduct(FactorLevel newProduct) {
		FactorLevel oldProduct = product;
		product = newProduct;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ACTIVATION__PRODUCT, oldProduct, product));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StateVariable getActivator() {
		reading(PagetPackage.ACTIVATION__ACTIVATOR);
		if (activator != null && activator.eIsProxy()) {
			InternalEObject oldActivator = (InternalEObject)activator;
			activator = (StateVariable)eResolveProxy(oldActivator);
			if (activator != oldActivator) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PagetPackage.ACTIVATION__ACTIVATOR, oldActivator, activator));
			}
		}
		return activator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StateVariable basicGetActivator() {
		reading(PagetPackage.ACTIVATION__ACTIVATOR);
		return activator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActivator(StateVariable newActivator) {
		StateVariable oldActivator = activator;
		activator = newActivator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ACTIVATION__ACTIVATOR, oldActivator, activator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PagetPackage.ACTIVATION__ZYMOGEN:
				if (resolve) return getZymogen();
				return basicGetZymogen();
			case PagetPackage.ACTIVATION__PRODUCT:
				if (resolve) return getProduct();
				return basicGetProduct();
			case PagetPackage.ACTIVATION__ACTIVATOR:
				if (resolve) return getActivator();
				return basicGetActivator();
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
			case PagetPackage.ACTIVATION__ZYMOGEN:
				setZymogen((FactorLevel)newValue);
				return;
			case PagetPackage.ACTIVATION__PRODUCT:
				setProduct((FactorLevel)newValue);
				return;
			case PagetPackage.ACTIVATION__ACTIVATOR:
				setActivator((StateVariable)newValue);
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
			case PagetPackage.ACTIVATION__ZYMOGEN:
				setZymogen((FactorLevel)null);
				return;
			case PagetPackage.ACTIVATION__PRODUCT:
				setProduct((FactorLevel)null);
				return;
			case PagetPackage.ACTIVATION__ACTIVATOR:
				setActivator((StateVariable)null);
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
			case PagetPackage.ACTIVATION__ZYMOGEN:
				return zymogen != null;
			case PagetPackage.ACTIVATION__PRODUCT:
				return product != null;
			case PagetPackage.ACTIVATION__ACTIVATOR:
				return activator != null;
		}
		return super.eIsSet(featureID);
	}

} //ActivationImpl
