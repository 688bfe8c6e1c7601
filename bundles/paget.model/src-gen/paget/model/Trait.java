/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Trait</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A capability of a cell type. Processes without a rate of their own use it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Trait#getKind <em>Kind</em>}</li>
 *   <li>{@link paget.model.Trait#getFactor <em>Factor</em>}</li>
 *   <li>{@link paget.model.Trait#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getTrait()
 * @model
 * @generated
 */
public interface Trait extends Regulated {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link paget.model.TraitKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which capability.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see paget.model.TraitKind
	 * @see #setKind(TraitKind)
	 * @see paget.model.PagetPackage#getTrait_Kind()
	 * @model
	 * @generated
	 */
	TraitKind getKind();

	/**
	 * Sets the value of the '{@link paget.model.Trait#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see paget.model.TraitKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(TraitKind value);

	/**
	 * Returns the value of the '<em><b>Factor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The factor that a secretion, uptake or chemotaxis trait is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Factor</em>' reference.
	 * @see #setFactor(Factor)
	 * @see paget.model.PagetPackage#getTrait_Factor()
	 * @model
	 * @generated
	 */
	Factor getFactor();

	/**
	 * Sets the value of the '{@link paget.model.Trait#getFactor <em>Factor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Factor</em>' reference.
	 * @see #getFactor()
	 * @generated
	 */
	void setFactor(Factor value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its magnitude.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' containment reference.
	 * @see #setValue(Quantity)
	 * @see paget.model.PagetPackage#getTrait_Value()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getValue();

	/**
	 * Sets the value of the '{@link paget.model.Trait#getValue <em>Value</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' containment reference.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Quantity value);

} // Trait
