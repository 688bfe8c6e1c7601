/**
 */
package paget.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Term Qualifier</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How an element relates to the term of an ontology (the MIRIAM qualifiers).
 * <!-- end-model-doc -->
 * @see paget.model.PagetPackage#getTermQualifier()
 * @model
 * @generated
 */
public enum TermQualifier implements Enumerator {
	/**
	 * The '<em><b>IS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IS_VALUE
	 * @generated
	 * @ordered
	 */
	IS(0, "IS", "is"),

	/**
	 * The '<em><b>IS VERSION OF</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IS_VERSION_OF_VALUE
	 * @generated
	 * @ordered
	 */
	IS_VERSION_OF(1, "IS_VERSION_OF", "is-version-of"),

	/**
	 * The '<em><b>IS PART OF</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IS_PART_OF_VALUE
	 * @generated
	 * @ordered
	 */
	IS_PART_OF(2, "IS_PART_OF", "is-part-of"),

	/**
	 * The '<em><b>HAS PART</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HAS_PART_VALUE
	 * @generated
	 * @ordered
	 */
	HAS_PART(3, "HAS_PART", "has-part"),

	/**
	 * The '<em><b>OCCURS IN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OCCURS_IN_VALUE
	 * @generated
	 * @ordered
	 */
	OCCURS_IN(4, "OCCURS_IN", "occurs-in"),

	/**
	 * The '<em><b>HAS TAXON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HAS_TAXON_VALUE
	 * @generated
	 * @ordered
	 */
	HAS_TAXON(5, "HAS_TAXON", "has-taxon"),

	/**
	 * The '<em><b>IS DESCRIBED BY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IS_DESCRIBED_BY_VALUE
	 * @generated
	 * @ordered
	 */
	IS_DESCRIBED_BY(6, "IS_DESCRIBED_BY", "is-described-by");

	/**
	 * The '<em><b>IS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IS
	 * @model literal="is"
	 * @generated
	 * @ordered
	 */
	public static final int IS_VALUE = 0;

	/**
	 * The '<em><b>IS VERSION OF</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IS_VERSION_OF
	 * @model literal="is-version-of"
	 * @generated
	 * @ordered
	 */
	public static final int IS_VERSION_OF_VALUE = 1;

	/**
	 * The '<em><b>IS PART OF</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IS_PART_OF
	 * @model literal="is-part-of"
	 * @generated
	 * @ordered
	 */
	public static final int IS_PART_OF_VALUE = 2;

	/**
	 * The '<em><b>HAS PART</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HAS_PART
	 * @model literal="has-part"
	 * @generated
	 * @ordered
	 */
	public static final int HAS_PART_VALUE = 3;

	/**
	 * The '<em><b>OCCURS IN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OCCURS_IN
	 * @model literal="occurs-in"
	 * @generated
	 * @ordered
	 */
	public static final int OCCURS_IN_VALUE = 4;

	/**
	 * The '<em><b>HAS TAXON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HAS_TAXON
	 * @model literal="has-taxon"
	 * @generated
	 * @ordered
	 */
	public static final int HAS_TAXON_VALUE = 5;

	/**
	 * The '<em><b>IS DESCRIBED BY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IS_DESCRIBED_BY
	 * @model literal="is-described-by"
	 * @generated
	 * @ordered
	 */
	public static final int IS_DESCRIBED_BY_VALUE = 6;

	/**
	 * An array of all the '<em><b>Term Qualifier</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TermQualifier[] VALUES_ARRAY =
		new TermQualifier[] {
			IS,
			IS_VERSION_OF,
			IS_PART_OF,
			HAS_PART,
			OCCURS_IN,
			HAS_TAXON,
			IS_DESCRIBED_BY,
		};

	/**
	 * A public read-only list of all the '<em><b>Term Qualifier</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TermQualifier> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Term Qualifier</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TermQualifier get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TermQualifier result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Term Qualifier</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TermQualifier getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TermQualifier result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Term Qualifier</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TermQualifier get(int value) {
		switch (value) {
			case IS_VALUE: return IS;
			case IS_VERSION_OF_VALUE: return IS_VERSION_OF;
			case IS_PART_OF_VALUE: return IS_PART_OF;
			case HAS_PART_VALUE: return HAS_PART;
			case OCCURS_IN_VALUE: return OCCURS_IN;
			case HAS_TAXON_VALUE: return HAS_TAXON;
			case IS_DESCRIBED_BY_VALUE: return IS_DESCRIBED_BY;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private TermQualifier(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //TermQualifier
