/**
 */
package paget.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ontology Term</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A term of a public ontology or database, such as UBERON:0002107 (liver).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link paget.model.OntologyTerm#getCollection <em>Collection</em>}</li>
 *   <li>{@link paget.model.OntologyTerm#getIdentifier <em>Identifier</em>}</li>
 *   <li>{@link paget.model.OntologyTerm#getQualifier <em>Qualifier</em>}</li>
 * </ul>
 *
 * @see paget.model.PagetPackage#getOntologyTerm()
 * @model
 * @generated
 */
public interface OntologyTerm extends EObject {
	/**
	 * Returns the value of the '<em><b>Collection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Collection as identifiers.org names it: uberon, cl, go, chebi, uniprot, ncbitaxon, sbo.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collection</em>' attribute.
	 * @see #setCollection(String)
	 * @see paget.model.PagetPackage#getOntologyTerm_Collection()
	 * @model
	 * @generated
	 */
	String getCollection();

	/**
	 * Sets the value of the '{@link paget.model.OntologyTerm#getCollection <em>Collection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collection</em>' attribute.
	 * @see #getCollection()
	 * @generated
	 */
	void setCollection(String value);

	/**
	 * Returns the value of the '<em><b>Identifier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier within the collection, such as UBERON:0002107 or P48061.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Identifier</em>' attribute.
	 * @see #setIdentifier(String)
	 * @see paget.model.PagetPackage#getOntologyTerm_Identifier()
	 * @model
	 * @generated
	 */
	String getIdentifier();

	/**
	 * Sets the value of the '{@link paget.model.OntologyTerm#getIdentifier <em>Identifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Identifier</em>' attribute.
	 * @see #getIdentifier()
	 * @generated
	 */
	void setIdentifier(String value);

	/**
	 * Returns the value of the '<em><b>Qualifier</b></em>' attribute.
	 * The literals are from the enumeration {@link paget.model.TermQualifier}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the element relates to the term.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Qualifier</em>' attribute.
	 * @see paget.model.TermQualifier
	 * @see #setQualifier(TermQualifier)
	 * @see paget.model.PagetPackage#getOntologyTerm_Qualifier()
	 * @model
	 * @generated
	 */
	TermQualifier getQualifier();

	/**
	 * Sets the value of the '{@link paget.model.OntologyTerm#getQualifier <em>Qualifier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Qualifier</em>' attribute.
	 * @see paget.model.TermQualifier
	 * @see #getQualifier()
	 * @generated
	 */
	void setQualifier(TermQualifier value);

} // OntologyTerm
