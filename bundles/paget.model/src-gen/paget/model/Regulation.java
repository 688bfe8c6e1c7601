/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Regulation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A regulator stimulates or inhibits a process or trait. The rate is multiplied by b + (s - b) H(x), where x is the level of the regulator, H its Hill function or the occupancy of a receptor, b the multiplier without the regulator and s the multiplier at saturation (R3, R11, R24, R26).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Regulation#getSource <em>Source</em>}</li>
 *   <li>{@link paget.model.Regulation#getReceptor <em>Receptor</em>}</li>
 *   <li>{@link paget.model.Regulation#getHalfMaximal <em>Half Maximal</em>}</li>
 *   <li>{@link paget.model.Regulation#getHillCoefficient <em>Hill Coefficient</em>}</li>
 *   <li>{@link paget.model.Regulation#getAspect <em>Aspect</em>}</li>
 *   <li>{@link paget.model.Regulation#getBasal <em>Basal</em>}</li>
 *   <li>{@link paget.model.Regulation#getSaturated <em>Saturated</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getRegulation()
 * @model
 * @generated
 */
public interface Regulation extends Switchable {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What regulates: a factor (its level in the place of the process), or a state variable anywhere (at a distance, if it is elsewhere).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Regulator)
	 * @see paget.model.PagetPackage#getRegulation_Source()
	 * @model required="true"
	 * @generated
	 */
	Regulator getSource();

	/**
	 * Sets the value of the '{@link paget.model.Regulation#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Regulator value);

	/**
	 * Returns the value of the '<em><b>Receptor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The receptor through which the factor acts; the occupancy then takes the place of the Hill function.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Receptor</em>' reference.
	 * @see #setReceptor(Receptor)
	 * @see paget.model.PagetPackage#getRegulation_Receptor()
	 * @model
	 * @generated
	 */
	Receptor getReceptor();

	/**
	 * Sets the value of the '{@link paget.model.Regulation#getReceptor <em>Receptor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Receptor</em>' reference.
	 * @see #getReceptor()
	 * @generated
	 */
	void setReceptor(Receptor value);

	/**
	 * Returns the value of the '<em><b>Half Maximal</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level of the half-maximal effect, without a receptor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Half Maximal</em>' containment reference.
	 * @see #setHalfMaximal(Quantity)
	 * @see paget.model.PagetPackage#getRegulation_HalfMaximal()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getHalfMaximal();

	/**
	 * Sets the value of the '{@link paget.model.Regulation#getHalfMaximal <em>Half Maximal</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Half Maximal</em>' containment reference.
	 * @see #getHalfMaximal()
	 * @generated
	 */
	void setHalfMaximal(Quantity value);

	/**
	 * Returns the value of the '<em><b>Hill Coefficient</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steepness; absent means 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hill Coefficient</em>' containment reference.
	 * @see #setHillCoefficient(Quantity)
	 * @see paget.model.PagetPackage#getRegulation_HillCoefficient()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getHillCoefficient();

	/**
	 * Sets the value of the '{@link paget.model.Regulation#getHillCoefficient <em>Hill Coefficient</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hill Coefficient</em>' containment reference.
	 * @see #getHillCoefficient()
	 * @generated
	 */
	void setHillCoefficient(Quantity value);

	/**
	 * Returns the value of the '<em><b>Aspect</b></em>' attribute.
	 * The literals are from the enumeration {@link paget.model.RegulatedAspect}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the multiplier acts on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aspect</em>' attribute.
	 * @see paget.model.RegulatedAspect
	 * @see #setAspect(RegulatedAspect)
	 * @see paget.model.PagetPackage#getRegulation_Aspect()
	 * @model
	 * @generated
	 */
	RegulatedAspect getAspect();

	/**
	 * Sets the value of the '{@link paget.model.Regulation#getAspect <em>Aspect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aspect</em>' attribute.
	 * @see paget.model.RegulatedAspect
	 * @see #getAspect()
	 * @generated
	 */
	void setAspect(RegulatedAspect value);

	/**
	 * Returns the value of the '<em><b>Basal</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Multiplier when the regulator is absent; absent means 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basal</em>' containment reference.
	 * @see #setBasal(Quantity)
	 * @see paget.model.PagetPackage#getRegulation_Basal()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getBasal();

	/**
	 * Sets the value of the '{@link paget.model.Regulation#getBasal <em>Basal</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basal</em>' containment reference.
	 * @see #getBasal()
	 * @generated
	 */
	void setBasal(Quantity value);

	/**
	 * Returns the value of the '<em><b>Saturated</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Multiplier when the regulator saturates; absent means 0, full inhibition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Saturated</em>' containment reference.
	 * @see #setSaturated(Quantity)
	 * @see paget.model.PagetPackage#getRegulation_Saturated()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getSaturated();

	/**
	 * Sets the value of the '{@link paget.model.Regulation#getSaturated <em>Saturated</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Saturated</em>' containment reference.
	 * @see #getSaturated()
	 * @generated
	 */
	void setSaturated(Quantity value);

} // Regulation
