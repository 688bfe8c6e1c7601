/**
 */
package paget.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Organism</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The root of a model: one organism with its organs, vessels, factors, cell types, treatments, hypotheses and studies (R1, R16).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.Organism#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link paget.model.Organism#getTaxon <em>Taxon</em>}</li>
 *   <li>{@link paget.model.Organism#getTimeUnit <em>Time Unit</em>}</li>
 *   <li>{@link paget.model.Organism#getBodyMass <em>Body Mass</em>}</li>
 *   <li>{@link paget.model.Organism#getBloodVolume <em>Blood Volume</em>}</li>
 *   <li>{@link paget.model.Organism#getCardiacOutput <em>Cardiac Output</em>}</li>
 *   <li>{@link paget.model.Organism#getRegions <em>Regions</em>}</li>
 *   <li>{@link paget.model.Organism#getRoutes <em>Routes</em>}</li>
 *   <li>{@link paget.model.Organism#getFactors <em>Factors</em>}</li>
 *   <li>{@link paget.model.Organism#getCellTypes <em>Cell Types</em>}</li>
 *   <li>{@link paget.model.Organism#getSystemicVariables <em>Systemic Variables</em>}</li>
 *   <li>{@link paget.model.Organism#getProcesses <em>Processes</em>}</li>
 *   <li>{@link paget.model.Organism#getTreatments <em>Treatments</em>}</li>
 *   <li>{@link paget.model.Organism#getHypotheses <em>Hypotheses</em>}</li>
 *   <li>{@link paget.model.Organism#getObservables <em>Observables</em>}</li>
 *   <li>{@link paget.model.Organism#getStudies <em>Studies</em>}</li>
 *   <li>{@link paget.model.Organism#getReferences <em>References</em>}</li>
 *   <li>{@link paget.model.Organism#getSpatialStep <em>Spatial Step</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getOrganism()
 * @model
 * @generated
 */
public interface Organism extends Element {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the file format that wrote the model.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see paget.model.PagetPackage#getOrganism_FormatVersion()
	 * @model
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link paget.model.Organism#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Taxon</b></em>' attribute.
	 * The literals are from the enumeration {@link paget.model.Taxon}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Species of organism.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Taxon</em>' attribute.
	 * @see paget.model.Taxon
	 * @see #setTaxon(Taxon)
	 * @see paget.model.PagetPackage#getOrganism_Taxon()
	 * @model
	 * @generated
	 */
	Taxon getTaxon();

	/**
	 * Sets the value of the '{@link paget.model.Organism#getTaxon <em>Taxon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taxon</em>' attribute.
	 * @see paget.model.Taxon
	 * @see #getTaxon()
	 * @generated
	 */
	void setTaxon(Taxon value);

	/**
	 * Returns the value of the '<em><b>Time Unit</b></em>' attribute.
	 * The default value is <code>"d"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of time in results: s, min, h, d, wk, mo or a.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Unit</em>' attribute.
	 * @see #setTimeUnit(String)
	 * @see paget.model.PagetPackage#getOrganism_TimeUnit()
	 * @model default="d"
	 * @generated
	 */
	String getTimeUnit();

	/**
	 * Sets the value of the '{@link paget.model.Organism#getTimeUnit <em>Time Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Unit</em>' attribute.
	 * @see #getTimeUnit()
	 * @generated
	 */
	void setTimeUnit(String value);

	/**
	 * Returns the value of the '<em><b>Body Mass</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Body mass.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body Mass</em>' containment reference.
	 * @see #setBodyMass(Quantity)
	 * @see paget.model.PagetPackage#getOrganism_BodyMass()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getBodyMass();

	/**
	 * Sets the value of the '{@link paget.model.Organism#getBodyMass <em>Body Mass</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body Mass</em>' containment reference.
	 * @see #getBodyMass()
	 * @generated
	 */
	void setBodyMass(Quantity value);

	/**
	 * Returns the value of the '<em><b>Blood Volume</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Volume of blood.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blood Volume</em>' containment reference.
	 * @see #setBloodVolume(Quantity)
	 * @see paget.model.PagetPackage#getOrganism_BloodVolume()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getBloodVolume();

	/**
	 * Sets the value of the '{@link paget.model.Organism#getBloodVolume <em>Blood Volume</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Blood Volume</em>' containment reference.
	 * @see #getBloodVolume()
	 * @generated
	 */
	void setBloodVolume(Quantity value);

	/**
	 * Returns the value of the '<em><b>Cardiac Output</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Blood pumped per unit of time; flows given in percent refer to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cardiac Output</em>' containment reference.
	 * @see #setCardiacOutput(Quantity)
	 * @see paget.model.PagetPackage#getOrganism_CardiacOutput()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getCardiacOutput();

	/**
	 * Sets the value of the '{@link paget.model.Organism#getCardiacOutput <em>Cardiac Output</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cardiac Output</em>' containment reference.
	 * @see #getCardiacOutput()
	 * @generated
	 */
	void setCardiacOutput(Quantity value);

	/**
	 * Returns the value of the '<em><b>Regions</b></em>' containment reference list.
	 * The list contents are of type {@link paget.model.Region}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organs and vessels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Regions</em>' containment reference list.
	 * @see paget.model.PagetPackage#getOrganism_Regions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Region> getRegions();

	/**
	 * Returns the value of the '<em><b>Routes</b></em>' containment reference list.
	 * The list contents are of type {@link paget.model.Route}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Connections that blood or lymph takes between regions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Routes</em>' containment reference list.
	 * @see paget.model.PagetPackage#getOrganism_Routes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Route> getRoutes();

	/**
	 * Returns the value of the '<em><b>Factors</b></em>' containment reference list.
	 * The list contents are of type {@link paget.model.Factor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Molecular factors, drugs among them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Factors</em>' containment reference list.
	 * @see paget.model.PagetPackage#getOrganism_Factors()
	 * @model containment="true"
	 * @generated
	 */
	EList<Factor> getFactors();

	/**
	 * Returns the value of the '<em><b>Cell Types</b></em>' containment reference list.
	 * The list contents are of type {@link paget.model.CellType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tumour clones and normal cell types.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cell Types</em>' containment reference list.
	 * @see paget.model.PagetPackage#getOrganism_CellTypes()
	 * @model containment="true"
	 * @generated
	 */
	EList<CellType> getCellTypes();

	/**
	 * Returns the value of the '<em><b>Systemic Variables</b></em>' containment reference list.
	 * The list contents are of type {@link paget.model.SystemicVariable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Variables of the whole organism (R11, R22).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Systemic Variables</em>' containment reference list.
	 * @see paget.model.PagetPackage#getOrganism_SystemicVariables()
	 * @model containment="true"
	 * @generated
	 */
	EList<SystemicVariable> getSystemicVariables();

	/**
	 * Returns the value of the '<em><b>Processes</b></em>' containment reference list.
	 * The list contents are of type {@link paget.model.Process}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Processes that belong to no single place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Processes</em>' containment reference list.
	 * @see paget.model.PagetPackage#getOrganism_Processes()
	 * @model containment="true"
	 * @generated
	 */
	EList<paget.model.Process> getProcesses();

	/**
	 * Returns the value of the '<em><b>Treatments</b></em>' containment reference list.
	 * The list contents are of type {@link paget.model.Treatment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interventions on a timeline (R13, R36).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Treatments</em>' containment reference list.
	 * @see paget.model.PagetPackage#getOrganism_Treatments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Treatment> getTreatments();

	/**
	 * Returns the value of the '<em><b>Hypotheses</b></em>' containment reference list.
	 * The list contents are of type {@link paget.model.Hypothesis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Named variants of the model (R14).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hypotheses</em>' containment reference list.
	 * @see paget.model.PagetPackage#getOrganism_Hypotheses()
	 * @model containment="true"
	 * @generated
	 */
	EList<Hypothesis> getHypotheses();

	/**
	 * Returns the value of the '<em><b>Observables</b></em>' containment reference list.
	 * The list contents are of type {@link paget.model.Observable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Named results.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Observables</em>' containment reference list.
	 * @see paget.model.PagetPackage#getOrganism_Observables()
	 * @model containment="true"
	 * @generated
	 */
	EList<Observable> getObservables();

	/**
	 * Returns the value of the '<em><b>Studies</b></em>' containment reference list.
	 * The list contents are of type {@link paget.model.Study}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Questions that the model can be asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Studies</em>' containment reference list.
	 * @see paget.model.PagetPackage#getOrganism_Studies()
	 * @model containment="true"
	 * @generated
	 */
	EList<Study> getStudies();

	/**
	 * Returns the value of the '<em><b>References</b></em>' containment reference list.
	 * The list contents are of type {@link paget.model.Reference}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Publications that evidence refers to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>References</em>' containment reference list.
	 * @see paget.model.PagetPackage#getOrganism_References()
	 * @model containment="true"
	 * @generated
	 */
	EList<Reference> getReferences();

	/**
	 * Returns the value of the '<em><b>Spatial Step</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time step of simulation in space, for models that are published with one: factors then go from step to step by the forward Euler rule. Absent means that the engine chooses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Spatial Step</em>' containment reference.
	 * @see #setSpatialStep(Quantity)
	 * @see paget.model.PagetPackage#getOrganism_SpatialStep()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getSpatialStep();

	/**
	 * Sets the value of the '{@link paget.model.Organism#getSpatialStep <em>Spatial Step</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Spatial Step</em>' containment reference.
	 * @see #getSpatialStep()
	 * @generated
	 */
	void setSpatialStep(Quantity value);

} // Organism
