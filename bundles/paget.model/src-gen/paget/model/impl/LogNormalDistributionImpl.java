/**
 */
package paget.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import paget.model.LogNormalDistribution;
import paget.model.PagetPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Log Normal Distribution</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link paget.model.impl.LogNormalDistributionImpl#getMedian <em>Median</em>}</li>
 *   <li>{@link paget.model.impl.LogNormalDistributionImpl#getGeometricStandardDeviation <em>Geometric Standard Deviation</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LogNormalDistributionImpl extends DistributionImpl implements LogNormalDistribution {
	/**
	 * The default value of the '{@link #getMedian() <em>Median</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMedian()
	 * @generated
	 * @ordered
	 */
	protected static final double MEDIAN_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMedian() <em>Median</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMedian()
	 * @generated
	 * @ordered
	 */
	protected double median = MEDIAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getGeometricStandardDeviation() <em>Geometric Standard Deviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeometricStandardDeviation()
	 * @generated
	 * @ordered
	 */
	protected static final double GEOMETRIC_STANDARD_DEVIATION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getGeometricStandardDeviation() <em>Geometric Standard Deviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeometricStandardDeviation()
	 * @generated
	 * @ordered
	 */
	protected double geometricStandardDeviation = GEOMETRIC_STANDARD_DEVIATION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LogNormalDistributionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.LOG_NORMAL_DISTRIBUTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMedian() {
		reading(PagetPackage.LOG_NORMAL_DISTRIBUTION__MEDIAN);
		return median;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMedian(double newMedian) {
		double oldMedian = median;
		median = newMedian;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.LOG_NORMAL_DISTRIBUTION__MEDIAN, oldMedian, median));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getGeometricStandardDeviation() {
		reading(PagetPackage.LOG_NORMAL_DISTRIBUTION__GEOMETRIC_STANDARD_DEVIATION);
		return geometricStandardDeviation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGeometricStandardDeviation(double newGeometricStandardDeviation) {
		double oldGeometricStandardDeviation = geometricStandardDeviation;
		geometricStandardDeviation = newGeometricStandardDeviation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.LOG_NORMAL_DISTRIBUTION__GEOMETRIC_STANDARD_DEVIATION, oldGeometricStandardDeviation, geometricStandardDeviation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PagetPackage.LOG_NORMAL_DISTRIBUTION__MEDIAN:
				return getMedian();
			case PagetPackage.LOG_NORMAL_DISTRIBUTION__GEOMETRIC_STANDARD_DEVIATION:
				return getGeometricStandardDeviation();
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
			case PagetPackage.LOG_NORMAL_DISTRIBUTION__MEDIAN:
				setMedian((Double)newValue);
				return;
			case PagetPackage.LOG_NORMAL_DISTRIBUTION__GEOMETRIC_STANDARD_DEVIATION:
				setGeometricStandardDeviation((Double)newValue);
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
			case PagetPackage.LOG_NORMAL_DISTRIBUTION__MEDIAN:
				setMedian(MEDIAN_EDEFAULT);
				return;
			case PagetPackage.LOG_NORMAL_DISTRIBUTION__GEOMETRIC_STANDARD_DEVIATION:
				setGeometricStandardDeviation(GEOMETRIC_STANDARD_DEVIATION_EDEFAULT);
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
			case PagetPackage.LOG_NORMAL_DISTRIBUTION__MEDIAN:
				return median != MEDIAN_EDEFAULT;
			case PagetPackage.LOG_NORMAL_DISTRIBUTION__GEOMETRIC_STANDARD_DEVIATION:
				return geometricStandardDeviation != GEOMETRIC_STANDARD_DEVIATION_EDEFAULT;
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
		result.append(" (median: ");
		result.append(median);
		result.append(", geometricStandardDeviation: ");
		result.append(geometricStandardDeviation);
		result.append(')');
		return result.toString();
	}

} //LogNormalDistributionImpl
