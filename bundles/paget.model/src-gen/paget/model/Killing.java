/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Killing</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Cells of one population kill or exhaust those of another (R21).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Killing#getKiller <em>Killer</em>}</li>
 *   <li>{@link paget.model.Killing#getVictim <em>Victim</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getKilling()
 * @model
 * @generated
 */
public interface Killing extends paget.model.Process {
	/**
	 * Returns the value of the '<em><b>Killer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who kills.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Killer</em>' reference.
	 * @see #setKiller(Population)
	 * @see paget.model.PagetPackage#getKilling_Killer()
	 * @model required="true"
	 * @generated
	 */
	Population getKiller();

	/**
	 * Sets the value of the '{@link paget.model.Killing#getKiller <em>Killer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Killer</em>' reference.
	 * @see #getKiller()
	 * @generated
	 */
	void setKiller(Population value);

	/**
	 * Returns the value of the '<em><b>Victim</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who dies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Victim</em>' reference.
	 * @see #setVictim(Population)
	 * @see paget.model.PagetPackage#getKilling_Victim()
	 * @model required="true"
	 * @generated
	 */
	Population getVictim();

	/**
	 * Sets the value of the '{@link paget.model.Killing#getVictim <em>Victim</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Victim</em>' reference.
	 * @see #getVictim()
	 * @generated
	 */
	void setVictim(Population value);

} // Killing
