/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dosing</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A drug is given and follows the kinetics of one or two compartments.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Dosing#getLevel <em>Level</em>}</li>
 *   <li>{@link paget.model.Dosing#getAmount <em>Amount</em>}</li>
 *   <li>{@link paget.model.Dosing#getInfusionDuration <em>Infusion Duration</em>}</li>
 *   <li>{@link paget.model.Dosing#getInterval <em>Interval</em>}</li>
 *   <li>{@link paget.model.Dosing#getDoses <em>Doses</em>}</li>
 *   <li>{@link paget.model.Dosing#getClearance <em>Clearance</em>}</li>
 *   <li>{@link paget.model.Dosing#getCentralVolume <em>Central Volume</em>}</li>
 *   <li>{@link paget.model.Dosing#getPeripheralVolume <em>Peripheral Volume</em>}</li>
 *   <li>{@link paget.model.Dosing#getIntercompartmentalClearance <em>Intercompartmental Clearance</em>}</li>
 *   <li>{@link paget.model.Dosing#getAbsorptionRate <em>Absorption Rate</em>}</li>
 *   <li>{@link paget.model.Dosing#getBioavailability <em>Bioavailability</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getDosing()
 * @model
 * @generated
 */
public interface Dosing extends Treatment {
	/**
	 * Returns the value of the '<em><b>Level</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level in the central compartment, usually that of blood.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' reference.
	 * @see #setLevel(FactorLevel)
	 * @see paget.model.PagetPackage#getDosing_Level()
	 * @model required="true"
	 * @generated
	 */
	FactorLevel getLevel();

	/**
	 * Sets the value of the '{@link paget.model.Dosing#getLevel <em>Level</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' reference.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(FactorLevel value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amount of one dose.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' containment reference.
	 * @see #setAmount(Quantity)
	 * @see paget.model.PagetPackage#getDosing_Amount()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getAmount();

	/**
	 * Sets the value of the '{@link paget.model.Dosing#getAmount <em>Amount</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' containment reference.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(Quantity value);

	/**
	 * Returns the value of the '<em><b>Infusion Duration</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Duration of an infusion; absent means a bolus.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Infusion Duration</em>' containment reference.
	 * @see #setInfusionDuration(Quantity)
	 * @see paget.model.PagetPackage#getDosing_InfusionDuration()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getInfusionDuration();

	/**
	 * Sets the value of the '{@link paget.model.Dosing#getInfusionDuration <em>Infusion Duration</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Infusion Duration</em>' containment reference.
	 * @see #getInfusionDuration()
	 * @generated
	 */
	void setInfusionDuration(Quantity value);

	/**
	 * Returns the value of the '<em><b>Interval</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time between doses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interval</em>' containment reference.
	 * @see #setInterval(Quantity)
	 * @see paget.model.PagetPackage#getDosing_Interval()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getInterval();

	/**
	 * Sets the value of the '{@link paget.model.Dosing#getInterval <em>Interval</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interval</em>' containment reference.
	 * @see #getInterval()
	 * @generated
	 */
	void setInterval(Quantity value);

	/**
	 * Returns the value of the '<em><b>Doses</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of doses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Doses</em>' attribute.
	 * @see #setDoses(int)
	 * @see paget.model.PagetPackage#getDosing_Doses()
	 * @model default="1"
	 * @generated
	 */
	int getDoses();

	/**
	 * Sets the value of the '{@link paget.model.Dosing#getDoses <em>Doses</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Doses</em>' attribute.
	 * @see #getDoses()
	 * @generated
	 */
	void setDoses(int value);

	/**
	 * Returns the value of the '<em><b>Clearance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clearance from the central compartment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clearance</em>' containment reference.
	 * @see #setClearance(Quantity)
	 * @see paget.model.PagetPackage#getDosing_Clearance()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getClearance();

	/**
	 * Sets the value of the '{@link paget.model.Dosing#getClearance <em>Clearance</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Clearance</em>' containment reference.
	 * @see #getClearance()
	 * @generated
	 */
	void setClearance(Quantity value);

	/**
	 * Returns the value of the '<em><b>Central Volume</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Volume of the central compartment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Central Volume</em>' containment reference.
	 * @see #setCentralVolume(Quantity)
	 * @see paget.model.PagetPackage#getDosing_CentralVolume()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getCentralVolume();

	/**
	 * Sets the value of the '{@link paget.model.Dosing#getCentralVolume <em>Central Volume</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Central Volume</em>' containment reference.
	 * @see #getCentralVolume()
	 * @generated
	 */
	void setCentralVolume(Quantity value);

	/**
	 * Returns the value of the '<em><b>Peripheral Volume</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Volume of the peripheral compartment; absent means one compartment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Peripheral Volume</em>' containment reference.
	 * @see #setPeripheralVolume(Quantity)
	 * @see paget.model.PagetPackage#getDosing_PeripheralVolume()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getPeripheralVolume();

	/**
	 * Sets the value of the '{@link paget.model.Dosing#getPeripheralVolume <em>Peripheral Volume</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Peripheral Volume</em>' containment reference.
	 * @see #getPeripheralVolume()
	 * @generated
	 */
	void setPeripheralVolume(Quantity value);

	/**
	 * Returns the value of the '<em><b>Intercompartmental Clearance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exchange between the two compartments.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Intercompartmental Clearance</em>' containment reference.
	 * @see #setIntercompartmentalClearance(Quantity)
	 * @see paget.model.PagetPackage#getDosing_IntercompartmentalClearance()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getIntercompartmentalClearance();

	/**
	 * Sets the value of the '{@link paget.model.Dosing#getIntercompartmentalClearance <em>Intercompartmental Clearance</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intercompartmental Clearance</em>' containment reference.
	 * @see #getIntercompartmentalClearance()
	 * @generated
	 */
	void setIntercompartmentalClearance(Quantity value);

	/**
	 * Returns the value of the '<em><b>Absorption Rate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First-order absorption from a depot; absent means intravenous.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Absorption Rate</em>' containment reference.
	 * @see #setAbsorptionRate(Quantity)
	 * @see paget.model.PagetPackage#getDosing_AbsorptionRate()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getAbsorptionRate();

	/**
	 * Sets the value of the '{@link paget.model.Dosing#getAbsorptionRate <em>Absorption Rate</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Absorption Rate</em>' containment reference.
	 * @see #getAbsorptionRate()
	 * @generated
	 */
	void setAbsorptionRate(Quantity value);

	/**
	 * Returns the value of the '<em><b>Bioavailability</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Absorbed fraction of a dose; absent means 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bioavailability</em>' containment reference.
	 * @see #setBioavailability(Quantity)
	 * @see paget.model.PagetPackage#getDosing_Bioavailability()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getBioavailability();

	/**
	 * Sets the value of the '{@link paget.model.Dosing#getBioavailability <em>Bioavailability</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bioavailability</em>' containment reference.
	 * @see #getBioavailability()
	 * @generated
	 */
	void setBioavailability(Quantity value);

} // Dosing
