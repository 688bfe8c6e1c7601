/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Factor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A molecular factor. As a regulator it stands for its level in the place of the regulated process (R24).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Factor#getKind <em>Kind</em>}</li>
 *   <li>{@link paget.model.Factor#getDiffusion <em>Diffusion</em>}</li>
 *   <li>{@link paget.model.Factor#getDecay <em>Decay</em>}</li>
 *   <li>{@link paget.model.Factor#getMolarMass <em>Molar Mass</em>}</li>
 *   <li>{@link paget.model.Factor#getActiveForm <em>Active Form</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getFactor()
 * @model
 * @generated
 */
public interface Factor extends Regulator {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link paget.model.FactorKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of factor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see paget.model.FactorKind
	 * @see #setKind(FactorKind)
	 * @see paget.model.PagetPackage#getFactor_Kind()
	 * @model
	 * @generated
	 */
	FactorKind getKind();

	/**
	 * Sets the value of the '{@link paget.model.Factor#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see paget.model.FactorKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(FactorKind value);

	/**
	 * Returns the value of the '<em><b>Diffusion</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Diffusion coefficient.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diffusion</em>' containment reference.
	 * @see #setDiffusion(Quantity)
	 * @see paget.model.PagetPackage#getFactor_Diffusion()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getDiffusion();

	/**
	 * Sets the value of the '{@link paget.model.Factor#getDiffusion <em>Diffusion</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diffusion</em>' containment reference.
	 * @see #getDiffusion()
	 * @generated
	 */
	void setDiffusion(Quantity value);

	/**
	 * Returns the value of the '<em><b>Decay</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decay rate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decay</em>' containment reference.
	 * @see #setDecay(Quantity)
	 * @see paget.model.PagetPackage#getFactor_Decay()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getDecay();

	/**
	 * Sets the value of the '{@link paget.model.Factor#getDecay <em>Decay</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decay</em>' containment reference.
	 * @see #getDecay()
	 * @generated
	 */
	void setDecay(Quantity value);

	/**
	 * Returns the value of the '<em><b>Molar Mass</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mass of one mole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Molar Mass</em>' containment reference.
	 * @see #setMolarMass(Quantity)
	 * @see paget.model.PagetPackage#getFactor_MolarMass()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getMolarMass();

	/**
	 * Sets the value of the '{@link paget.model.Factor#getMolarMass <em>Molar Mass</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Molar Mass</em>' containment reference.
	 * @see #getMolarMass()
	 * @generated
	 */
	void setMolarMass(Quantity value);

	/**
	 * Returns the value of the '<em><b>Active Form</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a zymogen becomes (R18).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active Form</em>' reference.
	 * @see #setActiveForm(Factor)
	 * @see paget.model.PagetPackage#getFactor_ActiveForm()
	 * @model
	 * @generated
	 */
	Factor getActiveForm();

	/**
	 * Sets the value of the '{@link paget.model.Factor#getActiveForm <em>Active Form</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active Form</em>' reference.
	 * @see #getActiveForm()
	 * @generated
	 */
	void setActiveForm(Factor value);

} // Factor
