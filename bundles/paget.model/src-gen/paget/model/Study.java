/**
 */
package paget.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Study</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A question that the model can be asked. The kind names the plug-in that answers it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Study#getKind <em>Kind</em>}</li>
 *   <li>{@link paget.model.Study#getDuration <em>Duration</em>}</li>
 *   <li>{@link paget.model.Study#getPoints <em>Points</em>}</li>
 *   <li>{@link paget.model.Study#getEngine <em>Engine</em>}</li>
 *   <li>{@link paget.model.Study#getSeed <em>Seed</em>}</li>
 *   <li>{@link paget.model.Study#getReplicates <em>Replicates</em>}</li>
 *   <li>{@link paget.model.Study#getHypotheses <em>Hypotheses</em>}</li>
 *   <li>{@link paget.model.Study#getObservables <em>Observables</em>}</li>
 *   <li>{@link paget.model.Study#getArms <em>Arms</em>}</li>
 *   <li>{@link paget.model.Study#getDimensions <em>Dimensions</em>}</li>
 *   <li>{@link paget.model.Study#getOptions <em>Options</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getStudy()
 * @model
 * @generated
 */
public interface Study extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"time-course"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the kind of study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see paget.model.PagetPackage#getStudy_Kind()
	 * @model default="time-course"
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link paget.model.Study#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Simulated time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration</em>' containment reference.
	 * @see #setDuration(Quantity)
	 * @see paget.model.PagetPackage#getStudy_Duration()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getDuration();

	/**
	 * Sets the value of the '{@link paget.model.Study#getDuration <em>Duration</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' containment reference.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(Quantity value);

	/**
	 * Returns the value of the '<em><b>Points</b></em>' attribute.
	 * The default value is <code>"201"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of output times, both ends included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Points</em>' attribute.
	 * @see #setPoints(int)
	 * @see paget.model.PagetPackage#getStudy_Points()
	 * @model default="201"
	 * @generated
	 */
	int getPoints();

	/**
	 * Sets the value of the '{@link paget.model.Study#getPoints <em>Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Points</em>' attribute.
	 * @see #getPoints()
	 * @generated
	 */
	void setPoints(int value);

	/**
	 * Returns the value of the '<em><b>Engine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the engine; absent means that the kind of study chooses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Engine</em>' attribute.
	 * @see #setEngine(String)
	 * @see paget.model.PagetPackage#getStudy_Engine()
	 * @model
	 * @generated
	 */
	String getEngine();

	/**
	 * Sets the value of the '{@link paget.model.Study#getEngine <em>Engine</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Engine</em>' attribute.
	 * @see #getEngine()
	 * @generated
	 */
	void setEngine(String value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seed of the random streams.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see paget.model.PagetPackage#getStudy_Seed()
	 * @model default="1"
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link paget.model.Study#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

	/**
	 * Returns the value of the '<em><b>Replicates</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of stochastic replicates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replicates</em>' attribute.
	 * @see #setReplicates(int)
	 * @see paget.model.PagetPackage#getStudy_Replicates()
	 * @model default="1"
	 * @generated
	 */
	int getReplicates();

	/**
	 * Sets the value of the '{@link paget.model.Study#getReplicates <em>Replicates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replicates</em>' attribute.
	 * @see #getReplicates()
	 * @generated
	 */
	void setReplicates(int value);

	/**
	 * Returns the value of the '<em><b>Hypotheses</b></em>' reference list.
	 * The list contents are of type {@link paget.model.Hypothesis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hypotheses that hold in the whole study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hypotheses</em>' reference list.
	 * @see paget.model.PagetPackage#getStudy_Hypotheses()
	 * @model
	 * @generated
	 */
	EList<Hypothesis> getHypotheses();

	/**
	 * Returns the value of the '<em><b>Observables</b></em>' reference list.
	 * The list contents are of type {@link paget.model.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Results of interest: state variables, processes (their counts), observables; empty means all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Observables</em>' reference list.
	 * @see paget.model.PagetPackage#getStudy_Observables()
	 * @model
	 * @generated
	 */
	EList<Element> getObservables();

	/**
	 * Returns the value of the '<em><b>Arms</b></em>' containment reference list.
	 * The list contents are of type {@link paget.model.Arm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Variants that are compared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arms</em>' containment reference list.
	 * @see paget.model.PagetPackage#getStudy_Arms()
	 * @model containment="true"
	 * @generated
	 */
	EList<Arm> getArms();

	/**
	 * Returns the value of the '<em><b>Dimensions</b></em>' containment reference list.
	 * The list contents are of type {@link paget.model.ScanDimension}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ranges that are scanned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dimensions</em>' containment reference list.
	 * @see paget.model.PagetPackage#getStudy_Dimensions()
	 * @model containment="true"
	 * @generated
	 */
	EList<ScanDimension> getDimensions();

	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link paget.model.StudyOption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Further settings of the kind of study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see paget.model.PagetPackage#getStudy_Options()
	 * @model containment="true"
	 * @generated
	 */
	EList<StudyOption> getOptions();

} // Study
