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
import paget.model.AlterationKind;
import paget.model.PagetPackage;
import paget.model.TraitEffect;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Alteration</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link paget.model.impl.AlterationImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link paget.model.impl.AlterationImpl#getGene <em>Gene</em>}</li>
 *   <li>{@link paget.model.impl.AlterationImpl#getEffects <em>Effects</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AlterationImpl extends ElementImpl implements Alteration {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final AlterationKind KIND_EDEFAULT = AlterationKind.POINT_MUTATION;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected AlterationKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getGene() <em>Gene</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGene()
	 * @generated
	 * @ordered
	 */
	protected static final String GENE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGene() <em>Gene</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGene()
	 * @generated
	 * @ordered
	 */
	protected String gene = GENE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEffects() <em>Effects</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffects()
	 * @generated
	 * @ordered
	 */
	protected EList<TraitEffect> effects;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AlterationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PagetPackage.Literals.ALTERATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AlterationKind getKind() {
		reading(PagetPackage.ALTERATION__KIND);
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(AlterationKind newKind) {
		AlterationKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ALTERATION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGene() {
		reading(PagetPackage.ALTERATION__GENE);
		return gene;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGene(String newGene) {
		String oldGene = gene;
		gene = newGene;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PagetPackage.ALTERATION__GENE, oldGene, gene));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TraitEffect> getEffects() {
		reading(PagetPackage.ALTERATION__EFFECTS);
		if (effects == null) {
			effects = new EObjectContainmentEList<TraitEffect>(TraitEffect.class, this, PagetPackage.ALTERATION__EFFECTS);
		}
		return effects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PagetPackage.ALTERATION__EFFECTS:
				return ((InternalEList<?>)getEffects()).basicRemove(otherEnd, msgs);
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
			case PagetPackage.ALTERATION__KIND:
				return getKind();
			case PagetPackage.ALTERATION__GENE:
				return getGene();
			case PagetPackage.ALTERATION__EFFECTS:
				return getEffects();
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
			case PagetPackage.ALTERATION__KIND:
				setKind((AlterationKind)newValue);
				return;
			case PagetPackage.ALTERATION__GENE:
				setGene((String)newValue);
				return;
			case PagetPackage.ALTERATION__EFFECTS:
				getEffects().clear();
				getEffects().addAll((Collection<? extends TraitEffect>)newValue);
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
			case PagetPackage.ALTERATION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PagetPackage.ALTERATION__GENE:
				setGene(GENE_EDEFAULT);
				return;
			case PagetPackage.ALTERATION__EFFECTS:
				getEffects().clear();
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
			case PagetPackage.ALTERATION__KIND:
				return kind != KIND_EDEFAULT;
			case PagetPackage.ALTERATION__GENE:
				return GENE_EDEFAULT == null ? gene != null : !GENE_EDEFAULT.equals(gene);
			case PagetPackage.ALTERATION__EFFECTS:
				return effects != null && !effects.isEmpty();
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
		result.append(", gene: ");
		result.append(gene);
		result.append(')');
		return result.toString();
	}

} //AlterationImpl
