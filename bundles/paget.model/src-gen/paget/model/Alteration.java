/**
 */
package paget.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Alteration</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A genetic alteration and what it does to traits: the genotype-trait map (R10).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Alteration#getKind <em>Kind</em>}</li>
 *   <li>{@link paget.model.Alteration#getGene <em>Gene</em>}</li>
 *   <li>{@link paget.model.Alteration#getEffects <em>Effects</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getAlteration()
 * @model
 * @generated
 */
public interface Alteration extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link paget.model.AlterationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of alteration.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see paget.model.AlterationKind
	 * @see #setKind(AlterationKind)
	 * @see paget.model.PagetPackage#getAlteration_Kind()
	 * @model
	 * @generated
	 */
	AlterationKind getKind();

	/**
	 * Sets the value of the '{@link paget.model.Alteration#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see paget.model.AlterationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AlterationKind value);

	/**
	 * Returns the value of the '<em><b>Gene</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gene symbol.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gene</em>' attribute.
	 * @see #setGene(String)
	 * @see paget.model.PagetPackage#getAlteration_Gene()
	 * @model
	 * @generated
	 */
	String getGene();

	/**
	 * Sets the value of the '{@link paget.model.Alteration#getGene <em>Gene</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gene</em>' attribute.
	 * @see #getGene()
	 * @generated
	 */
	void setGene(String value);

	/**
	 * Returns the value of the '<em><b>Effects</b></em>' containment reference list.
	 * The list contents are of type {@link paget.model.TraitEffect}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Effects on the inherited traits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effects</em>' containment reference list.
	 * @see paget.model.PagetPackage#getAlteration_Effects()
	 * @model containment="true"
	 * @generated
	 */
	EList<TraitEffect> getEffects();

} // Alteration
