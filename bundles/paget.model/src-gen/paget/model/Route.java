/**
 */
package paget.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Route</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A connection that blood or lymph takes from one region to another (R24, R27).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Route#getKind <em>Kind</em>}</li>
 *   <li>{@link paget.model.Route#getSource <em>Source</em>}</li>
 *   <li>{@link paget.model.Route#getTarget <em>Target</em>}</li>
 *   <li>{@link paget.model.Route#getFlow <em>Flow</em>}</li>
 *   <li>{@link paget.model.Route#getTransitTime <em>Transit Time</em>}</li>
 *   <li>{@link paget.model.Route#getPassFraction <em>Pass Fraction</em>}</li>
 *   <li>{@link paget.model.Route#getLossFraction <em>Loss Fraction</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getRoute()
 * @model
 * @generated
 */
public interface Route extends Switchable {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link paget.model.RouteKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Blood or lymph.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see paget.model.RouteKind
	 * @see #setKind(RouteKind)
	 * @see paget.model.PagetPackage#getRoute_Kind()
	 * @model
	 * @generated
	 */
	RouteKind getKind();

	/**
	 * Sets the value of the '{@link paget.model.Route#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see paget.model.RouteKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RouteKind value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the flow comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Region)
	 * @see paget.model.PagetPackage#getRoute_Source()
	 * @model required="true"
	 * @generated
	 */
	Region getSource();

	/**
	 * Sets the value of the '{@link paget.model.Route#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Region value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the flow goes to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Region)
	 * @see paget.model.PagetPackage#getRoute_Target()
	 * @model required="true"
	 * @generated
	 */
	Region getTarget();

	/**
	 * Sets the value of the '{@link paget.model.Route#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Region value);

	/**
	 * Returns the value of the '<em><b>Flow</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Flow: an absolute flow or a percentage of the cardiac output. Flows that leave a region divide its cells in proportion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flow</em>' containment reference.
	 * @see #setFlow(Quantity)
	 * @see paget.model.PagetPackage#getRoute_Flow()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getFlow();

	/**
	 * Sets the value of the '{@link paget.model.Route#getFlow <em>Flow</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flow</em>' containment reference.
	 * @see #getFlow()
	 * @generated
	 */
	void setFlow(Quantity value);

	/**
	 * Returns the value of the '<em><b>Transit Time</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean time that a cell spends before it leaves along this route.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transit Time</em>' containment reference.
	 * @see #setTransitTime(Quantity)
	 * @see paget.model.PagetPackage#getRoute_TransitTime()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getTransitTime();

	/**
	 * Sets the value of the '{@link paget.model.Route#getTransitTime <em>Transit Time</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transit Time</em>' containment reference.
	 * @see #getTransitTime()
	 * @generated
	 */
	void setTransitTime(Quantity value);

	/**
	 * Returns the value of the '<em><b>Pass Fraction</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fraction of cells that pass the bed of the target without arrest when they come by this route; absent means that of the organ.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pass Fraction</em>' containment reference.
	 * @see #setPassFraction(Quantity)
	 * @see paget.model.PagetPackage#getRoute_PassFraction()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getPassFraction();

	/**
	 * Sets the value of the '{@link paget.model.Route#getPassFraction <em>Pass Fraction</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pass Fraction</em>' containment reference.
	 * @see #getPassFraction()
	 * @generated
	 */
	void setPassFraction(Quantity value);

	/**
	 * Returns the value of the '<em><b>Loss Fraction</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fraction of cells destroyed on the way; absent means none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Loss Fraction</em>' containment reference.
	 * @see #setLossFraction(Quantity)
	 * @see paget.model.PagetPackage#getRoute_LossFraction()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getLossFraction();

	/**
	 * Sets the value of the '{@link paget.model.Route#getLossFraction <em>Loss Fraction</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Loss Fraction</em>' containment reference.
	 * @see #getLossFraction()
	 * @generated
	 */
	void setLossFraction(Quantity value);

} // Route
