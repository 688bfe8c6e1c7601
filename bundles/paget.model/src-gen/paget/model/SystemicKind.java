/**
 */
package paget.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Systemic Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Variables of the whole organism (R11, R21, R22).
 * <!-- end-model-doc -->
 * @see paget.model.PagetPackage#getSystemicKind()
 * @model
 * @generated
 */
public enum SystemicKind implements Enumerator {
	/**
	 * The '<em><b>METABOLISM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #METABOLISM_VALUE
	 * @generated
	 * @ordered
	 */
	METABOLISM(0, "METABOLISM", "metabolism"),

	/**
	 * The '<em><b>INNATE IMMUNITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INNATE_IMMUNITY_VALUE
	 * @generated
	 * @ordered
	 */
	INNATE_IMMUNITY(1, "INNATE_IMMUNITY", "innate-immunity"),

	/**
	 * The '<em><b>ADAPTIVE IMMUNITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADAPTIVE_IMMUNITY_VALUE
	 * @generated
	 * @ordered
	 */
	ADAPTIVE_IMMUNITY(2, "ADAPTIVE_IMMUNITY", "adaptive-immunity"),

	/**
	 * The '<em><b>HORMONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HORMONE_VALUE
	 * @generated
	 * @ordered
	 */
	HORMONE(3, "HORMONE", "hormone"),

	/**
	 * The '<em><b>INFLAMMATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INFLAMMATION_VALUE
	 * @generated
	 * @ordered
	 */
	INFLAMMATION(4, "INFLAMMATION", "inflammation"),

	/**
	 * The '<em><b>COAGULATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COAGULATION_VALUE
	 * @generated
	 * @ordered
	 */
	COAGULATION(5, "COAGULATION", "coagulation"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(6, "OTHER", "other");

	/**
	 * The '<em><b>METABOLISM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #METABOLISM
	 * @model literal="metabolism"
	 * @generated
	 * @ordered
	 */
	public static final int METABOLISM_VALUE = 0;

	/**
	 * The '<em><b>INNATE IMMUNITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INNATE_IMMUNITY
	 * @model literal="innate-immunity"
	 * @generated
	 * @ordered
	 */
	public static final int INNATE_IMMUNITY_VALUE = 1;

	/**
	 * The '<em><b>ADAPTIVE IMMUNITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADAPTIVE_IMMUNITY
	 * @model literal="adaptive-immunity"
	 * @generated
	 * @ordered
	 */
	public static final int ADAPTIVE_IMMUNITY_VALUE = 2;

	/**
	 * The '<em><b>HORMONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HORMONE
	 * @model literal="hormone"
	 * @generated
	 * @ordered
	 */
	public static final int HORMONE_VALUE = 3;

	/**
	 * The '<em><b>INFLAMMATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INFLAMMATION
	 * @model literal="inflammation"
	 * @generated
	 * @ordered
	 */
	public static final int INFLAMMATION_VALUE = 4;

	/**
	 * The '<em><b>COAGULATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COAGULATION
	 * @model literal="coagulation"
	 * @generated
	 * @ordered
	 */
	public static final int COAGULATION_VALUE = 5;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 6;

	/**
	 * An array of all the '<em><b>Systemic Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SystemicKind[] VALUES_ARRAY =
		new SystemicKind[] {
			METABOLISM,
			INNATE_IMMUNITY,
			ADAPTIVE_IMMUNITY,
			HORMONE,
			INFLAMMATION,
			COAGULATION,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Systemic Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SystemicKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Systemic Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SystemicKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SystemicKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Systemic Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SystemicKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SystemicKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Systemic Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SystemicKind get(int value) {
		switch (value) {
			case METABOLISM_VALUE: return METABOLISM;
			case INNATE_IMMUNITY_VALUE: return INNATE_IMMUNITY;
			case ADAPTIVE_IMMUNITY_VALUE: return ADAPTIVE_IMMUNITY;
			case HORMONE_VALUE: return HORMONE;
			case INFLAMMATION_VALUE: return INFLAMMATION;
			case COAGULATION_VALUE: return COAGULATION;
			case OTHER_VALUE: return OTHER;
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
	private SystemicKind(int value, String name, String literal) {
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
	
} //SystemicKind
