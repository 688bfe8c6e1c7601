/**
 */
package paget.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import paget.model.CellStage;
import paget.model.CellType;
import paget.model.PagetPackage;
import paget.model.Population;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Population</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link paget.model.impl.PopulationImpl#getCellType <em>Cell Type</em>}</li>
 *   <li>{@link paget.model.impl.PopulationImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link paget.model.impl.PopulationImpl#isContinuous <em>Continuous</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PopulationImpl extends StateVariableImpl implements Population {
	/**
	 * The cached value of the '{@link #getCellType() <em>Cell Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCellType()
	 * @generated
	 * @ordered
	 */
	protected CellType cellType;

	/**
	 * The default value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected static final CellStage STAGE_EDEFAULT = CellStage.ESTABLISHED;

	/**
	 * The cached value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected CellStage stage = STAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #isContinuous() <em>Continuous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isContinuous()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CONTINUOUS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isContinuous() <em>Continuous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isContinuous()
	 * @generated
	 * @ordered
	 */
	protected boolean continuous = CONTINUOUS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PopulationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.POPULATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CellType getCellType() {
		reading(PagetPackage.POPULATION__CELL_TYPE);
		if (cellType != null && cellType.eIsProxy()) {
			InternalEObject oldCellType = (InternalEObject)cellType;
			cellType = (CellType)eResolveProxy(oldCellType);
			if (cellType != oldCellType) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PagetPackage.POPULATION__CELL_TYPE, oldCellType, cellType));
			}
		}
		return cellType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CellType basicGetCellType() {
		reading(PagetPackage.POPULATION__CELL_TYPE);
		return cellType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCellType(CellType newCellType) {
		CellType oldCellType = cellType;
		cellType = newCellType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.POPULATION__CELL_TYPE, oldCellType, cellType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CellStage getStage() {
		reading(PagetPackage.POPULATION__STAGE);
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStage(CellStage newStage) {
		CellStage oldStage = stage;
		stage = newStage == null ? STAGE_EDEFAULT : newStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.POPULATION__STAGE, oldStage, stage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isContinuous() {
		reading(PagetPackage.POPULATION__CONTINUOUS);
		return continuous;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContinuous(boolean newContinuous) {
		boolean oldContinuous = continuous;
		continuous = newContinuous;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.POPULATION__CONTINUOUS, oldContinuous, continuous));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PagetPackage.POPULATION__CELL_TYPE:
				if (resolve) return getCellType();
				return basicGetCellType();
			case PagetPackage.POPULATION__STAGE:
				return getStage();
			case PagetPackage.POPULATION__CONTINUOUS:
				return isContinuous();
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
			case PagetPackage.POPULATION__CELL_TYPE:
				setCellType((CellType)newValue);
				return;
			case PagetPackage.POPULATION__STAGE:
				setStage((CellStage)newValue);
				return;
			case PagetPackage.POPULATION__CONTINUOUS:
				setContinuous((Boolean)newValue);
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
			case PagetPackage.POPULATION__CELL_TYPE:
				setCellType((CellType)null);
				return;
			case PagetPackage.POPULATION__STAGE:
				setStage(STAGE_EDEFAULT);
				return;
			case PagetPackage.POPULATION__CONTINUOUS:
				setContinuous(CONTINUOUS_EDEFAULT);
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
			case PagetPackage.POPULATION__CELL_TYPE:
				return cellType != null;
			case PagetPackage.POPULATION__STAGE:
				return stage != STAGE_EDEFAULT;
			case PagetPackage.POPULATION__CONTINUOUS:
				return continuous != CONTINUOUS_EDEFAULT;
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
		result.append(" (stage: ");
		result.append(stage);
		result.append(", continuous: ");
		result.append(continuous);
		result.append(')');
		return result.toString();
	}

} //PopulationImpl
