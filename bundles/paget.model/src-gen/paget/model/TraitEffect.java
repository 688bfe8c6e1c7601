/**
 */
package paget.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Trait Effect</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Multiplies an inherited trait.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.TraitEffect#getTrait <em>Trait</em>}</li>
 *   <li>{@link paget.model.TraitEffect#getFactor <em>Factor</em>}</li>
 *   <li>{@link paget.model.TraitEffect#getFold <em>Fold</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getTraitEffect()
 * @model
 * @generated
 */
public interface TraitEffect extends EObject {
	/**
	 * Returns the value of the '<em><b>Trait</b></em>' attribute.
	 * The literals are from the enumeration {@link paget.model.TraitKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The trait.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trait</em>' attribute.
	 * @see paget.model.TraitKind
	 * @see #setTrait(TraitKind)
	 * @see paget.model.PagetPackage#getTraitEffect_Trait()
	 * @model
	 * @generated
	 */
	TraitKind getTrait();

	/**
	 * Sets the value of the '{@link paget.model.TraitEffect#getTrait <em>Trait</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trait</em>' attribute.
	 * @see paget.model.TraitKind
	 * @see #getTrait()
	 * @generated
	 */
	void setTrait(TraitKind value);

	/**
	 * Returns the value of the '<em><b>Factor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For traits that are about a factor: which one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Factor</em>' reference.
	 * @see #setFactor(Factor)
	 * @see paget.model.PagetPackage#getTraitEffect_Factor()
	 * @model
	 * @generated
	 */
	Factor getFactor();

	/**
	 * Sets the value of the '{@link paget.model.TraitEffect#getFactor <em>Factor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Factor</em>' reference.
	 * @see #getFactor()
	 * @generated
	 */
	void setFactor(Factor value);

	/**
	 * Returns the value of the '<em><b>Fold</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By how much the inherited value is multiplied.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fold</em>' containment reference.
	 * @see #setFold(Quantity)
	 * @see paget.model.PagetPackage#getTraitEffect_Fold()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getFold();

	/**
	 * Sets the value of the '{@link paget.model.TraitEffect#getFold <em>Fold</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fold</em>' containment reference.
	 * @see #getFold()
	 * @generated
	 */
	void setFold(Quantity value);

} // TraitEffect
