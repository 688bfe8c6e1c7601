/**
 */
package paget.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scan Dimension</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A range of a quantity.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.ScanDimension#getElement <em>Element</em>}</li>
 *   <li>{@link paget.model.ScanDimension#getFeature <em>Feature</em>}</li>
 *   <li>{@link paget.model.ScanDimension#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link paget.model.ScanDimension#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link paget.model.ScanDimension#getSteps <em>Steps</em>}</li>
 *   <li>{@link paget.model.ScanDimension#getScale <em>Scale</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getScanDimension()
 * @model
 * @generated
 */
public interface ScanDimension extends EObject {
	/**
	 * Returns the value of the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The element.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Element</em>' reference.
	 * @see #setElement(Element)
	 * @see paget.model.PagetPackage#getScanDimension_Element()
	 * @model required="true"
	 * @generated
	 */
	Element getElement();

	/**
	 * Sets the value of the '{@link paget.model.ScanDimension#getElement <em>Element</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Element</em>' reference.
	 * @see #getElement()
	 * @generated
	 */
	void setElement(Element value);

	/**
	 * Returns the value of the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which of its quantities.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feature</em>' attribute.
	 * @see #setFeature(String)
	 * @see paget.model.PagetPackage#getScanDimension_Feature()
	 * @model
	 * @generated
	 */
	String getFeature();

	/**
	 * Sets the value of the '{@link paget.model.ScanDimension#getFeature <em>Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feature</em>' attribute.
	 * @see #getFeature()
	 * @generated
	 */
	void setFeature(String value);

	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lower end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum</em>' containment reference.
	 * @see #setMinimum(Quantity)
	 * @see paget.model.PagetPackage#getScanDimension_Minimum()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getMinimum();

	/**
	 * Sets the value of the '{@link paget.model.ScanDimension#getMinimum <em>Minimum</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum</em>' containment reference.
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(Quantity value);

	/**
	 * Returns the value of the '<em><b>Maximum</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Upper end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum</em>' containment reference.
	 * @see #setMaximum(Quantity)
	 * @see paget.model.PagetPackage#getScanDimension_Maximum()
	 * @model containment="true"
	 * @generated
	 */
	Quantity getMaximum();

	/**
	 * Sets the value of the '{@link paget.model.ScanDimension#getMaximum <em>Maximum</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum</em>' containment reference.
	 * @see #getMaximum()
	 * @generated
	 */
	void setMaximum(Quantity value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' attribute.
	 * The default value is <code>"11"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of values.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' attribute.
	 * @see #setSteps(int)
	 * @see paget.model.PagetPackage#getScanDimension_Steps()
	 * @model default="11"
	 * @generated
	 */
	int getSteps();

	/**
	 * Sets the value of the '{@link paget.model.ScanDimension#getSteps <em>Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Steps</em>' attribute.
	 * @see #getSteps()
	 * @generated
	 */
	void setSteps(int value);

	/**
	 * Returns the value of the '<em><b>Scale</b></em>' attribute.
	 * The literals are from the enumeration {@link paget.model.ScanScale}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the range is divided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scale</em>' attribute.
	 * @see paget.model.ScanScale
	 * @see #setScale(ScanScale)
	 * @see paget.model.PagetPackage#getScanDimension_Scale()
	 * @model
	 * @generated
	 */
	ScanScale getScale();

	/**
	 * Sets the value of the '{@link paget.model.ScanDimension#getScale <em>Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scale</em>' attribute.
	 * @see paget.model.ScanScale
	 * @see #getScale()
	 * @generated
	 */
	void setScale(ScanScale value);

} // ScanDimension
