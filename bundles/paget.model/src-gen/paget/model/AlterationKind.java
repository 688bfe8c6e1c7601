/**
 */
package paget.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Alteration Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kinds of genetic alteration; irreversible, unlike a phenotype switch (R6).
 * <!-- end-model-doc -->
 * @see paget.model.PagetPackage#getAlterationKind()
 * @model
 * @generated
 */
public enum AlterationKind implements Enumerator {
	/**
	 * The '<em><b>POINT MUTATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POINT_MUTATION_VALUE
	 * @generated
	 * @ordered
	 */
	POINT_MUTATION(0, "POINT_MUTATION", "point-mutation"),

	/**
	 * The '<em><b>AMPLIFICATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AMPLIFICATION_VALUE
	 * @generated
	 * @ordered
	 */
	AMPLIFICATION(1, "AMPLIFICATION", "amplification"),

	/**
	 * The '<em><b>DELETION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DELETION_VALUE
	 * @generated
	 * @ordered
	 */
	DELETION(2, "DELETION", "deletion"),

	/**
	 * The '<em><b>REARRANGEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REARRANGEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	REARRANGEMENT(3, "REARRANGEMENT", "rearrangement"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(4, "OTHER", "other");

	/**
	 * The '<em><b>POINT MUTATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POINT_MUTATION
	 * @model literal="point-mutation"
	 * @generated
	 * @ordered
	 */
	public static final int POINT_MUTATION_VALUE = 0;

	/**
	 * The '<em><b>AMPLIFICATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AMPLIFICATION
	 * @model literal="amplification"
	 * @generated
	 * @ordered
	 */
	public static final int AMPLIFICATION_VALUE = 1;

	/**
	 * The '<em><b>DELETION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DELETION
	 * @model literal="deletion"
	 * @generated
	 * @ordered
	 */
	public static final int DELETION_VALUE = 2;

	/**
	 * The '<em><b>REARRANGEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REARRANGEMENT
	 * @model literal="rearrangement"
	 * @generated
	 * @ordered
	 */
	public static final int REARRANGEMENT_VALUE = 3;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 4;

	/**
	 * An array of all the '<em><b>Alteration Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AlterationKind[] VALUES_ARRAY =
		new AlterationKind[] {
			POINT_MUTATION,
			AMPLIFICATION,
			DELETION,
			REARRANGEMENT,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Alteration Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AlterationKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Alteration Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AlterationKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AlterationKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Alteration Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AlterationKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AlterationKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Alteration Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AlterationKind get(int value) {
		switch (value) {
			case POINT_MUTATION_VALUE: return POINT_MUTATION;
			case AMPLIFICATION_VALUE: return AMPLIFICATION;
			case DELETION_VALUE: return DELETION;
			case REARRANGEMENT_VALUE: return REARRANGEMENT;
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
	private AlterationKind(int value, String name, String literal) {
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
	
} //AlterationKind
